// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { choicesFor } from '../../../../src/core/session/choices.ts';
import { loadRuleTexts } from '../../../../src/node/load-rule-texts.ts';
import { anotherWay } from '../../../../src/web/features/debrief/another-way.ts';
import type { Debriefing } from '../../../../src/web/features/debrief/load-debrief.ts';
import { act, toStored } from '../../../../src/web/features/practise/talk.ts';
import { flagshipTalk } from '../../support/talk.ts';

/** A call in which the worst on offer is picked. */
async function poorCall(): Promise<Debriefing> {
  let talk = await flagshipTalk();
  for (let i = 0; i < 12 && talk.state.status === 'running'; i += 1) {
    const choices = choicesFor(talk.loaded.run, talk.state);
    const poor = choices.find(({ grade }) => grade === 'poor') ?? choices[0];
    talk = act(talk, poor ? { type: 'choice', id: poor.id } : { type: 'hang-up' }, 0);
  }
  return { stored: toStored(talk, 0), loaded: talk.loaded, state: talk.state, parent: null, forks: [] };
}

describe('what else could have been said in a turn [T15]', () => {
  it('is there for every turn of a call that went badly', async () => {
    const debriefing = await poorCall();
    const spoken = new Map((await loadRuleTexts('zh')).map((rule) => [rule.id, rule]));
    for (const turn of debriefing.state.turns) {
      const { change, wording, examples } = anotherWay(debriefing, turn, { spoken });
      expect(change !== null || wording !== null || examples.length > 0).toBe(true);
      if (change) expect(change.turn).toBe(turn.index);
      if (wording) expect(wording.text).not.toBe(turn.text);
    }
  });

  it('gives examples of other trades only where the case has no words of its own', async () => {
    const debriefing = await poorCall();
    const spoken = new Map((await loadRuleTexts('zh')).map((rule) => [rule.id, rule]));
    const bare = {
      ...debriefing,
      loaded: {
        ...debriefing.loaded,
        run: { ...debriefing.loaded.run, file: { ...debriefing.loaded.run.file, choices: new Map() } },
      },
    };
    const [turn] = debriefing.state.turns;
    if (!turn) throw new Error('the call has turns');
    expect(anotherWay(debriefing, turn, { spoken }).examples).toEqual([]);
    const without = anotherWay(bare, turn, { spoken });
    expect(without.wording).toBeNull();
    expect(without.examples.length).toBeGreaterThan(0);
  });
});
