import { present } from '../base/invariant.ts';
import { closeRules } from '../rules/run-rules.ts';
import { holds, type ConditionFacts } from '../situation/condition.ts';
import { heeded } from '../situation/heeded.ts';
import { scoreRun } from '../score/score.ts';
import { stressResponse } from '../score/stress-response.ts';
import { endFacts, pastViews } from './facts.ts';
import type { Result } from './result.ts';
import type { Run } from './run.ts';
import type { SessionState } from './state.ts';

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
  const turns = pastViews(state.turns);
  const note = state.note && heeded(state.note.reading);
  const end = { file: run.file, turns, situation: state.situation, customer, note };
  const found = [...state.turns.flatMap((turn) => turn.findings), ...closeRules(run.rules, state.rules, end)];
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
      replies: turns.length,
      handlingTime: run.pace === 'untimed' ? null : state.now,
      escalated: state.situation.referred,
    },
    critical: named('critical'),
    provisional: named('provisional'),
    verdict: verdict.say,
    stress: stressResponse(turns),
  };
}
