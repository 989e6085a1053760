import type { Rubric } from '../scenario/schema/rubric-schema.ts';
import type { CaseFile } from '../situation/case-file.ts';
import type { ChanceRule, FaultRule, Rule, RuleFinding, RuleOptions, Scope } from './rule.ts';

/** From this certainty on (permille) a critical fault may fail a run by itself. */
export const CRITICAL_CERTAINTY = 990;

/** A chance that the customer has opened and that still waits. */
export interface OpenChance {
  readonly rule: string;
  readonly chance: string;
  /** The turn in which it opened. */
  readonly turn: number;
}

/** Where the rules stand in a running call. Plain data. */
export interface RuleState {
  readonly open: readonly OpenChance[];
  readonly closed: readonly OpenChance[];
}

export const FRESH_RULES: RuleState = { open: [], closed: [] };

/** The rules of the catalogue that a rubric leaves on. */
export function activeRules(rules: readonly Rule[], rubric: Rubric): readonly Rule[] {
  return rules.filter((rule) => rubric.rules[rule.id]?.off !== true);
}

function optionsOf(rule: Rule, rubric: Rubric): RuleOptions {
  return { ...rule.options, ...rubric.rules[rule.id]?.options };
}

/** Judges one turn: opens, meets and closes chances, and finds violations. Pure. */
export function judgeTurn(
  rules: readonly Rule[],
  rubric: Rubric,
  state: RuleState,
  scope: Scope,
): { readonly state: RuleState; readonly findings: readonly RuleFinding[] } {
  const findings: RuleFinding[] = [];
  const open: OpenChance[] = [];
  const closed = [...state.closed];
  for (const rule of rules) {
    const options = optionsOf(rule, rubric);
    if (rule.kind === 'fault') findings.push(...violations(rule, scope, options));
    else {
      const waiting = waitingChances(rule, state, scope, options);
      for (const chance of waiting) {
        const finding = judgeChance(rule, chance, scope, options);
        if (finding) findings.push(finding);
        (finding ? closed : open).push(chance);
      }
    }
  }
  return { state: { open, closed }, findings };
}

function waitingChances(
  rule: ChanceRule,
  state: RuleState,
  scope: Scope,
  options: RuleOptions,
): OpenChance[] {
  const open = state.open.filter((chance) => chance.rule === rule.id);
  const closed = state.closed.filter((chance) => chance.rule === rule.id);
  const known = new Set([...open, ...closed].map((chance) => chance.chance));
  const room = rule.cap - known.size;
  const opening = rule.opens(scope, options).filter((name) => !known.has(name));
  const fresh = [...new Set(opening)].slice(0, Math.max(0, room));
  return [...open, ...fresh.map((chance) => ({ rule: rule.id, chance, turn: scope.turn.index }))];
}

function judgeChance(
  rule: ChanceRule,
  open: OpenChance,
  scope: Scope,
  options: RuleOptions,
): RuleFinding | null {
  const credit = rule.meets(scope, open.chance, options);
  const base = {
    rule: rule.id,
    dimension: rule.dimension,
    chance: open.chance,
    critical: false,
    provisional: false,
  };
  if (credit) {
    const { permille, start, end } = credit;
    return { ...base, kind: 'met', turn: scope.turn.index, permille, start, end };
  }
  const isLast = scope.turn.index - open.turn + 1 >= rule.window;
  return isLast ? { ...base, kind: 'missed', turn: open.turn, permille: 0 } : null;
}

function violations(rule: FaultRule, scope: Scope, options: RuleOptions): RuleFinding[] {
  return rule.check(scope, options).map(({ permille, certainty, start, end, critical }) => {
    const isCritical = rule.critical === true && critical !== false;
    return {
      rule: rule.id,
      dimension: rule.dimension,
      kind: 'violated',
      turn: scope.turn.index,
      start,
      end,
      permille,
      critical: isCritical && certainty >= CRITICAL_CERTAINTY,
      provisional: isCritical && certainty < CRITICAL_CERTAINTY,
    };
  });
}

/** What is left when the call is over: chances still open, and mandatory ones that never opened, are missed. */
export function closeRules(
  rules: readonly Rule[],
  state: RuleState,
  file: CaseFile,
  lastTurn: number,
): readonly RuleFinding[] {
  const findings: RuleFinding[] = [];
  for (const rule of rules) {
    if (rule.kind !== 'chance') continue;
    const base = {
      rule: rule.id,
      dimension: rule.dimension,
      kind: 'missed',
      permille: 0,
      critical: false,
      provisional: false,
    } as const;
    const open = state.open.filter((chance) => chance.rule === rule.id);
    findings.push(...open.map((chance) => ({ ...base, chance: chance.chance, turn: chance.turn })));
    const known = new Set(
      [...state.open, ...state.closed]
        .filter((chance) => chance.rule === rule.id)
        .map((chance) => chance.chance),
    );
    const never = (rule.mandatory?.(file) ?? [])
      .filter((chance) => !known.has(chance))
      .slice(0, Math.max(0, rule.cap - known.size));
    findings.push(...never.map((chance) => ({ ...base, chance, turn: lastTurn })));
  }
  return findings;
}
