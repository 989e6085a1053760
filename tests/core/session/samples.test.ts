import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draw } from '../../../src/core/base/draw.ts';
import { RULES } from '../../../src/core/rules/catalogue.ts';
import { playInputs, readingsOf } from '../../../src/core/session/attempt.ts';
import { prepareRun } from '../../../src/core/session/run.ts';
import type { Input } from '../../../src/core/situation/input.ts';
import { flagshipRun } from '../../support/flagship.ts';
import { reading, tinyPersona, tinyRubric, tinyScenario, type SaidAct } from '../../support/tiny.ts';

/** Reads words as acts, and `need:`, `fact:` words as mentions; the fingerprint has one shingle a word. */
function read({ text }: { readonly text: string }) {
  const words = text.split(/\s+/).filter(Boolean);
  const named = words.filter((word) => word.includes(':'));
  return {
    ...reading(
      words.filter((word) => !word.includes(':') && !word.startsWith('x')) as SaidAct[],
      named.map((word) => ({
        kind: word.startsWith('need') ? 'need' : 'fact',
        id: word.split(':')[1] ?? '',
      })),
    ),
    fingerprint: words.map((word) => draw(0, word, 0)).sort((a, b) => a - b),
  };
}

const run = prepareRun({
  scenario: tinyScenario({
    'phrase-library': [
      {
        id: 'hear',
        situation: { zh: 'a', en: 'a' },
        say: [{ zh: 'name-feeling x1 x2', en: 'name-feeling x1 x2' }],
      },
    ],
  }),
  persona: tinyPersona(),
  rubric: tinyRubric(),
  rules: RULES,
  lang: 'en',
  mode: 'free',
  pace: 'untimed',
  seed: 3,
  read,
});

const reply = (text: string): Input => ({ type: 'reply', text });
const shown = (text: string): Input => ({ type: 'sample-shown', text });
const play = (inputs: readonly Input[]) => playInputs(run, [...inputs, { type: 'hang-up' }]);
const shareOf = (inputs: readonly Input[], rule: string): number | undefined =>
  play(inputs).result?.score.findings.find((finding) => finding.rule === rule)?.permille;

const SAMPLE = 'name-feeling paraphrase x1 x2 x3';

describe('a sample that was shown', () => {
  it('earns half when it is said after', () => {
    const full = shareOf([reply(SAMPLE)], 'feeling-named') ?? 0;
    expect(full).toBeGreaterThan(0);
    expect(shareOf([shown(SAMPLE), reply(SAMPLE)], 'feeling-named')).toBe(Math.floor(full / 2));
  });

  it('earns in full with a fact of the case that was not in it', () => {
    const full = shareOf([reply(`${SAMPLE} need:shouted-at`)], 'feeling-named');
    expect(shareOf([shown(SAMPLE), reply(`${SAMPLE} need:shouted-at`)], 'feeling-named')).toBe(full);
    const copied = shareOf([shown(`${SAMPLE} fact:fee`), reply(`${SAMPLE} fact:fee`)], 'feeling-named');
    expect(copied).toBeLessThan(full ?? 0);
  });

  it('does not stand in the way of own words', () => {
    const own = 'name-feeling paraphrase x7 x8 x9';
    expect(shareOf([shown(SAMPLE), reply(own)], 'feeling-named')).toBe(
      shareOf([reply(own)], 'feeling-named'),
    );
  });

  it('counts from the phrase library too, by its id or all of it', () => {
    const phrase = reply('name-feeling x1 x2');
    const full = shareOf([phrase], 'feeling-named') ?? 0;
    for (const opened of [{ type: 'phrase-opened', id: 'hear' }, { type: 'phrase-opened' }] as const)
      expect(shareOf([opened, phrase], 'feeling-named')).toBe(Math.floor(full / 2));
    expect(shareOf([{ type: 'phrase-opened', id: 'other' }, phrase], 'feeling-named')).toBe(full);
  });

  it('is kept with its Reading, so that a replay need not read it again', () => {
    const inputs = [shown(SAMPLE), reply(SAMPLE), { type: 'hang-up' }] as const;
    const state = playInputs(run, inputs);
    const readings = readingsOf(inputs, state);
    expect(readings.map((one) => one !== null)).toEqual([true, true, false]);
    const blind = { ...run, read: () => reading([]) };
    expect(playInputs(blind, inputs, readings).result).toEqual(state.result);
  });

  it('leaves guided choices alone', async () => {
    const guided = await flagshipRun({ persona: 'angry', lang: 'zh', mode: 'guided' });
    const [first] = guided.file.choices.get('opening') ?? [];
    const pick: Input = { type: 'choice', id: first?.id ?? '' };
    const sample = shown(first?.say.zh ?? '');
    expect(playInputs(guided, [sample, pick, { type: 'hang-up' }]).result).toEqual(
      playInputs(guided, [pick, { type: 'hang-up' }]).result,
    );
  });
});

describe('law', () => {
  it('a shown sample never raises a score', () => {
    const word = fc.constantFrom(
      'name-feeling',
      'paraphrase',
      'own',
      'set-limit',
      'redirect',
      'x1',
      'x2',
      'x3',
    );
    const text = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => [...new Set(words)].join(' '));
    const replies = fc.array(text.map(reply), { maxLength: 8 });
    fc.assert(
      fc.property(replies, text, fc.nat(), (inputs, sample, place) => {
        const at = place % (inputs.length + 1);
        const helped = [...inputs.slice(0, at), shown(sample), ...inputs.slice(at)];
        const [helpedTotal, ownTotal] = [play(helped), play(inputs)].map(
          (state) => state.result?.score.hundredths,
        );
        expect(helpedTotal).toBeLessThanOrEqual(ownTotal ?? 0);
      }),
    );
  });
});
