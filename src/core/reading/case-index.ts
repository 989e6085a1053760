import type { Lang } from '../base/lang.ts';
import type { MentionKind } from '../base/reading.ts';
import { classOf, parsePhrase, type Phrase, type PhraseFault } from '../language/phrase.ts';
import { buildPhraseBook, type PhraseBook, type WordClasses } from '../language/phrase-book.ts';
import type { Entry } from '../language/phrase-roles.ts';
import { allValues } from '../scenario/drawn-value.ts';
import type { ForbiddenPhrase, Rubric } from '../scenario/schema/rubric-schema.ts';
import type { Fact, Scenario } from '../scenario/schema/scenario-schema.ts';
import { SEVERITIES } from '../scenario/vocabulary.ts';

/** The parts of a scenario that hold phrases. */
export type CasePhrases = Pick<
  Scenario,
  | 'customer'
  | 'options'
  | 'demands'
  | 'needs'
  | 'facts'
  | 'policies'
  | 'service'
  | 'threats'
  | 'cues'
  | 'terms'
> &
  Partial<Pick<Scenario, 'channel' | 'words'>>;

/** What a phrase of the case stands for. */
export interface CaseMeaning {
  /** `term`: an internal term, `relay`: words that take others' words on; neither is a mention by itself. */
  readonly kind: MentionKind | 'term' | 'relay';
  readonly id?: string;
  /** Words that promise a demand outright. */
  readonly grants?: boolean;
  /** `fact`: the kind of figure that belongs to it. */
  readonly figure?: Fact['kind'];
  /** `term`: the plain words for it. */
  readonly plain?: string;
  /** `forbidden`: where the words are not held against the speaker. */
  readonly except?: ForbiddenPhrase['except'];
  /** `forbidden`: how grave, 1 to 4. */
  readonly grave?: number;
}

/** A phrase that could not be read: `options/voucher: (a|b`. */
export interface PhraseProblem {
  readonly place: string;
  readonly phrase: string;
  readonly fault: PhraseFault;
}

/** The phrases of a case in one language, made ready to be found. Built once a call. */
export interface CaseIndex {
  readonly book: PhraseBook<CaseMeaning> | null;
  /** Phrases left out because they cannot be read, for whoever checks scenarios. */
  readonly problems: readonly PhraseProblem[];
}

/** No case at all: only what any reply can speak of is found. */
export const EMPTY_CASE_INDEX: CaseIndex = { book: null, problems: [] };

/**
 * Compiles the phrases of a case (about a millisecond for a large one), with what the house forbids on its channel.
 * `house`: the rubric; without one nothing is forbidden.
 */
export function indexCase(scenario: CasePhrases, lang: Lang, house?: Pick<Rubric, 'forbidden'>): CaseIndex {
  const entries: Entry<CaseMeaning>[] = [];
  const problems: PhraseProblem[] = [];
  const classes = classesOf(scenario, lang);
  const listed = [...listPhrases(scenario, lang), ...listForbidden(house, scenario.channel, lang)];
  for (const { place, phrases, means } of listed) {
    for (const phrase of phrases) {
      const parsed = parsePhrase(phrase);
      const fault = parsed.ok ? unknownClass(parsed.value, classes) : parsed.error;
      if (fault) problems.push({ place, phrase, fault });
      else if (parsed.ok) entries.push({ phrase: parsed.value, means });
    }
  }
  return { book: buildPhraseBook(entries, lang, true, classes), problems };
}

/** The words of each class in all their wordings, normalised. */
function classesOf({ words = {} }: CasePhrases, lang: Lang): WordClasses {
  const wordings = (word: string): readonly string[] => {
    const parsed = parsePhrase(word);
    return parsed.ok ? parsed.value.parts.flat() : [];
  };
  return new Map(Object.entries(words).map(([name, word]) => [name, word[lang].flatMap(wordings)]));
}

function unknownClass({ parts }: Phrase, classes: WordClasses): PhraseFault | undefined {
  const named = parts.flat().flatMap((wording) => classOf(wording) ?? []);
  return named.every((name) => classes.has(name)) ? undefined : 'unknown-class';
}

interface Listed {
  readonly place: string;
  readonly phrases: readonly string[];
  readonly means: CaseMeaning;
}

function listPhrases(scenario: CasePhrases, lang: Lang): readonly Listed[] {
  return [
    ...scenario.options.map(({ id, phrases }) => listed('options', phrases[lang], { kind: 'option', id })),
    ...scenario.demands.map(({ id, phrases }) => listed('demands', phrases[lang], { kind: 'demand', id })),
    ...scenario.demands.map(({ id, grants }) =>
      listed('demands', grants?.[lang] ?? [], { kind: 'demand', id, grants: true }),
    ),
    ...scenario.needs.map(({ id, phrases }) => listed('needs', phrases[lang], { kind: 'need', id })),
    ...scenario.facts.map(({ id, kind, phrases }) =>
      listed('facts', phrases?.[lang] ?? [], { kind: 'fact', id, figure: kind }),
    ),
    ...scenario.policies.map(({ id, phrases }) => listed('policies', phrases[lang], { kind: 'policy', id })),
    ...scenario.service.map(({ id, phrases }) => listed('service', phrases[lang], { kind: 'policy', id })),
    ...scenario.threats.map(({ id, phrases }) => listed('threats', phrases[lang], { kind: 'threat', id })),
    ...scenario.cues.map(({ id, phrases }) => listed('cues', phrases[lang], { kind: 'echo', id })),
    ...scenario.terms.map(({ term, plain }) =>
      listed('terms', term[lang], { kind: 'term', plain: plain[lang] }),
    ),
    listed('words', scenario.words?.relay ? ['<relay>'] : [], { kind: 'relay' }),
    listed('customer', namesOf(scenario.customer, lang), { kind: 'name' }),
  ];
}

function listForbidden(
  house: Pick<Rubric, 'forbidden'> | undefined,
  channel: CasePhrases['channel'],
  lang: Lang,
): readonly Listed[] {
  const isHere = ({ channels }: ForbiddenPhrase): boolean =>
    channels === undefined || (channel !== undefined && channels.includes(channel));
  const here = house?.forbidden.filter(isHere) ?? [];
  return here.map(({ id, phrases, severity, except }) =>
    listed('forbidden', phrases[lang], {
      kind: 'forbidden',
      id,
      except,
      grave: SEVERITIES.indexOf(severity) + 1,
    }),
  );
}

function listed(part: string, phrases: readonly string[], means: CaseMeaning): Listed {
  return { place: means.id === undefined ? part : `${part}/${means.id}`, phrases, means };
}

/** The whole name, how one addresses it, and the single names of an English one. */
function namesOf({ name, address }: CasePhrases['customer'], lang: Lang): readonly string[] {
  const names = allValues(name).map((one) => one[lang]);
  const addresses = allValues(address).map((one) => one[lang]);
  const parts = lang === 'en' ? names.flatMap((one) => one.split(' ')) : [];
  return [...new Set([...names, ...addresses, ...parts.filter((part) => part.length > 2)])];
}
