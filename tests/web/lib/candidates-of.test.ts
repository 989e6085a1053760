// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { candidateLineSchema } from '../../../src/contract/candidate-schema.ts';
import { READER_WORDS } from '../../../src/core/reading/reader-words.lexicon.ts';
import { act, object, toStored } from '../../../src/web/features/practise/talk.ts';
import { candidatesOf } from '../../../src/web/lib/share/candidates-of.ts';
import { nameMask } from '../../../src/web/lib/share/name-mask.ts';
import { flagshipTalk } from '../support/talk.ts';

const masks = { zh: nameMask(READER_WORDS.zh), en: nameMask(READER_WORDS.en) };

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
    const candidates = candidatesOf(attempt, talk.state, masks.zh);
    const read = new Set(talk.state.turns[0]?.reading.observations.map((one) => one.act));
    expect(candidates).toHaveLength(1);
    expect(candidates[0]).toMatchObject({ lang: 'zh', read: [...read] });
    expect(candidates[0]?.meant).toContain('close');
    expect(candidates[0]?.meant).not.toContain('name-feeling');
    expect(new Set(candidates[0]?.read)).toEqual(read);
  });

  it('holds nothing but what was agreed to: no run, no times, no names', async () => {
    const { talk, attempt } = await objected();
    const [candidate] = candidatesOf(attempt, talk.state, masks.zh);
    expect(Object.keys(candidate ?? {}).sort()).toEqual(['lang', 'meant', 'note', 'prev', 'read', 'text']);
    const text = JSON.stringify(candidate);
    for (const secret of ['王女士', '李小明', attempt.id, attempt.scenario, attempt.bundle])
      expect(text).not.toContain(secret);
    expect(candidate?.text).toBe('某某，换谁都会着急，我马上联系门岗。');
  });

  it('is a line as the review takes it, once there is a pseudonym', async () => {
    const { talk, attempt } = await objected();
    const [candidate] = candidatesOf(attempt, talk.state, masks.zh);
    const line = { kind: 'candidate', format: 1, pseudonym: 't-0123456789ab', ...candidate };
    expect(candidateLineSchema.safeParse(line).error).toBeUndefined();
  });

  it('is nothing where nothing was objected to, or the run plays otherwise now', async () => {
    const { talk, attempt } = await objected();
    expect(candidatesOf({ ...attempt, objections: [] }, talk.state, masks.zh)).toEqual([]);
    expect(candidatesOf(attempt, { turns: [] }, masks.zh)).toEqual([]);
  });
});

describe('names', () => {
  it('are replaced in both languages, the rest stays to the letter', () => {
    expect(masks.en('Thank you, Mrs Dalby.  I’ll RING you.')).toBe('Thank you, N.N..  I’ll RING you.');
    expect(masks.zh('我叫陈晓，您放心！')).toBe('我叫某某，您放心！');
    expect(masks.zh('没有人名。')).toBe('没有人名。');
  });
});
