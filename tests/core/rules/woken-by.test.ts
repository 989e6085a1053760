import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../../src/core/rules/catalogue.ts';
import { chanceRule, faultRule, type Rule } from '../../../src/core/rules/rule.ts';
import type { ChanceWakes, FaultWakes } from '../../../src/core/rules/wakes.ts';
import { CHANNELS, PACES } from '../../../src/core/scenario/vocabulary.ts';
import { arbitraryEnd, arbitraryScript } from '../../support/rules/arbitrary-script.ts';
import { coldRoom } from '../../support/rules/cold-room.ts';
import { DEFAULT_RUBRIC } from '../../support/rules/default-rubric.ts';
import { playScript, type ScriptSettings } from '../../support/rules/play-script.ts';
import { scriptTurnSchema, type ScriptTurn } from '../../support/rules/script.ts';

const runs = process.env.STEADYLINE_LONG === '1' ? 20_000 : 500;

type Call = Partial<ScriptSettings>;

function play(rules: readonly Rule[], script: readonly ScriptTurn[], call: Call = {}) {
  return playScript(script, { rules, rubric: DEFAULT_RUBRIC, file: coldRoom(), ...call }).all;
}

/** A rule that is asked at every turn. */
function sleepless(rule: Rule): Rule {
  const { wakes, ...rest } = rule;
  return wakes === undefined ? rule : rest;
}

/** The turns at which a rule is asked. */
function askedAt(make: (ask: (turn: number) => void) => Rule, script: readonly object[]): readonly number[] {
  const turns: number[] = [];
  const rule = make((turn) => turns.push(turn));
  play(
    [rule],
    script.map((turn) => scriptTurnSchema.parse(turn)),
  );
  return turns;
}

function faultAskedAt(wakes: FaultWakes | undefined, script: readonly object[]): readonly number[] {
  const rest = { id: 'fault', dimension: 'focus', sources: [], options: {}, deduct: 300, cap: 300 } as const;
  return askedAt(
    (ask) =>
      faultRule({
        ...rest,
        ...(wakes && { wakes }),
        check: ({ turn }) => {
          ask(turn.index);
          return [];
        },
      }),
    script,
  );
}

function chanceAskedAt(wakes: ChanceWakes, script: readonly object[]): readonly number[] {
  const rest = { id: 'chance', dimension: 'focus', sources: [], options: {} } as const;
  return askedAt(
    (ask) =>
      chanceRule({
        ...rest,
        weight: 1,
        cap: 1,
        window: 1,
        wakes,
        meets: () => null,
        opens: ({ turn }) => {
          ask(turn.index);
          return [];
        },
      }),
    script,
  );
}

describe('a rule', () => {
  const replies = [
    { reply: ['thank'] },
    { reply: ['rude'] },
    { input: 'silence' },
    { coherence: 'gibberish' },
  ];

  it('is asked at every turn where it does not say what it waits for', () => {
    expect(faultAskedAt(undefined, replies)).toEqual([1, 2, 3, 4]);
  });

  it.each<[string, FaultWakes, number[]]>([
    ['acts', { acts: ['rude', 'argue'] }, [2]],
    ['inputs', { inputs: ['silence'] }, [3]],
    ['notices', { notices: ['incoherent'] }, [4]],
    ['any of several things', { acts: ['thank'], notices: ['incoherent'] }, [1, 4]],
    ['nothing', {}, []],
  ])('of the reply is asked where what it waits for is there: %s', (_, wakes, turns) => {
    expect(faultAskedAt(wakes, replies)).toEqual(turns);
  });

  it.each<[string, ChanceWakes, number[]]>([
    ['the first reply', { first: true }, [1]],
    ['beats', { beats: ['vent', 'cue'] }, [1, 2, 4]],
    ['a cue', { raises: ['cue'] }, [2]],
    ['a demand or a threat', { raises: ['demand', 'threat'] }, [3, 5]],
    ['nothing', {}, []],
  ])('that opens chances is asked where the customer gives it: %s', (_, wakes, turns) => {
    const heard = ['vent', 'cue:guests-tonight', 'demand:dismiss', 'vent', 'threaten:association'];
    expect(
      chanceAskedAt(
        wakes,
        heard.map((said) => ({ heard: said })),
      ),
    ).toEqual(turns);
  });
});

describe('the catalogue', () => {
  it('sleeps through nothing: asked at every turn, its rules find the same', () => {
    const call = fc.record({
      file: fc
        .tuple(
          fc.constantFrom('confirmed' as const, 'unverified' as const),
          fc.constantFrom('fuse' as const, 'compressor' as const),
          fc.constantFrom(...CHANNELS),
        )
        .map(([fault, cause, channel]) => coldRoom(fault, cause, channel)),
      pace: fc.constantFrom(...PACES),
    });
    fc.assert(
      fc.property(arbitraryScript, arbitraryEnd, call, (script, end, settings) => {
        const asked = play(RULES.map(sleepless), script, { ...settings, ...end });
        expect(play(RULES, script, { ...settings, ...end })).toEqual(asked);
      }),
      { numRuns: runs },
    );
  });

  it('mostly sleeps', () => {
    const waiting = RULES.filter(({ wakes }) => wakes !== undefined);
    expect(waiting.length * 10).toBeGreaterThan(RULES.length * 8);
  });
});
