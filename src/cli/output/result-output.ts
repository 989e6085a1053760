import type { ResultOutput } from '../../contract/cli-output.ts';
import { present } from '../../core/base/invariant.ts';
import { normalisedScore } from '../../core/score/normalised-score.ts';
import type { SessionState } from '../../core/session/state.ts';
import { loadKpiWords } from '../../node/load-kpi-words.ts';
import type { Call } from '../call.ts';
import { findingOutput } from './finding-output.ts';
import { kpiOutput } from './kpi-output.ts';

/** What a call that is over came to, as the outside sees it: points of the total instead of hundredths. */
export async function resultOutput(
  { run, par }: Pick<Call, 'run' | 'par'>,
  state: SessionState,
): Promise<ResultOutput> {
  const { score, stress, ...result } = present(state.result, 'a call that is over has a result');
  return {
    score: {
      total: score.total,
      normalised: par && normalisedScore(score.total, par),
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
    kpis: kpiOutput(run, state, await loadKpiWords(run.lang)),
    critical: [...result.critical],
    provisional: [...result.provisional],
    verdict: result.verdict[run.lang],
    stress: stress && { response: stress.response, turns: [...stress.turns] },
    findings: score.findings.map((finding) => ({ ...findingOutput(finding), points: finding.points / 100 })),
  };
}
