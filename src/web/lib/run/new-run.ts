import type { Localised } from '../../../core/base/lang.ts';
import type { Attempt } from '../../../core/session/attempt.ts';
import type { StoredRun } from '../runs/stored-run.ts';
import { newId, newSeed } from './new-id.ts';

type Chosen = Pick<Attempt, 'scenario' | 'persona' | 'rubric' | 'lang' | 'mode' | 'pace'> &
  Partial<Pick<Attempt, 'seed'>> &
  Pick<StoredRun, 'coaching' | 'title'> & { readonly personaName: Localised };

/** A run that is about to begin. `seed`: the one that the brief was shown for; drawn where there was none. The bundle is filled in when its content is there. */
export function newRun({ coaching, title, personaName, seed = newSeed(), ...settings }: Chosen): StoredRun {
  const id = newId();
  const now = Date.now();
  const attempt: Attempt = {
    format: 1,
    id,
    kind: 'call',
    bundle: '',
    ...settings,
    host: 'browser',
    seed,
    inputs: [],
    readings: [],
    result: null,
  };
  return {
    id,
    attempt,
    coaching,
    retries: 0,
    startedAt: now,
    changedAt: now,
    title,
    persona: personaName,
    tensions: [],
  };
}
