import type { Mode, Pace } from '../../../src/core/scenario/vocabulary.ts';
import { bundleOf } from '../../../src/core/session/attempt.ts';
import { newRun } from '../../../src/web/lib/run/new-run.ts';
import { openTalk, type Talk } from '../../../src/web/features/practise/talk.ts';
import { flagshipRun } from '../../support/flagship.ts';

interface Settings {
  readonly mode?: Mode;
  readonly pace?: Pace;
  readonly coaching?: 'coached' | 'exam';
}

/** A talk on the flagship case with the angry customer, as the page opens it at clock time 0. */
export async function flagshipTalk({
  mode = 'guided',
  pace = 'untimed',
  coaching = 'coached',
}: Settings = {}): Promise<Talk> {
  const run = await flagshipRun({ persona: 'angry', lang: 'zh', mode, pace });
  const stored = newRun({
    scenario: 'gate-without-id',
    persona: 'angry',
    rubric: 'default',
    lang: 'zh',
    mode,
    pace,
    coaching,
    title: run.file.scenario.title,
    personaName: run.player.persona.name,
  });
  const model = 'model';
  const settled = { ...stored, attempt: { ...stored.attempt, seed: run.seed } };
  return openTalk(settled, { run, model, bundle: bundleOf(run, model) }, 0);
}
