import type { ResultOutput } from '../../contract/cli-output.ts';
import type { Lang } from '../../core/base/lang.ts';
import type { Result } from '../../core/session/result.ts';
import { findingOutput } from './finding-output.ts';

/** What a call came to, as the outside sees it: points of the total instead of hundredths. */
export function resultOutput({ score, stress, ...result }: Result, lang: Lang): ResultOutput {
  return {
    score: {
      total: score.total,
      dimensions: score.dimensions,
      passed: score.passed,
      ledger: score.ledger.map(({ points, possible, ...row }) => ({
        ...row,
        points: points / 100,
        ...(possible !== undefined && { possible: possible / 100 }),
      })),
    },
    ending: result.ending,
    needMet: result.needMet,
    kpis: result.kpis,
    critical: [...result.critical],
    provisional: [...result.provisional],
    verdict: result.verdict[lang],
    stress: stress && { response: stress.response, turns: [...stress.turns] },
    findings: score.findings.map((finding) => ({ ...findingOutput(finding), points: finding.points / 100 })),
  };
}
