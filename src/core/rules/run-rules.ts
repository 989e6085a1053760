import type { Rubric, RuleSetting } from '../scenario/schema/rubric-schema.ts';
import type {
  CallEnd,
  ChanceRule,
  Credit,
  FaultRule,
  Rule,
  RuleFinding,
  Scope,
  Turn,
  Violation,
} from './rule.ts';
import { wokenBy } from './woken-by.ts';

/** From this certainty on (permille) a critical fault may fail a run by itself. */
export const CRITICAL_CERTAINTY = 990;

/** A chance that the customer has opened and that still waits. */
export interface OpenChance {
  readonly rule: string;
  readonly chance: string;
  /** The turn in which it opened. */
  readonly turn: number;
  /** The best credit so far, where a better one may still come. */
  readonly held?: Credit;
}

/** Where the rules stand in a running call. Plain data. */
export interface RuleState {
  readonly open: readonly OpenChance[];
  readonly closed: readonly OpenChance[];
}

export const FRESH_RULES: RuleState = { open: [], closed: [] };

/** The rules of the catalogue that a rubric leaves on, with the options that it sets. */
export function activeRules(rules: readonly Rule[], rubric: Rubric): readonly Rule[] {
  return rules
    .filter((rule) => rubric.rules[rule.id]?.off !== true)
    .map((rule) => {
      const setting = rubric.rules[rule.id];
      return setting ? withSetting(rule, setting) : rule;
    });
}

/** A rule whose severity is set fails runs where that severity is a veto, and only there. */
function withSetting(rule: Rule, { options, severity }: RuleSetting): Rule {
  const set = { ...rule, options: { ...rule.options, ...options } };
  return set.kind === 'fault' && severity !== undefined ? { ...set, critical: severity === 'veto' } : set;
}

/** Judges one turn: opens, meets and closes chances, and finds violations. Pure. */
export function judgeTurn(
  rules: readonly Rule[],
  state: RuleState,
  scope: Scope,
): { readonly state: RuleState; readonly findings: readonly RuleFinding[] } {
  const findings: RuleFinding[] = [];
  const open: OpenChance[] = [];
  const closed = [...state.closed];
  const awake = wokenBy(rules, scope.turn);
  rules.forEach((rule, place) => {
    const isAwake = awake[place] === true;
    if (rule.kind === 'fault') {
      if (isAwake) pushViolations(findings, rule, scope);
      return;
    }
    const fresh = isAwake ? freshChances(rule, state, scope) : NONE;
    for (const waiting of withFresh(rule, state, fresh)) {
      const { chance, finding } = judgeChance(rule, waiting, scope);
      if (finding) findings.push(finding);
      (finding ? closed : open).push(chance);
    }
  });
  return { state: { open, closed }, findings };
}

const NONE: readonly OpenChance[] = [];

/** The chances that open now. */
function freshChances(rule: ChanceRule, state: RuleState, scope: Scope): readonly OpenChance[] {
  const opening = rule.opens(scope, rule.options);
  if (opening.length === 0) return NONE;
  const known = knownChances(rule, state);
  const fresh: OpenChance[] = [];
  for (const chance of opening) {
    if (known.size >= rule.cap) break;
    if (known.has(chance)) continue;
    known.add(chance);
    fresh.push({ rule: rule.id, chance, turn: scope.turn.index });
  }
  return fresh;
}

/** The chances of a rule that wait from before, and the fresh ones after them. Most rules have none. */
function withFresh(
  { id }: ChanceRule,
  { open }: RuleState,
  fresh: readonly OpenChance[],
): readonly OpenChance[] {
  let waiting: OpenChance[] | undefined;
  for (const chance of open) if (chance.rule === id) (waiting ??= []).push(chance);
  return waiting ? [...waiting, ...fresh] : fresh;
}

/** The names of a rule's chances so far: never more than its cap. */
function knownChances({ id }: ChanceRule, { open, closed }: RuleState): Set<string> {
  const names = new Set<string>();
  for (const { rule, chance } of open) if (rule === id) names.add(chance);
  for (const { rule, chance } of closed) if (rule === id) names.add(chance);
  return names;
}

/** One reply against one open chance: the chance as it then stands, and what was found where that settles it. */
function judgeChance(
  rule: ChanceRule,
  open: OpenChance,
  scope: Scope,
): { readonly chance: OpenChance; readonly finding: RuleFinding | null } {
  const now = scope.turn.index;
  const credit = canEarn(scope.turn) ? rule.meets(scope, open.chance, rule.options) : null;
  const earned = credit && fairCredit({ ...credit, turn: credit.turn ?? now }, [...scope.past, scope.turn]);
  const held = better(open.held, earned);
  const isSettled = (credit !== null && credit.waits !== true) || now - open.turn + 1 >= rule.window;
  if (isSettled) return { chance: open, finding: findingOf(rule, open.chance, held, open.turn) };
  return { chance: held ? { ...open, held } : open, finding: null };
}

