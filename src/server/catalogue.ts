import type { BrokenFile, CaseCard, Catalogue, PersonaCard, RubricCard } from '../contract/content.ts';
import { LANGS } from '../core/base/lang.ts';
import type { Content, ContentFile } from '../core/scenario/compile/read-content.ts';
import type { Persona } from '../core/scenario/schema/persona-schema.ts';
import type { Rubric } from '../core/scenario/schema/rubric-schema.ts';
import type { Scenario } from '../core/scenario/schema/scenario-schema.ts';
import { chancesOfCase } from './chances-of-case.ts';

/** A call of the usual ten replies, with reading and thinking, takes about this long. */
const MINUTES = 8;

/** The list of all that can be played. A broken file stands in it with its diagnostics. */
export function catalogueOf(content: Content, models: Catalogue['models']): Catalogue {
  const playable = new Set(content.personas.filter(({ read }) => read.ok).map(({ id }) => id));
  return {
    cases: content.scenarios.map((file) => cardOf(file, (scenario) => caseCard(scenario, playable, content))),
    personas: content.personas.map((file) => cardOf(file, personaCard)),
    rubrics: content.rubrics.map((file) => cardOf(file, rubricCard)),
    models,
  };
}

function cardOf<T, Card>({ id, file, read }: ContentFile<T>, card: (value: T) => Card): Card | BrokenFile {
  return read.ok ? card(read.value) : { status: 'broken', id, file: file.path, diagnostics: read.error };
}

function caseCard(scenario: Scenario, playable: ReadonlySet<string>, content: Content): CaseCard {
  const { id, title, summary, channel, rubric, personas, choices } = scenario;
  return {
    status: 'ready',
    id,
    title,
    summary,
    channel,
    rubric,
    personas: personas.filter((persona) => playable.has(persona)),
    langs: LANGS,
    guided: choices.length > 0,
    minutes: MINUTES,
    chances: chancesOfCase(scenario, content),
  };
}

function personaCard({ id, name, about, calms }: Persona): PersonaCard {
  return { status: 'ready', id, name, about, calms };
}

function rubricCard({ id, name, about }: Rubric): RubricCard {
  return { status: 'ready', id, name, about };
}
