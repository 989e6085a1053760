import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../../src/core/rules/catalogue.ts';
import { scoreRun, type Score } from '../../../src/core/score/score.ts';
import {
  arbitraryEnd,
  arbitraryFault,
  arbitraryNote,
  arbitraryReply,
  arbitraryScript,
} from '../../support/rules/arbitrary-script.ts';
import { CHANNELS, PACES } from '../../../src/core/scenario/vocabulary.ts';
import { coldRoom } from '../../support/rules/cold-room.ts';
import { DEFAULT_RUBRIC } from '../../support/rules/default-rubric.ts';
import { playScript, type PlayedScript } from '../../support/rules/play-script.ts';
import type { ScriptTurn } from '../../support/rules/script.ts';

const runs = process.env.STEADYLINE_LONG === '1' ? 20_000 : 500;

type End = typeof arbitraryEnd extends fc.Arbitrary<infer T> ? T : never;

/** A case, the pace of the run, and what is written down after it. */
const arbitraryCall = fc
  .tuple(
    fc.constantFrom('confirmed' as const, 'unverified' as const),
    fc.constantFrom('fuse' as const, 'compressor' as const),
    fc.constantFrom(...CHANNELS),
    fc.constantFrom(...PACES),
    arbitraryNote,
  )
  .map(([fault, cause, channel, pace, note]) => ({
    file: coldRoom(fault, cause, channel),
    pace,
    ...(note && { note }),
  }));
type Call = typeof arbitraryCall extends fc.Arbitrary<infer T> ? T : never;

function play(script: readonly ScriptTurn[], end: End, call: Call): PlayedScript {
  return playScript(script, { rules: RULES, rubric: DEFAULT_RUBRIC, ...call, ...end });
}

function score(script: readonly ScriptTurn[], end: End, call: Call): Score {
  return scoreRun(play(script, end, call).all, RULES, DEFAULT_RUBRIC);
}

/** The chances of a run by rule and name, met or missed. */
function opportunities({ all }: PlayedScript): readonly string[] {
  return all
    .filter((finding) => finding.kind !== 'violated')
    .map((finding) => `${finding.rule} ${finding.chance ?? ''}`)
    .sort();
}

/** A script in which a fault is added to one reply: as a clause of its own, or inside one that is there. */
function withFault(
  script: readonly ScriptTurn[],
  fault: string,
  at: number,
  inside: number,
): readonly ScriptTurn[] {
  return script.map((turn, index) => {
    if (index !== at) return turn;
    const spot = inside % (turn.reply.length + 1);
    if (spot === turn.reply.length) return { ...turn, reply: [...turn.reply, fault] };
    return { ...turn, reply: turn.reply.map((clause, i) => (i === spot ? `${clause} ${fault}` : clause)) };
  });
}

describe('over any replies to one and the same customer', () => {
  it('the chances are the same, whatever is replied', () => {
    const replies = fc.array(arbitraryReply, { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(arbitraryScript, replies, arbitraryEnd, arbitraryCall, (script, others, end, call) => {
        const answered = script.map((turn, index) => ({ ...turn, ...others[index] }));
        expect(opportunities(play(answered, end, call))).toEqual(opportunities(play(script, end, call)));
      }),
      { numRuns: runs },
    );
  });

  it('a fault added to a reply with words in it never raises the score', () => {
    fc.assert(
      fc.property(
        arbitraryScript,
        arbitraryFault,
        fc.nat(7),
        fc.nat(4),
        arbitraryEnd,
        arbitraryCall,
        (script, fault, at, inside, end, call) => {
          const target = at % script.length;
          const turn = script[target];
          // Words can only be added where some were said.
          fc.pre(turn !== undefined && turn.reply.length > 0 && turn.input === 'reply');
          const before = score(script, end, call);
          const after = score(withFault(script, fault, target, inside), end, call);
          expect(after.hundredths).toBeLessThanOrEqual(before.hundredths);
          expect(before.passed || !after.passed).toBe(true);
        },
      ),
      { numRuns: runs * 2 },
    );
  });

  it('every stretch of evidence lies inside the reply it belongs to', () => {
    fc.assert(
      fc.property(arbitraryScript, arbitraryEnd, arbitraryCall, (script, end, call) => {
        const { all, turns } = play(script, end, call);
        const noted = Math.max(1, call.note?.length ?? 0) * 10;
        for (const { start, end: stop, turn, note } of all) {
          if (start === undefined || stop === undefined) continue;
          const chars = note ? noted : (turns[turn - 1]?.reading.form.chars ?? -1);
          expect(start).toBeGreaterThanOrEqual(0);
          expect(stop).toBeGreaterThanOrEqual(start);
          expect(stop).toBeLessThanOrEqual(chars);
        }
      }),
      { numRuns: runs },
    );
  });

  it('the account sums to the total, between 0 and 100', () => {
    fc.assert(
      fc.property(arbitraryScript, arbitraryEnd, arbitraryCall, (script, end, call) => {
        const { ledger, hundredths, total } = score(script, end, call);
        expect(ledger.reduce((sum, row) => sum + row.points, 0)).toBe(hundredths);
        expect(ledger.every((row) => Number.isInteger(row.points))).toBe(true);
        expect(total).toBeGreaterThanOrEqual(0);
        expect(total).toBeLessThanOrEqual(100);
      }),
      { numRuns: runs },
    );
  });

  it('a chance is settled once and within its window', () => {
    fc.assert(
      fc.property(arbitraryScript, arbitraryEnd, arbitraryCall, (script, end, call) => {
        const settled = opportunities(play(script, end, call));
        expect(new Set(settled).size).toBe(settled.length);
        for (const rule of RULES) {
          if (rule.kind !== 'chance') continue;
          expect(settled.filter((name) => name.startsWith(`${rule.id} `)).length).toBeLessThanOrEqual(
            rule.cap,
          );
        }
      }),
      { numRuns: runs },
    );
  });
});
