// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { choicesFor } from '../../../src/core/session/choices.ts';
import { verifyAttempt } from '../../../src/core/session/attempt.ts';
import {
  act,
  object,
  openTalk,
  takeBack,
  toStored,
  type Talk,
} from '../../../src/web/features/practise/talk.ts';
import { forkRun } from '../../../src/web/lib/run/fork-run.ts';
import { flagshipTalk } from '../support/talk.ts';

/** Picks the first reply, so many times. */
function pick(talk: Talk, times: number): Talk {
  let next = talk;
  for (let i = 0; i < times; i += 1) {
    const [first] = choicesFor(next.loaded.run, next.state);
    if (first) next = act(next, { type: 'choice', id: first.id }, i * 1000);
  }
  return next;
}

describe('a talk', () => {
  it('keeps what was done so that it verifies', async () => {
    const talk = act(pick(await flagshipTalk(), 3), { type: 'hang-up' }, 9000);
    const { attempt } = toStored(talk, 0);
    expect(attempt.result).not.toBeNull();
    expect(verifyAttempt(talk.loaded.run, talk.loaded.model, attempt)).toEqual({ status: 'verified' });
  });

  it('is taken up again exactly where it stood', async () => {
    const talk = pick(await flagshipTalk(), 3);
    const again = openTalk(structuredClone(toStored(talk, 0)), talk.loaded, 500);
    expect(again.state).toEqual(talk.state);
  });

  it('goes back to any turn, and holds the old words against the new ones until the turn after', async () => {
    const talk = pick(await flagshipTalk(), 4);
    const back = takeBack(talk, 3, 0);
    expect(back.state.turns).toHaveLength(2);
    expect(back.state.turns).toEqual(talk.state.turns.slice(0, 2));
    expect(back.takenBack).toBe(talk.state.turns[2]);
    expect(back.retries).toBe(1);
    expect(pick(back, 1).takenBack).toBe(talk.state.turns[2]);
    expect(pick(back, 2).takenBack).toBeNull();
  });

  it('ignores what the session refuses', async () => {
    const ended = act(await flagshipTalk(), { type: 'hang-up' }, 0);
    expect(act(ended, { type: 'silence' }, 1)).toBe(ended);
  });

  it('stamps no time on an untimed call and whole milliseconds on a timed one', async () => {
    expect(pick(await flagshipTalk(), 1).inputs[0]).not.toHaveProperty('at');
    const timed = act(await flagshipTalk({ pace: 'standard' }), { type: 'hold' }, 1234.6);
    expect(timed.inputs[0]).toHaveProperty('at', 1234);
  });

  it('branches off before a turn, with the parent named', async () => {
    const talk = act(pick(await flagshipTalk({ coaching: 'exam' }), 3), { type: 'hang-up' }, 0);
    const parent = toStored(talk, 0);
    const fork = forkRun(parent, talk.state, 2);
    expect(fork.attempt.parent).toEqual({ attempt: parent.id, turn: 2 });
    expect(fork.attempt.inputs).toEqual(parent.attempt.inputs.slice(0, 1));
    expect(fork.attempt.readings).toHaveLength(1);
    expect(fork.attempt.result).toBeNull();
    expect(fork.coaching).toBe('coached');
    expect(fork.id).not.toBe(parent.id);
  });

  it('keeps what was meant beside the inputs, and verifies as before', async () => {
    const meant = { input: 0, meant: ['own'], notMeant: [], note: '我来管' } as const;
    const said = act(await flagshipTalk({ mode: 'free' }), { type: 'reply', text: '我来联系门岗。' }, 10);
    const talk = act(object(said, meant), { type: 'hang-up' }, 20);
    const { attempt } = toStored(talk, 0);
    expect(attempt.objections).toEqual([meant]);
    expect(attempt.result).toEqual(toStored(act(said, { type: 'hang-up' }, 20), 0).attempt.result);
    expect(verifyAttempt(talk.loaded.run, talk.loaded.model, attempt)).toEqual({ status: 'verified' });
    const again = openTalk(structuredClone(toStored(talk, 0)), talk.loaded, 500);
    expect(again.objections).toEqual([meant]);
    const none = object(again, { ...meant, meant: [], note: '' });
    expect('objections' in toStored(none, 0).attempt).toBe(false);
  });

  it('lets go of what was meant by replies that are taken back or not taken along', async () => {
    const first = { input: 0, meant: ['own'], notMeant: [], note: '' } as const;
    const second = { ...first, input: 1 };
    const one = act(await flagshipTalk({ mode: 'free' }), { type: 'reply', text: '我来联系门岗。' }, 10);
    const two = act(one, { type: 'reply', text: '十分钟内给您回话。' }, 20);
    const talk = object(object(two, first), second);
    expect(takeBack(talk, 2, 30).objections).toEqual([first]);
    expect(takeBack(talk, 1, 30).objections).toEqual([]);
    expect(forkRun(toStored(talk, 0), talk.state, 2).attempt.objections).toEqual([first]);
    expect('objections' in forkRun(toStored(talk, 0), talk.state, 1).attempt).toBe(false);
  });
});
