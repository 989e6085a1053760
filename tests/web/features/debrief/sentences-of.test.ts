// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../../src/web/features/debrief/exam/sentences-of.ts';
import { act } from '../../../../src/web/features/practise/talk.ts';
import { flagshipTalk } from '../../support/talk.ts';

describe('what the customer said, to choose from after an exam [T1]', () => {
  it('is the opening and each answer, in order, nothing twice', async () => {
    let talk = await flagshipTalk();
    for (let i = 0; i < 3; i += 1) talk = act(talk, { type: 'silence' }, 0);
    const sentences = sentencesOf(talk.state);
    expect(sentences.map(({ turn }) => turn)).toEqual([0, 1, 2, 3]);
    expect(sentences[0]?.text).toBe(talk.state.opening[0]?.text);
    expect(sentences[2]?.text).toBe(talk.state.turns[1]?.answer[0]?.text);
  });

  it('tells a line of this kind of customer from one of the case', () => {
    const said = (line: string) => [{ beat: 'vent', text: line, line }] as const;
    const state = { opening: said('case/opening/0'), turns: [] };
    expect(sentencesOf(state)[0]?.isTelling).toBe(false);
    expect(sentencesOf({ ...state, opening: said('persona/vent/2') })[0]?.isTelling).toBe(true);
  });
});
