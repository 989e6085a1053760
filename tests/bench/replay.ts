import { playInputs } from '../../src/core/session/attempt.ts';
import { choicesFor } from '../../src/core/session/choices.ts';
import { startRun, stepRun } from '../../src/core/session/step.ts';
import type { Input } from '../../src/core/situation/input.ts';
import { flagshipRun } from '../support/flagship.ts';
import { microseconds, type Measurement } from './measurement.ts';
import { solo } from './versus.ts';

/** Replaying a whole guided call of the flagship case, and turns a second that makes. */
export async function measureReplay(): Promise<Measurement[]> {
  const run = await flagshipRun({ persona: 'angry', lang: 'zh', mode: 'guided' });
  const inputs: Input[] = [];
  let { state } = startRun(run);
  while (state.status === 'running' && inputs.length < 12) {
    const pick =
      choicesFor(run, state).find((choice) => choice.grade === 'fine') ?? choicesFor(run, state)[0];
    if (!pick) break;
    inputs.push({ type: 'choice', id: pick.id });
    state = stepRun(run, state, { type: 'choice', id: pick.id }).state;
  }
  const { median, p99 } = solo(() => playInputs(run, inputs), 2000);
  return [
    {
      what: `replaying a guided call of ${String(inputs.length)} turns of the flagship case`,
      figure: `${microseconds(median)}, slowest of a hundred ${microseconds(p99)}; ${String(Math.round((inputs.length * 1e6) / median))} turns a second`,
    },
  ];
}
