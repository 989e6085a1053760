import { ACT_IDS } from '../../../core/base/acts.ts';
import { ADDRESSES, COHERENCE_LEVELS, MENTION_KINDS } from '../../../core/base/reading.ts';
import { isRecord, isText, isWhole, type Check } from './shape.ts';

const among =
  (values: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && values.includes(value);

const isPermille: Check = (value) => isWhole(value) && value <= 1000;
const isSpan = ({ start, end }: Readonly<Record<string, unknown>>): boolean =>
  isWhole(start) && isWhole(end) && start <= end;

const isObservation: Check = (value) =>
  isRecord(value) &&
  among(ACT_IDS)(value.act) &&
  isSpan(value) &&
  isPermille(value.confidence) &&
  isRecord(value.attributes);

const isMention: Check = (value) =>
  isRecord(value) &&
  among(MENTION_KINDS)(value.kind) &&
  isSpan(value) &&
  (value.id === undefined || isText(value.id)) &&
  (value.value === undefined || Number.isSafeInteger(value.value)) &&
  among(['affirmed', 'negated'])(value.polarity);

const isForm: Check = (value) =>
  isRecord(value) &&
  isWhole(value.chars) &&
  isWhole(value.clauses) &&
  among(['zh', 'en', 'other', 'none'])(value.lang) &&
  among(ADDRESSES)(value.address);

const isCoherence: Check = (value) =>
  isRecord(value) && among(COHERENCE_LEVELS)(value.level) && isPermille(value.confidence);

/** Whether a value of unknown origin is a Reading that the session can take. */
export function isReading(value: unknown): boolean {
  return (
    isRecord(value) &&
    Array.isArray(value.observations) &&
    value.observations.every(isObservation) &&
    Array.isArray(value.mentions) &&
    value.mentions.every(isMention) &&
    isForm(value.form) &&
    isCoherence(value.coherence) &&
    Array.isArray(value.fingerprint) &&
    value.fingerprint.every(isWhole)
  );
}
