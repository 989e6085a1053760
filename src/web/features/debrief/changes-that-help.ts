import { inputsBefore, playInputs } from '../../../core/session/attempt.ts';
import { smallestChange, type Counterfactual } from '../../../core/explore/counterfactual.ts';
import type { TurnRecord } from '../../../core/session/state.ts';
import type { Debriefing } from './load-debrief.ts';

/** More than two would be a list of faults. */
const TOLD = 2;

/** Turns looked into: those after which the customer was worse off, the worst first. */
const TRIED = 4;

/** Small changes that would have calmed the customer, in the order of the call. */
export function changesThatHelp({ stored, loaded, state }: Debriefing): readonly Counterfactual[] {
  const { inputs, readings } = stored.attempt;
  const worst = [...state.turns]
    .filter((turn) => rise(turn) >= 0)
    .sort((a, b) => rise(b) - rise(a))
    .slice(0, TRIED);
  const found = worst.flatMap((turn) => {
    const before = inputsBefore(inputs, state, turn.index);
    return smallestChange(loaded.run, playInputs(loaded.run, before, readings), turn) ?? [];
  });
  return found.slice(0, TOLD).sort((a, b) => a.turn - b.turn);
}

function rise({ customerBefore, customerAfter }: TurnRecord): number {
  return customerAfter.context.tension - customerBefore.context.tension;
}
