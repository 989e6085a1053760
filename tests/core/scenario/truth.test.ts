import { describe, expect, it } from 'vitest';
import { readScenario } from '../../../src/core/scenario/compile/read-scenario.ts';
import { change, lineOf, SCENARIO_PATH, starterSources } from '../../support/starter.ts';

const whole = starterSources()[0]?.text ?? '';

type Change = readonly [from: string, to: string];

const VARIABLES = '  - { id: evening-van, values: [free, full] }\n';
const WHO_ERRED: Change = [VARIABLES, `${VARIABLES}  - { id: who-erred, values: [us, carrier] }\n`];
const KNOWN: Change = [VARIABLES, `${VARIABLES}  - { id: who-erred, values: [us, carrier], known: true }\n`];
const FAULT: Change = [
  'fault: confirmed',
  'fault: { by: who-erred, values: { us: confirmed, carrier: unverified } }',
];

function read(...changes: readonly Change[]) {
  const text = changes.reduce((all, [from, to]) => change(all, from, to), whole);
  return { text, read: readScenario({ path: SCENARIO_PATH, text }) };
}

function diagnose(...changes: readonly Change[]) {
  const { text, read: result } = read(...changes);
  return { text, found: result.ok ? [] : result.error };
}

function codesOf(...changes: readonly Change[]): string[] {
  return diagnose(...changes).found.map(({ code }) => code);
}

describe('a case whose truth is drawn', () => {
  it('may leave open whose fault it was, which need is real, and what a fact is', () => {
    const { read: result } = read(
      WHO_ERRED,
      FAULT,
      ['kind: real', 'kind: { by: who-erred, values: { us: real, carrier: stated } }'],
      ['kind: grievance', 'kind: { by: who-erred, values: { us: grievance, carrier: real } }'],
      ['value: 6000', 'value: { by: who-erred, values: { us: 6000, carrier: 4000 } }'],
      [
        'say: { zh: 六十元运费, en: the 60 yuan delivery fee }',
        'say: { by: who-erred, values: { us: { zh: 六十元, en: 60 yuan }, carrier: { zh: 四十元, en: 40 yuan } } }',
      ],
    );
    expect(result).toMatchObject({ ok: true });
  });

  it.each<[string, readonly Change[], string, string]>([
    ['a variable that is not there', [FAULT], 'names/unknown-variable', 'fault:'],
    [
      'a value that the variable cannot have',
      [WHO_ERRED, [FAULT[0], FAULT[1].replace('carrier:', 'carier:')]],
      'names/unknown-value',
      'fault:',
    ],
    [
      'a value that is left out',
      [WHO_ERRED, [FAULT[0], 'fault: { by: who-erred, values: { us: confirmed } }']],
      'scenario/value-missing',
      'fault:',
    ],
    [
      'a truth in which no need is real',
      [WHO_ERRED, ['kind: real', 'kind: { by: who-erred, values: { us: real, carrier: stated } }']],
      'scenario/no-real-need',
      'needs:',
    ],
    [
      'a figure that changes under words that do not',
      [WHO_ERRED, ['value: 6000', 'value: { by: who-erred, values: { us: 6000, carrier: 4000 } }']],
      'scenario/figure-without-words',
      'the 60 yuan delivery fee',
    ],
    [
      'a condition on a value that is not there',
      [
        WHO_ERRED,
        ['kind: own-trouble # or loyalty', 'kind: own-trouble\n    when: { truth: { who-erred: uss } }'],
      ],
      'names/unknown-value',
      'who-erred: uss',
    ],
  ])('is told of %s', (_, changes, code, where) => {
    const { text, found } = diagnose(...changes);
    expect(found.map((one) => one.code)).toContain(code);
    expect(found.find((one) => one.code === code)?.line).toBe(lineOf(text, where));
  });

  it('suggests the name that was probably meant', () => {
    const [first] = diagnose(WHO_ERRED, [FAULT[0], FAULT[1].replace('who-erred', 'who-ered')]).found;
    expect(first?.mend.en).toContain('`who-erred`');
  });
});

