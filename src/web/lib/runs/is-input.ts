import type { InputType } from '../../../core/situation/input.ts';
import { isRecord, isText, isWhole, type Check } from './shape.ts';

const nothing: Check = () => true;

/** What each kind of input must carry besides its kind. */
const CARRIES: Readonly<Record<InputType, (input: Readonly<Record<string, unknown>>) => boolean>> = {
  reply: ({ text }) => typeof text === 'string',
  choice: ({ id }) => isText(id),
  silence: nothing,
  hold: nothing,
  resume: nothing,
  interrupt: nothing,
  lookup: ({ article }) => isText(article),
  'phrase-opened': ({ id }) => id === undefined || isText(id),
  'sample-shown': ({ turn, text }) =>
    (turn === undefined || isWhole(turn)) && (text === undefined || typeof text === 'string'),
  escalate: ({ form }) => isRecord(form) && Object.values(form).every((value) => typeof value === 'string'),
  note: ({ text }) => typeof text === 'string',
  'hang-up': nothing,
};

function isKind(type: unknown): type is InputType {
  return typeof type === 'string' && Object.hasOwn(CARRIES, type);
}

/** Whether a value of unknown origin is one of the things a trainee can do. */
export function isInput(value: unknown): boolean {
  if (!isRecord(value) || !isKind(value.type)) return false;
  const isTimed = value.at === undefined || isWhole(value.at);
  return isTimed && CARRIES[value.type](value);
}
