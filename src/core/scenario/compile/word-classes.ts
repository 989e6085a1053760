import { LANGS, type Localised } from '../../base/lang.ts';
import type { Scenario } from '../schema/scenario-schema.ts';
import { allPhrases } from './all-phrases.ts';
import { SHARED_WORDS } from './shared-words.lexicon.ts';

type WordClass = Localised<readonly string[]>;

/** `<name>`, in full width too, for the reader folds it. */
const CLASS = /[<＜]([^<>＜＞]*)[>＞]/g;

/** The names of the word classes that a phrase speaks of. */
export function classesIn(phrase: string): readonly string[] {
  return [...phrase.matchAll(CLASS)].map(([, name = '']) => name);
}

/** Every word class that phrases of the case may name: those of the product and its own. */
export function classNames(scenario: Pick<Scenario, 'words'>): readonly string[] {
  return [...new Set([...Object.keys(scenario.words ?? {}), ...Object.keys(SHARED_WORDS)])];
}

/** The case with all word classes that its phrases name, and no other: what is played needs no file besides. */
export function withWords(scenario: Scenario): Scenario {
  const named = allPhrases(scenario).flatMap(({ phrases }) =>
    LANGS.flatMap((lang) => phrases[lang].flatMap(classesIn)),
  );
  if (scenario.demands.some(({ grants }) => grants)) named.push('relay');
  if (named.length === 0) return scenario;
  const words = [...new Set(named)].sort().map((name) => [name, wordsOf(scenario, name)] as const);
  return { ...scenario, words: Object.fromEntries(words) };
}

/** A case's own words come beside those that the product has under the same name. */
function wordsOf({ words }: Scenario, name: string): { zh: string[]; en: string[] } {
  const known: readonly (WordClass | undefined)[] = [shared(name), words?.[name]];
  const both = (lang: keyof WordClass): string[] => [
    ...new Set(known.flatMap((one) => [...(one?.[lang] ?? [])])),
  ];
  return { zh: both('zh'), en: both('en') };
}

function shared(name: string): WordClass | undefined {
  const words = SHARED_WORDS[name];
  return words && { zh: listed(words.zh, /\s+/), en: listed(words.en, /,\s+/) };
}

function listed(words: string, separator: RegExp): readonly string[] {
  return words
    .split(separator)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
