import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf } from '../../../src/core/base/hash.ts';
import {
  bundleOf,
  inputsBefore,
  playInputs,
  readingsOf,
  verifyAttempt,
  type Attempt,
} from '../../../src/core/session/attempt.ts';
import { prepareRun } from '../../../src/core/session/run.ts';
import type { Input } from '../../../src/core/situation/input.ts';
import { RULES } from '../../../src/core/rules/catalogue.ts';
import { reading, tinyPersona, tinyRubric, tinyScenario, type SaidAct } from '../../support/tiny.ts';

const settings = {
  scenario: tinyScenario(),
  persona: tinyPersona(),
  rubric: tinyRubric(),
  rules: RULES,
  lang: 'en',
  mode: 'free',
  pace: 'standard',
  seed: 7,
  read: ({ text }: { text: string }) => reading(text.split(' ').filter(Boolean) as SaidAct[]),
} as const;
const run = prepareRun(settings);

const anyInput: fc.Arbitrary<Input> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .constantFrom(
        'name-feeling',
        'offer',
        'own apologise',
        'rude',
        'set-limit',
        'close',
        '',
        'redirect offer',
      )
      .map((text): Input => ({ type: 'reply', text })),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Input>(
      { type: 'silence' },
      { type: 'escalate', form: {} },
      { type: 'hold' },
      { type: 'phrase-opened' },
    ),
  },
);
const anyInputs = fc.array(anyInput, { maxLength: 12 });

function attemptOf(inputs: readonly Input[]): Attempt {
  const state = playInputs(run, [...inputs, { type: 'hang-up' }]);
  const all = [...inputs, { type: 'hang-up' } as const];
  return {
    format: 1,
    id: 'a',
    kind: 'call',
    bundle: bundleOf(run, 'model'),
    scenario: 'tiny',
    persona: 'tiny',
    rubric: 'tiny',
    lang: 'en',
    mode: 'free',
    host: 'cli',
    pace: 'standard',
    seed: 7,
    inputs: all,
    readings: readingsOf(all, playInputs(run, all)),
    result: state.result,
  };
}

describe('an attempt', () => {
  it('comes to the same result every time it is played', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        expect(hashOf(playInputs(run, inputs))).toBe(hashOf(playInputs(run, inputs)));
      }),
    );
  });

  it('comes to the same result from its stored readings, without its words', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const attempt = attemptOf(inputs);
        const deaf = prepareRun({
          ...settings,
          read: () => {
            throw new Error('words were read');
          },
        });
        expect(playInputs(deaf, attempt.inputs, attempt.readings).result).toEqual(attempt.result);
      }),
    );
  });

  it('is verified as it was kept, also after a way through JSON', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const kept = JSON.parse(JSON.stringify(attemptOf(inputs))) as Attempt;
        expect(verifyAttempt(run, 'model', kept)).toEqual({ status: 'verified' });
      }),
    );
  });

  it('stays verified, with the same result, whatever the trainee says was meant', () => {
    fc.assert(
      fc.property(anyInputs, fc.string({ maxLength: 20 }), (inputs, note) => {
        const attempt = attemptOf(inputs);
        const objections = [{ input: 0, meant: ['own'], notMeant: ['rude'], note }] as const;
        expect(verifyAttempt(run, 'model', { ...attempt, objections })).toEqual({ status: 'verified' });
      }),
    );
  });

  it('is false when its result or its readings were altered', () => {
    const attempt = attemptOf([{ type: 'reply', text: 'rude' }]);
    const better = structuredClone(attempt) as { result: { kpis: { csat: number } } };
    better.result.kpis.csat = 4;
    expect(verifyAttempt(run, 'model', better as unknown as Attempt)).toEqual({
      status: 'false',
      reason: 'result-differs',
    });
    expect(verifyAttempt(run, 'model', { ...attempt, readings: [null, null] })).toEqual({
      status: 'false',
      reason: 'readings-differ',
    });
    const other = [{ type: 'reply', text: 'name-feeling' }, ...attempt.inputs.slice(1)] as Input[];
    expect(verifyAttempt(run, 'model', { ...attempt, inputs: other }).status).toBe('false');
  });

  it('belongs to another bundle when the model, the case, the persona or the rubric is another', () => {
    const attempt = attemptOf([]);
    expect(verifyAttempt(run, 'another model', attempt).status).toBe('other-bundle');
    const stricter = prepareRun({ ...settings, rubric: tinyRubric({ pass: 71 }) });
    expect(verifyAttempt(stricter, 'model', attempt).status).toBe('other-bundle');
  });

  it('can be played anew from any turn', () => {
    const inputs: Input[] = [
      { type: 'reply', text: 'own' },
      { type: 'hold' },
      { type: 'reply', text: 'offer' },
      { type: 'reply', text: 'close' },
    ];
    const state = playInputs(run, inputs);
    expect(inputsBefore(inputs, state, 2)).toEqual(inputs.slice(0, 2));
    expect(inputsBefore(inputs, state, 1)).toEqual([]);
    expect(playInputs(run, inputsBefore(inputs, state, 2)).turns).toEqual(state.turns.slice(0, 1));
  });
});
