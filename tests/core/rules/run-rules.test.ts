import { describe, expect, it } from 'vitest';
import { RULES } from '../../../src/core/rules/catalogue.ts';
import { activeRules } from '../../../src/core/rules/run-rules.ts';
import {
  chanceRule,
  creditFor,
  faultRule,
  violationsOf,
  type Credit,
  type Rule,
} from '../../../src/core/rules/rule.ts';
import { rubricSchema } from '../../../src/core/scenario/schema/rubric-schema.ts';
import { observed } from '../../../src/core/situation/scene.ts';
import { coldRoom } from '../../support/rules/cold-room.ts';
import { DEFAULT_RUBRIC } from '../../support/rules/default-rubric.ts';
import { playScript } from '../../support/rules/play-script.ts';
import { scriptTurnSchema } from '../../support/rules/script.ts';

/** Opens at the first reply and is worth what the first act of the reply says. */
function worth(
  credits: Readonly<Record<string, Partial<Credit>>>,
  more: Partial<Parameters<typeof chanceRule>[0]> = {},
): Rule {
  return chanceRule({
    id: 'worth',
    dimension: 'focus',
    sources: [],
    options: {},
    weight: 1,
    cap: 1,
    window: 3,
    opens: ({ turn }) => (turn.index === 1 ? ['only'] : []),
    meets: ({ turn: { reading } }) => {
      const act = observed(reading, 'thank', 'praise', 'greet')[0];
      return act ? { ...creditFor(act, 1000), ...credits[act.act] } : null;
    },
    ...more,
  });
}

function found(rule: Rule, replies: readonly string[], leaves: 'settled' | 'gone' = 'gone', says?: string) {
  const script = replies.map((reply) =>
    scriptTurnSchema.parse({ reply: reply === '' ? [] : [reply], ...(says !== undefined && { says }) }),
  );
  const { all } = playScript(script, { rules: [rule], rubric: DEFAULT_RUBRIC, file: coldRoom(), leaves });
  return all.map(({ kind, permille, turn }) => `${kind} ${permille} at ${turn}`);
}

describe('a chance', () => {
  it('is met by the first reply that earns something', () => {
    expect(found(worth({}), ['inform', 'thank', 'praise'])).toEqual(['met 1000 at 2']);
  });

  it('is missed at the turn that opened it once its window is over', () => {
    expect(found(worth({}), ['inform', 'inform', 'inform', 'thank'])).toEqual(['missed 0 at 1']);
  });

  it('waits for a better reply where the credit says so, and then counts the best', () => {
    const rule = worth({ thank: { permille: 400, waits: true } });
    expect(found(rule, ['thank', 'praise'])).toEqual(['met 1000 at 2']);
    expect(found(rule, ['thank', 'inform', 'inform'])).toEqual(['met 400 at 1']);
    expect(found(rule, ['thank'])).toEqual(['met 400 at 1']);
  });

  it('keeps what was better before', () => {
    const rule = worth({ thank: { permille: 400, waits: true }, praise: { permille: 100 } });
    expect(found(rule, ['thank', 'praise'])).toEqual(['met 400 at 1']);
  });

  it('is missed at once where a reply settles it for nothing', () => {
    expect(found(worth({ greet: { permille: 0 } }), ['greet', 'thank'])).toEqual(['missed 0 at 1']);
  });

  it('is not met by words that are said again', () => {
    expect(found(worth({}), ['inform', 'thank', 'thank'], 'gone', 'stock')).toEqual(['missed 0 at 1']);
  });

  it('counts as missed where it was mandatory and the customer left before it opened', () => {
    const rule = worth({}, { opens: () => [], mandatory: () => ['only'] });
    expect(found(rule, ['thank'], 'gone')).toEqual(['missed 0 at 1']);
    expect(found(rule, ['thank'], 'settled')).toEqual([]);
  });

  it('can be earned by the call as a whole', () => {
    const atEnd = () => ({ start: 0, end: 0, permille: 500, turn: 2 });
    expect(found(worth({}, { window: 9, atEnd }), ['inform', 'inform'])).toEqual(['met 500 at 2']);
  });
});

describe('the note after the call', () => {
  const noted: Credit = { ...creditFor({ start: 0, end: 10 }, 1000), note: true };
  const chance = worth(
    {},
    {
      opens: () => [],
      opensAtEnd: ({ note }) => (note ? ['asked', 'promised'] : []),
      atEnd: ({ note }, part) => (note && part === 'asked' ? noted : null),
      cap: 2,
    },
  );
  const fault = faultRule({
    id: 'false',
    dimension: 'clarity',
    sources: [],
    options: {},
    deduct: 300,
    cap: 900,
    check: () => [],
    checkNote: (_end, note) =>
      observed(note, 'inform').map(({ start, end }) => ({ start, end, permille: 1000, certainty: 1000 })),
  });
  const closed = (rule: Rule, note?: readonly string[]) =>
    playScript([scriptTurnSchema.parse({ reply: ['inform'] })], {
      rules: [rule],
      rubric: DEFAULT_RUBRIC,
      file: coldRoom(),
      leaves: 'settled',
      ...(note && { note }),
    }).all;

  it('opens chances of its own and marks what it earned as its own words', () => {
    expect(closed(chance, ['inform'])).toMatchObject([
      { kind: 'met', chance: 'asked', turn: 1, note: true, start: 0, end: 10 },
      { kind: 'missed', chance: 'promised', turn: 1, note: true },
    ]);
  });

  it('is judged for faults of its own, which belong to no turn', () => {
    expect(closed(fault, ['inform'])).toMatchObject([{ kind: 'violated', note: true, turn: 1 }]);
  });

  it('leaves a call without one as it was', () => {
    expect([...closed(chance), ...closed(fault)]).toEqual([]);
  });
});

