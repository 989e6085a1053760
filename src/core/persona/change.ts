import type { Change, CustomerContext, Effect } from '../scenario/schema/persona-schema.ts';
import { holds, type ConditionFacts } from '../situation/condition.ts';

const HIGHEST: Readonly<Record<keyof CustomerContext, number>> = {
  tension: 100,
  trust: 4,
  heard: 4,
  expectation: 4,
  patience: 4,
};
const LEVELS = ['tension', 'trust', 'heard', 'expectation', 'patience'] as const;

/** The effects whose condition holds, in the order of the file. */
export function effectsThatHold(effects: readonly Effect[], facts: ConditionFacts): readonly Effect[] {
  return effects.filter((effect) => holds(effect.when, facts));
}

/** The context after effects: all amounts added, then values set, each sum clamped once. */
export function applyEffects(context: CustomerContext, effects: readonly Effect[]): CustomerContext {
  const next = { ...context };
  for (const effect of effects) for (const level of LEVELS) next[level] += effect.add?.[level] ?? 0;
  for (const effect of effects) for (const level of LEVELS) next[level] = effect.set?.[level] ?? next[level];
  return clamp(next);
}

export function applyChange(context: CustomerContext, change: Change | undefined): CustomerContext {
  if (!change) return context;
  const next = { ...context };
  for (const level of LEVELS) next[level] += change[level] ?? 0;
  return clamp(next);
}

function clamp(context: CustomerContext): CustomerContext {
  const next = { ...context };
  for (const level of LEVELS) next[level] = Math.min(HIGHEST[level], Math.max(0, next[level]));
  return next;
}
