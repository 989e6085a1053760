// `npm run golden`: plays the golden attempts anew and keeps them. Only when the case itself has changed; a changed
// rule or customer changes the accounts alone: look at the difference, then `npx vitest run tests/golden -u`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGS } from '../../src/core/base/lang.ts';
import { readingsOf } from '../../src/core/session/attempt.ts';
import { choicesFor } from '../../src/core/session/choices.ts';
import type { Run } from '../../src/core/session/run.ts';
import { startRun, stepRun } from '../../src/core/session/step.ts';
import type { SessionState } from '../../src/core/session/state.ts';
import { flagshipRun } from '../support/flagship.ts';
import { averageWriter, badWriter, playWriter, skilledWriter } from '../support/free-replies.ts';
import type { GoldenAttempt } from './golden-attempt.ts';

const PERSONAS = ['angry', 'repetitive', 'logical', 'opportunistic'];
const WRITERS = { skilled: skilledWriter, average: averageWriter, bad: badWriter };
const ATTEMPTS = join(import.meta.dirname, 'attempts');

mkdirSync(ATTEMPTS, { recursive: true });
for (const lang of LANGS)
  for (const [number, persona] of PERSONAS.entries()) {
    const seed = number + 1;
    for (const grade of ['fine', 'poor'] as const) {
      const run = await flagshipRun({ persona, lang, seed, mode: 'guided' });
      keep(`${lang}-guided-${persona}-${grade}`, run, pick(run, grade));
    }
    for (const [kind, writer] of Object.entries(WRITERS)) {
      const run = await flagshipRun({ persona, lang, seed });
      keep(`${lang}-free-${persona}-${kind}`, run, playWriter(run, writer));
    }
  }

function pick(run: Run, grade: 'fine' | 'poor'): SessionState {
  let { state } = startRun(run);
  while (state.status === 'running') {
    const shown = choicesFor(run, state);
    const choice = shown.find((one) => one.grade === grade) ?? shown[0];
    state = stepRun(run, state, choice ? { type: 'choice', id: choice.id } : { type: 'hang-up' }).state;
  }
  return state;
}

function keep(name: string, { player, lang, mode, seed }: Run, state: SessionState): void {
  const inputs = state.turns.map(({ input }) => input);
  const attempt: GoldenAttempt = {
    persona: player.persona.id,
    lang,
    mode,
    seed,
    inputs,
    readings: readingsOf(inputs, state),
  };
  writeFileSync(join(ATTEMPTS, `${name}.json`), `${JSON.stringify(attempt, null, 2)}\n`);
}
