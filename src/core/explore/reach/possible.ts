import type { Condition, RangeTest, SetTest } from '../../scenario/schema/condition.ts';
import { holds } from '../../situation/condition.ts';
import { factsOf, type KnownFacts } from './outcomes.ts';
import type { Truth } from './truths.ts';

const LEVELS = ['trust', 'heard', 'expectation', 'patience'] as const;
const COUNTS = ['turn', 'stayed', 'demands', 'threats', 'limits', 'concessions', 'refused'] as const;
const SETS = ['acts', 'notices', 'mentions', 'input', 'options', 'beats', 'raised'] as const;

/** The key of a condition that can never hold, whatever happens in a call; undefined where it may hold. */
export function contradiction(condition: Condition): string | undefined {
  const empty =
    (isEmptyRange(condition.tension, 100) ? 'tension' : undefined) ??
    LEVELS.find((level) => isEmptyRange(condition[level], 4)) ??
    COUNTS.find((count) => isEmptyRange(condition[count], Number.MAX_SAFE_INTEGER)) ??
    SETS.find((key) => contradictsItself(condition[key]));
  if (empty !== undefined) return empty;
  if (condition.any?.every((inner) => contradiction(inner) !== undefined)) return 'any';
  return condition.all?.some((inner) => contradiction(inner) !== undefined) ? 'all' : undefined;
}

function isEmptyRange(test: RangeTest | undefined, most: number): boolean {
  if (!test) return false;
  const least = Math.max(0, test['at-least'] ?? 0, (test.above ?? -1) + 1, test.is ?? 0);
  const greatest = Math.min(
    most,
    test['at-most'] ?? most,
    (test.below ?? Number.MAX_SAFE_INTEGER) - 1,
    test.is ?? most,
  );
  return least > greatest;
}

function contradictsItself(test: SetTest | undefined): boolean {
  const none = test?.none ?? [];
  const isOut = (item: string): boolean => none.includes(item);
  return (test?.all ?? []).some(isOut) || (test?.any?.every(isOut) ?? false);
}

const OF_OUTCOME = ['customer', 'need', 'persona', 'ending', 'truth'] as const;

/** Whether a condition may hold for an outcome and a truth, where everything else may be as it likes. */
export function mayHold(condition: Condition, known: KnownFacts, truth: Truth = {}): boolean {
  return judge(condition, known, truth) !== false;
}

/** Null: it depends on what happened in the call. */
function judge(condition: Condition, known: KnownFacts, truth: Truth): boolean | null {
  const decided = Object.fromEntries(OF_OUTCOME.map((key) => [key, condition[key]]));
  if (!holds(decided, factsOf(known, truth))) return false;
  if (contradiction(condition) !== undefined) return false;
  const inner = (one: Condition): boolean | null => judge(one, known, truth);
  const not = condition.not ? inner(condition.not) : false;
  const parts = [
    ...(condition.all ?? []).map(inner),
    ...(condition.any ? [either(condition.any.map(inner))] : []),
    not === null ? null : !not,
  ];
  if (parts.includes(false)) return false;
  const asksMore = Object.keys(condition).some(
    (key) => !(OF_OUTCOME as readonly string[]).includes(key) && !['any', 'all', 'not'].includes(key),
  );
  return parts.includes(null) || asksMore ? null : true;
}

function either(parts: readonly (boolean | null)[]): boolean | null {
  if (parts.includes(true)) return true;
  return parts.includes(null) ? null : false;
}
