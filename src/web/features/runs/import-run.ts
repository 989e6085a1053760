import type { Catalogue } from '../../../contract/content.ts';
import { fail, succeed, type Result } from '../../../core/base/result.ts';
import { playInputs, type Attempt } from '../../../core/session/attempt.ts';
import { contentUrls } from '../../lib/content/content-urls.ts';
import { fetchContent } from '../../lib/content/fetch-content.ts';
import { loadCall } from '../../lib/run/load-call.ts';
import { newId } from '../../lib/run/new-id.ts';
import { tensionsOf } from '../../lib/run/tensions-of.ts';
import { parseAttempt, type ImportProblem } from '../../lib/runs/parse-attempt.ts';
import { runStore } from '../../lib/runs/run-store.ts';
import type { StoredRun } from '../../lib/runs/stored-run.ts';

/** Bytes. A long call is a tenth of it. */
const LARGEST = 5_000_000;

export type RefusedImport =
  ImportProblem | { readonly kind: 'too-large' } | { readonly kind: 'unknown-case'; readonly id: string };

/** Takes a file in among the runs of this browser. Rejects with a ContentError where its case cannot be had now. */
export async function importRun(file: File): Promise<Result<StoredRun, RefusedImport>> {
  if (file.size > LARGEST) return fail({ kind: 'too-large' });
  const parsed = parseAttempt(await file.text());
  if (!parsed.ok) return parsed;
  const catalogue = await fetchContent<Catalogue>(contentUrls.catalogue());
  const { scenario, persona } = parsed.value;
  const isCase = catalogue.cases.some((one) => one.status === 'ready' && one.id === scenario);
  if (!isCase) return fail({ kind: 'unknown-case', id: scenario });
  if (!catalogue.personas.some((one) => one.status === 'ready' && one.id === persona)) {
    return fail({ kind: 'unknown-case', id: persona });
  }
  const run = await toRun(parsed.value);
  await runStore.put(run);
  return succeed(run);
}

async function toRun(attempt: Attempt): Promise<StoredRun> {
  const { run } = await loadCall(attempt);
  const state = playInputs(run, attempt.inputs, attempt.readings);
  // A file never takes the place of a run that is here already.
  const id = (await runStore.get(attempt.id)) ? newId() : attempt.id;
  const now = Date.now();
  return {
    id,
    attempt: { ...attempt, id },
    coaching: 'coached',
    retries: 0,
    startedAt: now,
    changedAt: now,
    title: run.file.scenario.title,
    persona: run.player.persona.name,
    tensions: tensionsOf(state),
    noteDeclined: true,
  };
}
