import { describe, expect, it } from 'vitest';
import { present } from '../../src/core/base/invariant.ts';
import type { Mention } from '../../src/core/base/reading.ts';
import { startRun, stepRun } from '../../src/core/session/step.ts';
import type { SessionState } from '../../src/core/session/state.ts';
import { flagshipRun } from '../support/flagship.ts';
import { reading, type SaidAct } from '../support/tiny.ts';

type Reply = readonly [acts: readonly SaidAct[], mentions?: readonly Partial<Mention>[]];

/** The call after some replies, given as what they show. */
async function after(persona: string, ...replies: readonly Reply[]): Promise<SessionState> {
  const run = await flagshipRun({ persona, lang: 'zh', seed: 1 });
  return replies.reduce(
    (state, [acts, mentions]) =>
      stepRun(run, state, { type: 'reply', text: '…' }, reading(acts, mentions)).state,
    startRun(run).state,
  );
}

const lastBeat = (state: SessionState): string => present(state.turns.at(-1)?.answer[0], 'an answer').beat;
const THIRD_TIME: Partial<Mention> = { kind: 'need', id: 'third-time' };
const IN_TODAY: Partial<Mention> = { kind: 'need', id: 'equipment-in-today' };
const SOFT: Reply = [['name-feeling']];
const PULL: Reply = [['name-feeling', 'redirect'], [IN_TODAY]];
const REASON: Reply = [['inform', { act: 'own', kind: 'fault' }], [{ kind: 'fact', id: 'cause' }]];
const LIMIT: Reply = [['set-limit', 'inform', 'name-feeling']];

describe('the angry customer [P.1]', () => {
  it('does not open after two soft sentences', async () => {
    expect((await after('angry', SOFT, SOFT)).customer.state).toBe('storming');
  });
  it('calms more by one feeling with a pull than by one feeling alone', async () => {
    const pulled = (await after('angry', PULL)).customer.context.tension;
    expect(pulled).toBeLessThan((await after('angry', SOFT)).customer.context.tension);
  });
  it.each(['order-calm', 'argue', 'defend', 'deflect', 'refuse-flat'] as const)(
    'is fed by %s',
    async (act) => {
      const { tension } = (await after('angry', [[act]])).customer.context;
      expect(tension).toBeGreaterThan(80);
    },
  );
  it('flares up once more when the offer cannot work', async () => {
    const blocked: Reply = [['offer'], [{ kind: 'option', id: 'past-records' }]];
    const state = await after(
      'angry',
      PULL,
      [
        ['name-feeling', 'redirect'],
        [IN_TODAY, THIRD_TIME],
      ],
      PULL,
      blocked,
    );
    expect({ state: state.customer.state, beat: lastBeat(state) }).toEqual({
      state: 'flaring',
      beat: 'turn-down',
    });
  });
});

describe('the repetitive customer [P.2]', () => {
  it('takes an open question for an invitation to one more lap', async () => {
    const state = await after('repetitive', [['ask-open']], [['ask-open']]);
    expect({ state: state.customer.state, beat: lastBeat(state) }).toEqual({
      state: 'telling',
      beat: 'retell',
    });
  });
  it('says no to a summary that misses the grievance, and yes to one that hits it', async () => {
    expect(lastBeat(await after('repetitive', [['paraphrase']]))).toBe('probe');
    expect(lastBeat(await after('repetitive', [['paraphrase'], [THIRD_TIME]]))).toBe('soften');
  });
  it('is not led by the first pull', async () => {
    expect((await after('repetitive', PULL)).customer.state).toBe('telling');
  });
  it('is hurt by being hurried', async () => {
    expect((await after('repetitive', [['rush']])).customer.state).toBe('hurt');
  });
});

describe('the logical customer [P.3]', () => {
  it('is not moved by sympathy, and listens after a reason and an admitted fault', async () => {
    expect((await after('logical', SOFT)).customer.state).toBe('examining');
    expect((await after('logical', REASON)).customer.state).toBe('listening');
  });
  it.each([
    ['jargon', ['jargon'], []],
    ['empty words', ['reassure'], []],
    ['a wrong figure', ['inform'], [{ kind: 'fact', id: 'refusals', value: 2 }]],
  ] as const)('loses trust by %s', async (_name, acts, mentions) => {
    const { trust } = (await after('logical', [acts, [...mentions]])).customer.context;
    expect(trust).toBeLessThan(2);
  });
});

describe('the opportunistic customer [P.4]', () => {
  const grant: Reply = [['overpromise'], [{ kind: 'demand', id: 'big-compensation', value: 1, end: 10 }]];

  it('asks for more after every yes', async () => {
    const once = await after('opportunistic', grant);
    const twice = await after('opportunistic', grant, grant);
    expect([lastBeat(once), lastBeat(twice)]).toEqual(['demand', 'demand']);
    expect(twice.customer.context.expectation).toBeGreaterThan(once.customer.context.expectation);
  });
  it('threatens after a bare no', async () => {
    const state = await after('opportunistic', PULL, [['refuse-flat']]);
    expect({ state: state.customer.state, beat: lastBeat(state) }).toEqual({
      state: 'threatening',
      beat: 'threaten',
    });
  });
  it('gives in once the line was kept twice, kindly and with the reason', async () => {
    const state = await after('opportunistic', PULL, PULL, LIMIT, LIMIT);
    expect(state.customer.state).toBe('bargaining');
  });
});

describe('what calms one does not calm another', () => {
  it('a reason moves the logical customer and leaves the repetitive one where they were', async () => {
    expect((await after('repetitive', [['inform']])).customer.state).toBe('telling');
  });
  it('a grievance said back opens the repetitive customer and does not settle the opportunistic one', async () => {
    const hit: Reply = [['paraphrase', 'name-feeling'], [THIRD_TIME]];
    expect((await after('repetitive', hit, hit)).customer.state).toBe('slowing');
    expect((await after('opportunistic', hit, hit)).customer.state).toBe('testing');
  });
});
