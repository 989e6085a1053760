import { draw } from '../base/draw.ts';
import { invariant } from '../base/invariant.ts';
import type { Lang, Localised } from '../base/lang.ts';
import type { Mention, Observation, Reading } from '../base/reading.ts';
import type { Span } from '../base/span.ts';
import type { Choice } from '../scenario/schema/scenario-schema.ts';
import { holds } from '../situation/condition.ts';
import { endFacts } from './facts.ts';
import type { Run } from './run.ts';
import type { SessionState } from './state.ts';

/** Replies to pick at a time. */
const SHOWN = 4;

/** A picked reply is read with certainty: its author has said what it shows. */
const CERTAIN = 1000;

/** The replies a guided trainee can pick now: of different quality, in an order drawn by the seed. */
export function choicesFor(run: Run, state: SessionState): readonly Choice[] {
  const fitting = fittingChoices(run, state);
  const fresh = fitting.filter((choice) => !state.picked.includes(choice.id));
  const left = fresh.length >= SHOWN ? fresh : fitting;
  const turn = state.turns.length;
  const shown =
    left.length > SHOWN ? mixGrades(byDraw(left, (id) => draw(run.seed, `choice/${id}`, turn))) : left;
  return byDraw(shown, (id) => draw(run.seed, `place/${id}`, turn));
}

/** All replies of the case that fit what the customer has just said, as things stand. */
export function fittingChoices(run: Run, state: SessionState): readonly Choice[] {
  const heard = state.turns.at(-1)?.answer ?? state.opening;
  const offered = heard.flatMap((utterance) => run.file.choices.get(utterance.beat) ?? []);
  if (offered.every((choice) => choice.when === undefined)) return offered;
  const facts = { ...endFacts(run, state, 'settled'), customer: null };
  return offered.filter((choice) => choice.when === undefined || holds(choice.when, facts));
}

function byDraw(choices: readonly Choice[], key: (id: string) => number): Choice[] {
  return choices
    .map((choice) => ({ choice, key: key(choice.id) }))
    .sort((a, b) => a.key - b.key)
    .map(({ choice }) => choice);
}

/** One of each grade first, then whatever comes, up to the number shown. */
function mixGrades(shuffled: readonly Choice[]): Choice[] {
  const first = (['fine', 'fair', 'poor'] as const).flatMap(
    (grade) => shuffled.find((choice) => choice.grade === grade) ?? [],
  );
  const rest = shuffled.filter((choice) => !first.includes(choice));
  return [...first, ...rest].slice(0, SHOWN);
}

const READINGS: Localised<WeakMap<Choice, Reading>> = { zh: new WeakMap(), en: new WeakMap() };

/** The Reading of a picked reply, as its author declared it. A choice never changes, so it is made once. */
export function readingOfChoice(choice: Choice, lang: Lang): Reading {
  const known = READINGS[lang].get(choice);
  if (known) return known;
  const reading = declaredReading(choice, lang);
  READINGS[lang].set(choice, reading);
  return reading;
}

function declaredReading(choice: Choice, lang: Lang): Reading {
  const text = choice.say[lang];
  const observations = choice.reads.map(
    ({ act, formulaic, kind, severe, option, ...words }): Observation => ({
      act,
      ...spanOf(text, words[lang]),
      confidence: CERTAIN,
      attributes: {
        ...(formulaic !== undefined && { formulaic }),
        ...(kind !== undefined && { kind }),
        ...(severe !== undefined && { severe }),
        ...(option !== undefined && { option }),
      },
    }),
  );
  const mentions = choice.mentions.map(({ kind, id, value, negated, ...words }): Mention => ({
    kind,
    ...(id !== undefined && { id }),
    ...(value !== undefined && { value }),
    polarity: negated ? 'negated' : 'affirmed',
    ...spanOf(text, words[lang]),
  }));
  return {
    observations,
    mentions,
    form: { chars: text.length, clauses: 1, lang, address: 'none' },
    coherence: { level: 'fine', confidence: CERTAIN },
    fingerprint: [draw(0, choice.id, 0)],
  };
}

function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  invariant(start >= 0, 'compile promises that the words stand in the choice');
  return { start, end: start + words.length };
}