describe('what is seen before the call gives nothing away', () => {
  const HISTORY = '准时。, en: Bought a fridge last year; it came on time. }';
  const conditional = (truth: string): Change => [
    HISTORY,
    `准时。, en: Bought a fridge last year; it came on time., when: { truth: { ${truth} } } }`,
  ];

  it('so its entries may hang on what the trainee knows, not on secrets', () => {
    expect(codesOf(KNOWN, conditional('who-erred: us'))).toEqual([]);
    expect(codesOf(WHO_ERRED, conditional('who-erred: us'))).toEqual(['scenario/gives-away']);
  });

  it('so a brief in parts is held to the same', () => {
    const [from] = /^brief:\n(?: {2}.*\n){2}/m.exec(whole) ?? [''];
    const parts = (when: string) =>
      `brief:\n  - { zh: 车坏了。, en: The van broke down. }\n  - { zh: 是我们的车。, en: It was ours., when: { truth: { ${when} } } }\n`;
    expect(codesOf(KNOWN, [from, parts('who-erred: us')])).toEqual([]);
    expect(codesOf(WHO_ERRED, [from, parts('who-erred: us')])).toEqual(['scenario/gives-away']);
  });

  it('so the customer’s name may be drawn only openly', () => {
    const name: Change = [
      'name: { zh: 周敏, en: Min Zhou }',
      'name: { by: who-erred, values: { us: { zh: 周敏, en: Min Zhou }, carrier: { zh: 李敏, en: Min Li } } }',
    ];
    expect(codesOf(KNOWN, name)).toEqual([]);
    expect(codesOf(WHO_ERRED, name)).toEqual(['scenario/gives-away']);
  });

  it('so a fact that comes to light in the call cannot stand on the customer card', () => {
    const fact: Change = ['known: true # stands', 'known: true\n    hidden: true # stands'];
    expect(codesOf(fact)).toEqual(['scenario/known-secret']);
  });
});

describe('slots', () => {
  const brief = (slot: string): Change => ['系统显示车辆故障', `系统显示${slot}车辆故障`];

  it.each([
    ['a line', ['zh: 给我一个准话。', 'zh: "{delivery-fee}的事，给我一个准话。"']],
    ['the brief', brief('{order-number}')],
    ['a knowledge text of the customer', brief('{customer.name}，{company.name}，{customer.address}')],
    ['a choice', ['zh: 门店今天之内送到，一小时', 'zh: 门店今天之内送到，免{delivery-fee}，一小时']],
  ] satisfies [string, Change][])('are filled in %s', (_, slot) => {
    expect(codesOf(slot)).toEqual([]);
  });

  it.each<[string, Change, string]>([
    ['that nothing fills', brief('{order-nummer}'), 'names/unknown-fact'],
    ['that has no end', brief('{order-number'), 'scenario/stray-brace'],
    [
      'in the title, which is shown without a run',
      ['{ zh: 洗衣机没有按时送到, en:', '{ zh: "洗衣机{order-number}没到", en:'],
      'scenario/slot-not-filled',
    ],
  ])('are refused %s', (_, slot, code) => {
    expect(codesOf(slot)).toEqual([code]);
  });

  it('of a hidden fact stand in no text that is seen before the call, but in lines they do', () => {
    const hidden: Change = ['kind: money', 'kind: money\n    hidden: true'];
    expect(codesOf(hidden, brief('{delivery-fee}'))).toEqual(['scenario/slot-tells-secret']);
    expect(codesOf(hidden, ['zh: 给我一个准话。', 'zh: "{delivery-fee}呢？"'])).toEqual([]);
  });

  it('name the language in which they are wrong, and what was meant', () => {
    const { text, found } = diagnose(brief('{order-nummer}'));
    expect(found).toMatchObject([{ line: lineOf(text, '{order-nummer}') }]);
    expect(found[0]?.mend.en).toContain('`order-number`');
  });
});

describe('a contact that was handed over', () => {
  const handed = (known: string): Change => [
    'customer:\n',
    `handover:\n  from: robot\n  record:\n    - { who: customer, say: { zh: "订单{order-number}没到。", en: "{order-number} has not come." } }\n  known: [${known}]\ncustomer:\n`,
  ];

  it('brings its record and what is known from it', () => {
    expect(codesOf(handed('order-number'))).toEqual([]);
  });

  it('knows only facts of the case', () => {
    expect(codesOf(handed('order-numbers'))).toEqual(['names/unknown-fact']);
  });
});
