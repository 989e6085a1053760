import type { CaseCard, PersonaCard } from '../../../contract/content.ts';
import { newRun } from '../../lib/run/new-run.ts';
import { newSeed } from '../../lib/run/new-id.ts';
import { runStore } from '../../lib/runs/run-store.ts';
import { ANYBODY } from './anybody.ts';
import type { ChosenSetup } from './use-chosen-setup.ts';

/** Lays out a new run and gives its id. Rejects where the browser keeps nothing, or nobody can be called. */
export async function startCall(
  card: CaseCard,
  personas: readonly PersonaCard[],
  setup: ChosenSetup,
  seed: number,
): Promise<string> {
  const drawn = setup.persona === ANYBODY ? personas[newSeed() % personas.length] : undefined;
  const persona = drawn ?? personas.find(({ id }) => id === setup.persona);
  if (!persona) throw new Error(`no customer ${setup.persona}`);
  const run = newRun({
    scenario: card.id,
    persona: persona.id,
    rubric: setup.rubric,
    lang: setup.lang,
    mode: setup.mode,
    pace: setup.pace,
    seed,
    coaching: setup.coaching,
    title: card.title,
    personaName: persona.name,
  });
  await runStore.put(run);
  return run.id;
}
