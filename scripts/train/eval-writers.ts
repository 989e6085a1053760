import { ACT_IDS } from '../../src/core/base/acts.ts';
import type { HeldOut, HeldOutScore } from './cross-validate.ts';
import { measure, tally, type Measures } from './measure.ts';
import { row } from './report.ts';
import { LEAST_PRECISION } from './settings.ts';
import { bestThreshold, calibrate } from './thresholds.ts';

/** Writers left out: thresholds too come from the other writers only. */
export function evaluateWriters(held: HeldOut, writers: readonly string[]): readonly string[] {
  const lines = [...held].map(([output, scores]) => ({ output, ...judgeOutput(output, scores, writers) }));
  const acts = lines.filter(({ output }) => (ACT_IDS as readonly string[]).includes(output));
  const replies = held.get('greet')?.length ?? 0;
  return [
    `Writers left out: ${String(replies)} replies by ${String(writers.length)} writers.`,
    '',
    row('act or attribute', 'positives', 'precision', 'recall', 'F1', 'kappa', 'F1 by writer'),
    row('---', '--:', '--:', '--:', '--:', '--:', '---'),
    ...lines
      .sort((a, b) => b.all.f1 - a.all.f1)
      .map(({ output, all, byWriter }) =>
        row(output, ...figures(all), byWriter.map(({ f1 }) => f1.toFixed(2)).join(' ')),
      ),
    row('**macro over 30 acts**', '', ...mean(acts.map(({ all }) => all)), ''),
    '',
    ...reliability(held),
  ];
}

function judgeOutput(output: string, scores: readonly HeldOutScore[], writers: readonly string[]) {
  const read = writers.map((writer) => {
    const others = scores.filter(({ reply }) => reply.writer !== writer);
    const threshold = bestThreshold(others, LEAST_PRECISION[output] ?? 0);
    return scores
      .filter(({ reply }) => reply.writer === writer)
      .map(({ score, isTrue }) => ({ isRead: score >= threshold, isTrue }));
  });
  return { all: measure(tally(read.flat())), byWriter: read.map((pairs) => measure(tally(pairs))) };
}

function figures({ positives, precision, recall, f1, kappa }: Measures): readonly string[] {
  return [String(positives), ...[precision, recall, f1, kappa].map((value) => value.toFixed(2))];
}

function mean(all: readonly Measures[]): readonly string[] {
  const over = (key: 'precision' | 'recall' | 'f1' | 'kappa'): string =>
    (all.reduce((sum, one) => sum + one[key], 0) / all.length).toFixed(3);
  return [over('precision'), over('recall'), over('f1'), over('kappa')];
}

const BINS = [0, 0.1, 0.3, 0.5, 0.7, 0.9, 1.01];

/** How true the certainties are: each writer's scores through the calibration of the others. */
function reliability(held: HeldOut): readonly string[] {
  const said = ACT_IDS.flatMap((act) => certaintiesOf(held.get(act) ?? []));
  return [
    'How true the certainties are (all acts, writers not trained on):',
    '',
    row('certainty said', 'cases', 'true'),
    row('---', '--:', '--:'),
    ...BINS.slice(1).map((to, i) => {
      const from = BINS[i] ?? 0;
      const bin = said.filter(({ certainty }) => certainty >= from && certainty < to);
      const hits = bin.filter(({ isTrue }) => isTrue).length;
      const label = `${from.toFixed(1)} to ${Math.min(to, 1).toFixed(1)}`;
      return row(label, String(bin.length), bin.length === 0 ? '' : (hits / bin.length).toFixed(2));
    }),
    '',
  ];
}

function certaintiesOf(scores: readonly HeldOutScore[]) {
  return [...new Set(scores.map(({ reply }) => reply.writer))].flatMap((writer) => {
    const steps = calibrate(scores.filter(({ reply }) => reply.writer !== writer));
    return scores
      .filter(({ reply }) => reply.writer === writer)
      .map(({ score, isTrue }) => ({
        certainty: steps.findLast(([from]) => score >= from)?.[1] ?? 0,
        isTrue,
      }));
  });
}