describe('a miss of the whole call', () => {
  const misses = (rule: Rule, replies: readonly string[]) => {
    const script = replies.map((reply) => scriptTurnSchema.parse({ reply: [reply] }));
    const { all } = playScript(script, { rules: [rule], rubric: DEFAULT_RUBRIC, file: coldRoom() });
    return all.map(({ kind, never }) => ({ kind, never }));
  };

  it('is told apart where the rule says that its chance is the call’s', () => {
    expect(misses(worth({}, { ofCall: true }), ['inform', 'inform', 'inform'])).toEqual([
      { kind: 'missed', never: true },
    ]);
    expect(misses(worth({}, { ofCall: true, window: 9 }), ['inform'])).toEqual([
      { kind: 'missed', never: true },
    ]);
  });

  it('is told apart where a mandatory chance never opened', () => {
    const rule = worth({}, { opens: () => [], mandatory: () => ['only'] });
    expect(misses(rule, ['thank'])).toEqual([{ kind: 'missed', never: true }]);
  });

  it('is nothing that a turn opened, nor what a reply did wrongly', () => {
    expect(misses(worth({}), ['inform', 'inform', 'inform'])).toEqual([{ kind: 'missed', never: undefined }]);
    const wrong = worth({ greet: { permille: 0 } }, { ofCall: true });
    expect(misses(wrong, ['greet'])).toEqual([{ kind: 'missed', never: undefined }]);
  });

  it('is not what was met', () => {
    expect(misses(worth({}, { ofCall: true }), ['thank'])).toEqual([{ kind: 'met', never: undefined }]);
  });
});

describe('the catalogue', () => {
  it('lays no miss at the door of the first turn that the customer’s first words did not open', () => {
    const script = Array.from({ length: 14 }, () => scriptTurnSchema.parse({ reply: ['inform'] }));
    const { all } = playScript(script, { rules: RULES, rubric: DEFAULT_RUBRIC, file: coldRoom() });
    const mandatory = new Set(
      RULES.flatMap((rule) => (rule.kind === 'chance' && rule.mandatory ? rule.id : [])),
    );
    const missed = all.filter(({ kind, rule }) => kind === 'missed' && mandatory.has(rule));
    expect(missed.length).toBeGreaterThan(5);
    expect(missed.filter(({ never }) => !never).map(({ rule, turn }) => `${rule} at ${turn}`)).toEqual([]);
  });
});

const rudeness = faultRule({
  id: 'rudeness',
  dimension: 'emotion',
  sources: [],
  options: {},
  deduct: 100,
  cap: 100,
  critical: true,
  check: (scope) => violationsOf(scope, 'rude'),
});

describe('a critical fault', () => {
  const judge = (reply: string) => {
    const script = [scriptTurnSchema.parse({ reply: [reply] })];
    return playScript(script, { rules: [rudeness], rubric: DEFAULT_RUBRIC, file: coldRoom() }).all;
  };

  it('fails the run from a certainty of 990 permille on', () => {
    expect(judge('rude@990')).toMatchObject([{ critical: true, provisional: false }]);
  });

  it('waits for a coach below', () => {
    expect(judge('rude@989')).toMatchObject([{ critical: false, provisional: true }]);
  });
});

describe('a rubric', () => {
  it('can leave a rule out', () => {
    const rubric = rubricSchema.parse({ ...DEFAULT_RUBRIC, rules: { rudeness: { off: true } } });
    expect(activeRules([rudeness], rubric)).toEqual([]);
    expect(activeRules([rudeness], DEFAULT_RUBRIC)).toEqual([rudeness]);
  });

  it('makes a fault critical by calling it a veto, and takes that from one by any other severity', () => {
    const setTo = (severity: string) => {
      const rubric = rubricSchema.parse({ ...DEFAULT_RUBRIC, rules: { rudeness: { severity } } });
      return activeRules([{ ...rudeness, critical: severity !== 'veto' }], rubric).map(
        (rule) => rule.kind === 'fault' && rule.critical,
      );
    };
    expect(setTo('veto')).toEqual([true]);
    expect(setTo('grave')).toEqual([false]);
  });
});
