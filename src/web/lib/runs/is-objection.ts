import { ACT_IDS } from '../../../core/base/acts.ts';
import { MOST_NOTE } from '../../../core/session/objection.ts';
import { isRecord, isWhole, type Check } from './shape.ts';

const areActs: Check = (value) =>
  Array.isArray(value) && value.every((act) => ACT_IDS.some((known) => known === act));

/** Whether a value of unknown origin is what a trainee says was meant. */
export function isObjection(value: unknown): boolean {
  return (
    isRecord(value) &&
    isWhole(value.input) &&
    areActs(value.meant) &&
    areActs(value.notMeant) &&
    typeof value.note === 'string' &&
    value.note.length <= MOST_NOTE
  );
}
