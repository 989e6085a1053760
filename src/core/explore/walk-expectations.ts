import type { Localised } from '../base/lang.ts';
import type { Walk } from '../scenario/schema/walk-schema.ts';
import type { Result } from '../session/result.ts';
import type { TurnRecord } from '../session/state.ts';

export interface Difference {
  readonly key: string;
  readonly message: Localised;
}

type TurnExpectation = NonNullable<Walk['turns'][number]['expect']>;
type Bounds = { readonly 'at-least'?: number | undefined; readonly 'at-most'?: number | undefined };

/** What a turn was expected to bring and did not. */
export function compareTurn(expected: TurnExpectation, turn: TurnRecord | undefined): Difference[] {
  const found = turn?.findings ?? [];
  const rules = (kind: string): string[] =>
    found.filter((finding) => finding.kind === kind).map(({ rule }) => rule);
  const acts = turn?.reading.observations.map(({ act }) => act) ?? [];
  const beats = turn?.answer.map(({ beat }) => beat) ?? [];
  return [
    ...unequal('state', expected.state, turn?.customerAfter.state ?? '-'),
    ...(expected.beat === undefined || beats.includes(expected.beat)
      ? []
      : [different('beat', expected.beat, beats.join(', '))]),
    ...lacking('acts', expected.acts, acts),
    ...lacking('met', expected.met, rules('met')),
    ...lacking('violated', expected.violated, rules('violated')),
    ...outside('tension', expected.tension, turn?.customerAfter.context.tension ?? 0),
  ];
}

/** What a walk was expected to come to and did not. */
export function compareResult(expected: Walk['expect'], { score, ending, needMet }: Result): Difference[] {
  const rules = (kind: string): string[] =>
    score.findings.filter((finding) => finding.kind === kind).map(({ rule }) => rule);
  const isEnding = expected.ending.includes(ending.class);
  return [
    ...(isEnding ? [] : [different('ending', expected.ending.join(' / '), ending.class)]),
    ...unequal('need', expected.need, needMet ? 'met' : 'unmet'),
    ...outside('score', expected.score, score.total),
    ...lacking('met', expected.met, rules('met')),
    ...lacking('violated', expected.violated, rules('violated')),
  ];
}

function different(key: string, wanted: string, found: string): Difference {
  const shown = found === '' ? '-' : found;
  return {
    key,
    message: {
      zh: `${key} 应为 ${wanted}，实际是 ${shown}。`,
      en: `${key} should be ${wanted}; it is ${shown}.`,
    },
  };
}

function unequal(key: string, wanted: string | undefined, found: string): Difference[] {
  return wanted === undefined || wanted === found ? [] : [different(key, wanted, found)];
}

function lacking(key: string, wanted: readonly string[] | undefined, found: readonly string[]): Difference[] {
  return (wanted ?? [])
    .filter((one) => !found.includes(one))
    .map((one) => different(key, one, [...new Set(found)].join(', ')));
}

function outside(key: string, bounds: Bounds | undefined, found: number): Difference[] {
  const least = bounds?.['at-least'];
  const most = bounds?.['at-most'];
  return [
    ...(least !== undefined && found < least ? [different(key, `>= ${least}`, String(found))] : []),
    ...(most !== undefined && found > most ? [different(key, `<= ${most}`, String(found))] : []),
  ];
}
