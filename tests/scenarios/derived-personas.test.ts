import { describe, expect, it } from 'vitest';
import type { ActId } from '../../src/core/base/acts.ts';
import { EMPTY_READING, type Mention } from '../../src/core/base/reading.ts';
import { spokenBeats } from '../../src/core/explore/reach/spoken-beats.ts';
import { startRun, stepRun } from '../../src/core/session/step.ts';
import type { Input } from '../../src/core/situation/input.ts';
import { flagshipContent, flagshipRun } from '../support/flagship.ts';
import { reading } from '../support/tiny.ts';

/** Each with the persona it derives from. */
const DERIVED = [
  ['anxious-elder', 'repetitive'],
  ['silent-one', 'logical'],
  ['expert', 'logical'],
  ['insulted-loyal', 'angry'],
] as const;

const { personas } = await flagshipContent();
const persona = (id: string) => personas.find((one) => one.id === id);

interface Reply {
  readonly acts: readonly ActId[];
  readonly mentions?: readonly Partial<Mention>[];
}

const SILENCE = 'silence';

/** How the customer stands after these replies of the flagship call. */
async function after(id: string, ...replies: readonly (Reply | typeof SILENCE)[]) {
  const run = await flagshipRun({ persona: id, lang: 'en', seed: 2 });
  const first = startRun(run).state;
  const last = replies.reduce((state, reply, i) => {
    const input: Input = reply === SILENCE ? { type: 'silence' } : { type: 'reply', text: `reply ${i}` };
    const given =
      reply === SILENCE ? EMPTY_READING : { ...reading(reply.acts, reply.mentions), fingerprint: [i + 1] };
    return stepRun(run, state, input, given).state;
  }, first);
  return {
    tension: last.customer.context.tension - first.customer.context.tension,
    trust: last.customer.context.trust - first.customer.context.trust,
    heard: last.customer.context.heard - first.customer.context.heard,
    state: last.customer.state,
  };
}

/** Lines under beats that are spoken: what is inherited for the others is never heard. */
function spokenLines(id: string) {
  const known = persona(id);
  return known ? [...spokenBeats(known)].flatMap((beat) => known.lines[beat] ?? []) : [];
}

describe.each(DERIVED)('%s, who derives from %s,', (id, base) => {
  it('says nothing that the other says: two lines are enough to tell them apart', () => {
    const theirs = new Set(
      Object.values(persona(base)?.lines ?? {}).flatMap((lines) => lines.map(({ say }) => say.en)),
    );
    const own = spokenLines(id).map(({ say }) => say.en);
    expect(own.length).toBeGreaterThan(40);
    expect(own.filter((line) => theirs.has(line))).toEqual([]);
  });

  it('opens the flagship call in words of this customer’s own, in both languages', async () => {
    for (const lang of ['zh', 'en'] as const) {
      const openings = await Promise.all(
        [id, base].map(async (who) =>
          Promise.all(
            [1, 2, 3, 4].map(
              async (seed) =>
                startRun(await flagshipRun({ persona: who, lang, seed })).state.opening[0]?.text,
            ),
          ),
        ),
      );
      expect(openings[0]?.filter((text) => openings[1]?.includes(text))).toEqual([]);
    }
  });

  it('thinks other thoughts in every state of the call', () => {
    const thoughts = (who: string) =>
      Object.values(persona(who)?.states ?? {}).map(({ thought }) => thought.zh);
    const inherited = thoughts(id).filter((thought) => thoughts(base).includes(thought));
    expect(inherited).toEqual([]);
  });
});

describe('what helps with one does not help with another', () => {
  it('a house term frightens the elder and suits the expert', async () => {
    const term: Reply = { acts: ['jargon', 'own'] };
    expect(await after('anxious-elder', term)).toMatchObject({ tension: 10, state: 'misread' });
    expect((await after('expert', term)).trust).toBeGreaterThanOrEqual(0);
    expect((await after('logical', term)).trust).toBeLessThan(0);
  });

  it('two solutions at once lose the elder and are just what the logical customer wants', async () => {
    const two: Reply = {
      acts: ['offer', 'inform'],
      mentions: [
        { kind: 'option', id: 'past-records' },
        { kind: 'option', id: 'remote-check' },
      ],
    };
    expect(await after('anxious-elder', two)).toMatchObject({ tension: 10, state: 'misread' });
    expect((await after('logical', two)).trust).toBeGreaterThan(0);
  });

  it('to be asked for a view opens the expert and the silent one, and is nothing to the logical customer', async () => {
    const asked: Reply = { acts: ['ask-open'] };
    expect((await after('expert', asked)).trust).toBe(1);
    expect((await after('silent-one', asked)).heard).toBe(1);
    expect((await after('logical', asked)).trust).toBe(0);
  });

  it('a silence gives the silent one time, and angers the others', async () => {
    expect(await after('silent-one', SILENCE)).toMatchObject({ tension: 0, heard: 1 });
    expect((await after('insulted-loyal', SILENCE)).tension).toBeGreaterThan(0);
    expect((await after('expert', SILENCE)).tension).toBeGreaterThan(0);
  });

  it('question upon question shuts the silent one, and not the expert', async () => {
    const closed: Reply = { acts: ['ask-closed'] };
    expect((await after('silent-one', closed, closed, closed)).state).toBe('doubting');
    expect((await after('expert', closed, closed, closed)).state).toBe('examining');
  });

  it('money first insults the loyal customer', async () => {
    const money: Reply = { acts: ['offer'], mentions: [{ kind: 'option', id: 'credit' }] };
    expect(await after('insulted-loyal', money)).toMatchObject({ trust: -1, state: 'storming' });
    expect((await after('insulted-loyal', money)).tension).toBeGreaterThan(
      (await after('angry', money)).tension,
    );
  });

  it('to be valued calms the loyal customer at once, and the angry one not yet', async () => {
    const valued: Reply = { acts: ['praise'], mentions: [{ kind: 'fact', id: 'years', value: 6 }] };
    expect(await after('insulted-loyal', valued)).toMatchObject({ tension: -10, heard: 1 });
    expect((await after('angry', valued)).tension).toBeGreaterThanOrEqual(0);
  });

  it('a yes of the silent one is asked for twice before it is meant', async () => {
    const heard: Reply = {
      acts: ['ask-open', 'paraphrase'],
      mentions: [{ kind: 'need', id: 'third-time' }],
    };
    const offer: Reply = { acts: ['offer', 'inform'], mentions: [{ kind: 'option', id: 'past-records' }] };
    expect((await after('silent-one', offer)).state).toBe('examining');
    expect((await after('silent-one', heard, offer)).state).toBe('weighing');
    expect((await after('silent-one', heard, offer, { acts: ['confirm'] })).state).toBe('recording');
  });
});
