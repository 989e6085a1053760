import type { Lang } from '../../src/core/base/lang.ts';
import { present } from '../../src/core/base/invariant.ts';
import { indexCase } from '../../src/core/reading/case-index.ts';
import { createReader } from '../../src/core/reading/read.ts';
import { RULES } from '../../src/core/rules/catalogue.ts';
import type { Rubric } from '../../src/core/scenario/schema/rubric-schema.ts';
import { caseOf } from '../../src/core/scenario/compile/file-names.ts';
import { readable, readContent, type Content } from '../../src/core/scenario/compile/read-content.ts';
import type { Mode, Pace } from '../../src/core/scenario/vocabulary.ts';
import { prepareRun, type Run } from '../../src/core/session/run.ts';
import { loadSources, scenarioFolder } from '../../src/node/load-content.ts';
import { loadTextModel } from '../../src/node/load-text-model.ts';
import { projectFolder } from '../../src/node/project-folder.ts';

const FLAGSHIP = 'gate-without-id';

let content: Promise<Content> | undefined;

/** The flagship case and all customers and rubrics, compiled once; the other cases would take seconds a test file. */
async function loadFlagship(): Promise<Content> {
  const sources = await loadSources(scenarioFolder, projectFolder);
  return readContent(sources.filter(({ path }) => [FLAGSHIP, undefined].includes(caseOf(path))));
}

export async function flagshipContent() {
  content ??= loadFlagship();
  const { scenarios, personas, rubrics } = await content;
  return {
    scenario: present(
      readable(scenarios).find((one) => one.id === FLAGSHIP),
      'the flagship case compiles',
    ),
    rubric: present(
      readable(rubrics).find((one) => one.id === 'default'),
      'the default rubric compiles',
    ),
    personas: readable(personas),
  };
}

const readers = new Map<Lang, Promise<Run['read']>>();

/** Reads replies of the flagship case as the product does; unpacked once a language. */
function flagshipReader(lang: Lang): Promise<Run['read']> {
  const known = readers.get(lang);
  if (known) return known;
  const unpacked = (async (): Promise<Run['read']> => {
    const [{ scenario, rubric }, { model, words }] = await Promise.all([
      flagshipContent(),
      loadTextModel(lang),
    ]);
    const reader = createReader(model, words);
    const index = indexCase(scenario, lang, rubric);
    return (request) => reader(request, index);
  })();
  readers.set(lang, unpacked);
  return unpacked;
}

interface Settings {
  readonly persona: string;
  readonly lang: Lang;
  readonly mode?: Mode;
  readonly pace?: Pace;
  readonly seed?: number;
  readonly rubric?: Rubric;
}

/** A run of the flagship case as the product plays it. */
export async function flagshipRun({
  persona,
  lang,
  mode = 'free',
  pace = 'untimed',
  seed = 1,
  rubric: given,
}: Settings): Promise<Run> {
  const { scenario, rubric, personas } = await flagshipContent();
  return prepareRun({
    scenario,
    persona: present(
      personas.find((one) => one.id === persona),
      `the persona ${persona} compiles`,
    ),
    rubric: given ?? rubric,
    rules: RULES,
    lang,
    mode,
    pace,
    seed,
    read: await flagshipReader(lang),
  });
}
