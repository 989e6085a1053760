import type { Localised } from '../base/lang.ts';
import { present } from '../base/invariant.ts';
import { closeRules } from '../rules/run-rules.ts';
import type { EndingClass } from '../scenario/vocabulary.ts';
import { holds, type ConditionFacts } from '../situation/condition.ts';
import { scoreRun, type Score } from '../score/score.ts';
import { stressResponse, type StressResponse } from '../score/stress-response.ts';
import { endFacts, rulesView } from './facts.ts';
import type { Run } from './run.ts';
import type { SessionState } from './state.ts';

/** Figures of a call as the trade keeps them (coverage row G4.1). */
export interface Kpis {
  /** The customer's answer to the survey, 1 to 5. */
  readonly csat: number;
  readonly firstContactResolution: boolean;
  readonly replies: number;
  /** Milliseconds; null in an untimed run. */
  readonly handlingTime: number | null;
  readonly escalated: boolean;
}

/** What a run came to. Outcome and process stand apart: a resolved call can be a poor one, and the other way round. */
export interface Result {
  readonly score: Score;
  readonly ending: { readonly id: string; readonly class: EndingClass };
  readonly needMet: boolean;
  readonly kpis: Kpis;
  /** Rules whose critical faults failed the run. */
  readonly critical: readonly string[];
  /** Rules whose critical faults wait for a coach. */
  readonly provisional: readonly string[];
  readonly verdict: Localised;
  readonly stress: { readonly response: StressResponse; readonly turns: readonly number[] } | null;
}

/** Closes the books of a call. `customer`: how the customer left it. */
export function concludeRun(run: Run, state: SessionState, customer: 'settled' | 'gone'): Result {
  const facts = endFacts(run, state, customer);
  const ending = present(
    run.file.scenario.endings.find((one) => holds(one.when, facts)),
    'lint promises an ending for every way a call can end',
  );
  const told: ConditionFacts = { ...facts, ending: ending.class };
  const verdict = present(
    run.player.persona.verdicts.find((one) => holds(one.when, told)),
    'lint promises a verdict for every ending',
  );
  const lastTurn = state.turns.length;
  const found = [
    ...state.turns.flatMap((turn) => turn.findings),
    ...closeRules(run.rules, state.rules, run.file, lastTurn),
  ];
  const score = scoreRun(found, run.rules, run.rubric);
  const needMet = facts.need === 'met';
  const named = (which: 'critical' | 'provisional'): string[] => [
    ...new Set(found.filter((finding) => finding[which]).map((finding) => finding.rule)),
  ];
  return {
    score,
    ending: { id: ending.id, class: ending.class },
    needMet,
    kpis: {
      csat: verdict.csat,
      firstContactResolution: ending.class === 'resolved',
      replies: lastTurn,
      handlingTime: run.pace === 'untimed' ? null : state.now,
      escalated: state.situation.referred,
    },
    critical: named('critical'),
    provisional: named('provisional'),
    verdict: verdict.say,
    stress: stressResponse(state.turns.map(rulesView)),
  };
}
