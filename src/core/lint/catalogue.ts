import { beatWithoutLine } from './beat-without-line/check.ts';
import { choiceGivesItselfAway } from './choice-gives-itself-away/check.ts';
import { contactDetails } from './contact-details/check.ts';
import { cueNeverSpoken } from './cue-never-spoken/check.ts';
import { deadEnd } from './dead-end/check.ts';
import { demandWithoutLine } from './demand-without-line/check.ts';
import { fewLines } from './few-lines/check.ts';
import { figureWithoutValue } from './figure-without-value/check.ts';
import { lineTooLong } from './line-too-long/check.ts';
import { missingEnding } from './missing-ending/check.ts';
import { missingVerdict } from './missing-verdict/check.ts';
import { noWorkableOption } from './no-workable-option/check.ts';
import { parAndFloor } from './par-and-floor/check.ts';
import { phraseOfTwo } from './phrase-of-two/check.ts';
import { settingWithoutEffect } from './setting-without-effect/check.ts';
import { slotsDiffer } from './slots-differ/check.ts';
import { strayFile } from './stray-file/check.ts';
import { tooFewChoices } from './too-few-choices/check.ts';
import { unexplainedBlock } from './unexplained-block/check.ts';
import { unknownOption } from './unknown-option/check.ts';
import { unknownPersona } from './unknown-persona/check.ts';
import { unknownRubric } from './unknown-rubric/check.ts';
import { unknownRule } from './unknown-rule/check.ts';
import { unreachableState } from './unreachable-state/check.ts';
import { walkDisagrees } from './walk-disagrees/check.ts';
import { walkWithoutCase } from './walk-without-case/check.ts';
import type { Check } from './check.ts';

/** All checks, alphabetical. */
export const CHECKS: readonly Check[] = [
  beatWithoutLine,
  choiceGivesItselfAway,
  contactDetails,
  cueNeverSpoken,
  deadEnd,
  demandWithoutLine,
  fewLines,
  figureWithoutValue,
  lineTooLong,
  missingEnding,
  missingVerdict,
  noWorkableOption,
  parAndFloor,
  phraseOfTwo,
  settingWithoutEffect,
  slotsDiffer,
  strayFile,
  tooFewChoices,
  unexplainedBlock,
  unknownOption,
  unknownPersona,
  unknownRubric,
  unknownRule,
  unreachableState,
  walkDisagrees,
  walkWithoutCase,
];
