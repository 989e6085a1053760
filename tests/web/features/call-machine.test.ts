// @vitest-environment node
import { createActor, fromPromise, waitFor } from 'xstate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { callMachine } from '../../../src/web/features/practise/call-machine.ts';
import { act, type Talk } from '../../../src/web/features/practise/talk.ts';
import { flagshipTalk } from '../support/talk.ts';

async function start(load: () => Promise<Talk>) {
  const machine = callMachine.provide({ actors: { load: fromPromise<Talk, { readonly id: string }>(load) } });
  const actor = createActor(machine, { input: { id: 'x' } });
  actor.start();
  await waitFor(actor, (snapshot) => !snapshot.matches('loading'));
  return actor;
}

afterEach(() => vi.useRealTimers());

describe('the call machine', () => {
  it('rings before a new call, and talks once it is picked up', async () => {
    const talk = await flagshipTalk();
    const actor = await start(async () => talk);
    expect(actor.getSnapshot().value).toBe('ringing');
    actor.send({ type: 'act', input: { type: 'silence' } });
    expect(actor.getSnapshot().context.talk?.inputs).toHaveLength(0);
    actor.send({ type: 'pick-up' });
    expect(actor.getSnapshot().value).toBe('talking');
  });

  it('goes straight on with a call that is under way, and to the end of one that is over', async () => {
    const begun = act(await flagshipTalk(), { type: 'silence' }, 0);
    expect((await start(async () => begun)).getSnapshot().value).toBe('talking');
    const over = act(begun, { type: 'hang-up' }, 0);
    expect((await start(async () => over)).getSnapshot().value).toBe('ended');
  });

  it('keeps the reason where it cannot load, and tries again', async () => {
    const talk = await flagshipTalk();
    const load = vi
      .fn<() => Promise<Talk>>()
      .mockRejectedValueOnce(new Error('no'))
      .mockResolvedValueOnce(talk);
    const actor = await start(load);
    expect(actor.getSnapshot().value).toBe('failed');
    expect(actor.getSnapshot().context.error).toEqual(new Error('no'));
    actor.send({ type: 'retry' });
    await waitFor(actor, (snapshot) => snapshot.matches('ringing'));
  });

  it('lets the customer speak up when the patience of a timed call runs out', async () => {
    const talk = await flagshipTalk({ pace: 'standard' });
    const actor = await start(async () => talk);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    actor.send({ type: 'pick-up' });
    vi.advanceTimersByTime((talk.state.deadlineAt ?? 0) + 10);
    const turns = actor.getSnapshot().context.talk?.state.turns;
    expect(turns?.map(({ input }) => input.type)).toEqual(['silence']);
    actor.stop();
  });

  it('never hurries an untimed call', async () => {
    const actor = await start(() => flagshipTalk());
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    actor.send({ type: 'pick-up' });
    vi.advanceTimersByTime(24 * 60 * 60 * 1000);
    expect(actor.getSnapshot().context.talk?.inputs).toHaveLength(0);
    actor.stop();
  });

  it('ends with the call, and can go back from there', async () => {
    const actor = await start(() => flagshipTalk());
    actor.send({ type: 'pick-up' });
    actor.send({ type: 'act', input: { type: 'silence' } });
    actor.send({ type: 'act', input: { type: 'hang-up' } });
    expect(actor.getSnapshot().value).toBe('ended');
    actor.send({ type: 'take-back', turn: 1 });
    expect(actor.getSnapshot().value).toBe('talking');
    expect(actor.getSnapshot().context.talk?.state.turns).toHaveLength(0);
  });

  it('takes what was meant while the call goes on and after it, and changes nothing else', async () => {
    const objection = { input: 0, meant: ['own'], notMeant: [], note: '' } as const;
    const talk = act(await flagshipTalk({ mode: 'free' }), { type: 'reply', text: '我来联系门岗。' }, 0);
    for (const begun of [talk, act(talk, { type: 'hang-up' }, 0)]) {
      const actor = await start(async () => begun);
      const before = actor.getSnapshot();
      actor.send({ type: 'object', objection });
      const after = actor.getSnapshot();
      expect(after.value).toBe(before.value);
      expect(after.context.talk).toEqual({ ...begun, objections: [objection] });
      actor.stop();
    }
  });
});
