// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { candidateLineSchema } from '../../../src/contract/candidate-schema.ts';
import { act, object, toStored } from '../../../src/web/features/practise/talk.ts';
import { candidatesOf } from '../../../src/web/lib/share/candidates-of.ts';
import { maskNames } from '../../../src/web/lib/share/mask-names.ts';
import { flagshipTalk } from '../support/talk.ts';

const SAID = '王女士，换谁都会着急，我马上联系门岗。';

async function objected() {
  const talk = act(await flagshipTalk({ mode: 'free' }), { type: 'reply', text: SAID }, 10);
  const more = act(talk, { type: 'reply', text: '请您稍等。' }, 20);
  const said = object(more, { input: 0, meant: ['close'], notMeant: ['name-feeling'], note: '我叫李小明' });
  return { talk: said, attempt: toStored(said, 0).attempt };
}

describe('what is shared of a run', () => {
  it('is the objected turns only, with what was read and all that was meant', async () => {
    const { talk, attempt } = await objected();
    const candidates = candidatesOf(attempt, talk.state, maskNames);
    const read = new Set(talk.state.turns[0]?.reading.observations.map((one) => one.act));
    expect(candidates).toHaveLength(1);
    expect(candidates[0]).toMatchObject({ lang: 'zh', read: [...read] });
    expect(candidates[0]?.meant).toContain('close');
    expect(candidates[0]?.meant).not.toContain('name-feeling');
    expect(new Set(candidates[0]?.read)).toEqual(read);
  });

  it('holds nothing but what was agreed to: no run, no times, no names', async () => {
    const { talk, attempt } = await objected();
    const [candidate] = candidatesOf(attempt, talk.state, maskNames);
    expect(Object.keys(candidate ?? {}).sort()).toEqual(['lang', 'meant', 'note', 'prev', 'read', 'text']);
    const text = JSON.stringify(candidate);
    for (const secret of ['王女士', '李小明', attempt.id, attempt.scenario, attempt.bundle])
      expect(text).not.toContain(secret);
    expect(candidate?.text).toBe('某某，换谁都会着急，我马上联系门岗。');
  });

  it('is a line as the review takes it, once there is a pseudonym', async () => {
    const { talk, attempt } = await objected();
    const [candidate] = candidatesOf(attempt, talk.state, maskNames);
    const line = { kind: 'candidate', format: 1, pseudonym: 't-0123456789ab', ...candidate };
    expect(candidateLineSchema.safeParse(line).error).toBeUndefined();
  });

  it('is nothing where nothing was objected to, or the run plays otherwise now', async () => {
    const { talk, attempt } = await objected();
    expect(candidatesOf({ ...attempt, objections: [] }, talk.state, maskNames)).toEqual([]);
    expect(candidatesOf(attempt, { turns: [] }, maskNames)).toEqual([]);
  });
});

describe('names', () => {
  it('are replaced in both languages, the rest stays to the letter', () => {
    expect(maskNames('Thank you, Mrs Dalby.  I’ll RING you.', 'en')).toBe('Thank you, N.N..  I’ll RING you.');
    expect(maskNames('我叫陈晓，您放心！', 'zh')).toBe('我叫某某，您放心！');
    expect(maskNames('没有人名。', 'zh')).toBe('没有人名。');
  });
});
