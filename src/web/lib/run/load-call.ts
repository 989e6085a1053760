import type { Catalogue } from '../../../contract/content.ts';
import { EMPTY_READING } from '../../../core/base/reading.ts';
import { RULES } from '../../../core/rules/catalogue.ts';
import type { Persona } from '../../../core/scenario/schema/persona-schema.ts';
import type { Rubric } from '../../../core/scenario/schema/rubric-schema.ts';
import type { Scenario } from '../../../core/scenario/schema/scenario-schema.ts';
import { bundleOf, type Attempt } from '../../../core/session/attempt.ts';
import { prepareRun, type Run } from '../../../core/session/run.ts';
import { contentUrls } from '../content/content-urls.ts';
import { fetchContent } from '../content/fetch-content.ts';
import type { ReplyReader } from './reply-reader.ts';

/** A run made ready to be played in this browser. */
export interface LoadedCall {
  readonly run: Run;
  /** The hash of the text model, part of the bundle. */
  readonly model: string;
  readonly bundle: string;
}

type CallSettings = Pick<Attempt, 'scenario' | 'persona' | 'rubric' | 'lang' | 'mode' | 'pace' | 'seed'>;

/** Fetches all that decides a call. Rejects with a ContentError. */
export async function loadCall(settings: CallSettings): Promise<LoadedCall> {
  const { lang, mode, pace, seed } = settings;
  const [scenario, persona, rubric] = await Promise.all([
    fetchContent<Scenario>(contentUrls.scenario(settings.scenario)),
    fetchContent<Persona>(contentUrls.persona(settings.persona)),
    fetchContent<Rubric>(contentUrls.rubric(settings.rubric)),
  ]);
  const { read, model } = await readerFor(settings, scenario, rubric);
  const run = prepareRun({ scenario, persona, rubric, rules: RULES, lang, mode, pace, seed, read });
  return { run, model, bundle: bundleOf(run, model) };
}

async function readerFor(
  { mode, lang }: CallSettings,
  scenario: Scenario,
  rubric: Rubric,
): Promise<ReplyReader> {
  if (mode === 'free') return (await import('./reply-reader.ts')).replyReader(scenario, rubric, lang);
  const { models } = await fetchContent<Catalogue>(contentUrls.catalogue());
  return { read: () => EMPTY_READING, model: models[lang] };
}