/** What was pasted, said before or is no speech at all earns nothing, whatever acts are in it. */
function canEarn({ notices }: Turn): boolean {
  return !notices.has('incoherent') && !notices.has('repeated');
}

/** Words copied from a sample earn half of what one's own would. */
function fairCredit(credit: Credit | null, turns: readonly Turn[]): Credit | null {
  const isCopy = turns.some(({ index, notices }) => index === credit?.turn && notices.has('sample-copied'));
  return credit && isCopy ? { ...credit, permille: Math.floor(credit.permille / 2) } : credit;
}

function better(held: Credit | undefined, credit: Credit | null): Credit | undefined {
  if (!credit) return held;
  return held && held.permille >= credit.permille ? held : credit;
}

function findingOf(
  rule: ChanceRule,
  chance: string,
  credit: Credit | undefined,
  opened: number,
): RuleFinding {
  if (!credit) return missOf(rule, chance, opened, rule.ofCall ? { never: true } : {});
  const { permille, start, end, turn = opened, note } = credit;
  const kind = permille > 0 ? 'met' : 'missed';
  return { ...blankOf(rule, chance), kind, turn, permille, start, end, ...(note && { note }) };
}

/** `whose`: the call's or the note's, where it is no turn's. */
function missOf(
  rule: ChanceRule,
  chance: string,
  turn: number,
  whose: Pick<RuleFinding, 'never' | 'note'>,
): RuleFinding {
  return { ...blankOf(rule, chance), kind: 'missed', turn, permille: 0, ...whose };
}

function blankOf({ id, dimension }: ChanceRule, chance: string) {
  return { rule: id, dimension, chance, critical: false, provisional: false };
}

function pushViolations(findings: RuleFinding[], rule: FaultRule, scope: Scope): void {
  for (const violation of rule.check(scope, rule.options))
    findings.push(violationFound(rule, violation, scope.turn.index));
}

function violationFound(rule: FaultRule, violation: Violation, turn: number): RuleFinding {
  const { permille, certainty, start, end, critical } = violation;
  const isCritical = rule.critical === true && critical !== false;
  return {
    rule: rule.id,
    dimension: rule.dimension,
    kind: 'violated',
    turn,
    start,
    end,
    permille,
    critical: isCritical && certainty >= CRITICAL_CERTAINTY,
    provisional: isCritical && certainty < CRITICAL_CERTAINTY,
  };
}

/**
 * What is left when the call is over. Chances still open are met by what the call has earned of them, or missed.
 * Mandatory ones that never opened are missed where the customer went away dissatisfied: breaking off saves nothing,
 * but a call that ended well before they came did not need them. The note after the call is judged here too.
 */
export function closeRules(rules: readonly Rule[], state: RuleState, end: CallEnd): readonly RuleFinding[] {
  return rules.flatMap((rule) =>
    rule.kind === 'chance' ? closeChances(rule, state, end) : violationsInNote(rule, end),
  );
}

function closeChances(rule: ChanceRule, state: RuleState, end: CallEnd): readonly RuleFinding[] {
  const open = state.open.filter((chance) => chance.rule === rule.id);
  const known = knownChances(rule, state);
  const never = end.customer === 'gone' ? (rule.mandatory?.(end.file) ?? []) : [];
  const late = rule.opensAtEnd?.(end, rule.options) ?? [];
  const unopened = [...never, ...late]
    .filter((chance) => !known.has(chance))
    .slice(0, Math.max(0, rule.cap - known.size));
  return [
    ...open.map(({ chance, held, turn }) =>
      findingOf(rule, chance, better(held, fairCredit(rule.atEnd?.(end, chance) ?? null, end.turns)), turn),
    ),
    ...unopened.map((chance) => {
      const credit = fairCredit(rule.atEnd?.(end, chance) ?? null, end.turns);
      const last = end.turns.length;
      if (credit) return findingOf(rule, chance, credit, last);
      const isOfNote = end.note !== null && late.includes(chance);
      return missOf(rule, chance, last, isOfNote ? { note: true } : { never: true });
    }),
  ];
}

function violationsInNote(rule: FaultRule, end: CallEnd): readonly RuleFinding[] {
  const found = end.note ? (rule.checkNote?.(end, end.note, rule.options) ?? []) : [];
  return found.map((violation) => ({ ...violationFound(rule, violation, end.turns.length), note: true }));
}
