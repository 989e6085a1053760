import { beatWithoutLine } from './beat-without-line/check.ts';
import { blockNeverHappens } from './block-never-happens/check.ts';
import { broadPhrase } from './broad-phrase/check.ts';
import { certificateStale } from './certificate-stale/check.ts';
import { choiceGivesItselfAway } from './choice-gives-itself-away/check.ts';
import { choiceToldByAWord } from './choice-told-by-a-word/check.ts';
import { contactDetails } from './contact-details/check.ts';
import { cueNeverSpoken } from './cue-never-spoken/check.ts';
import { deadEnd } from './dead-end/check.ts';
import { demandWithoutGrants } from './demand-without-grants/check.ts';
import { demandWithoutLimit } from './demand-without-limit/check.ts';
import { demandWithoutLine } from './demand-without-line/check.ts';
import { endingNeverReached } from './ending-never-reached/check.ts';
import { fewLines } from './few-lines/check.ts';
import { fewOptions } from './few-options/check.ts';
import { figureSaysOtherwise } from './figure-says-otherwise/check.ts';
import { figureWithoutValue } from './figure-without-value/check.ts';
import { fineChoiceAtFault } from './fine-choice-at-fault/check.ts';
import { fineChoiceForbidden } from './fine-choice-forbidden/check.ts';
import { idleFact } from './idle-fact/check.ts';
import { impossibleCondition } from './impossible-condition/check.ts';
import { knownFactAsked } from './known-fact-asked/check.ts';
import { lineTooLong } from './line-too-long/check.ts';
import { missingEnding } from './missing-ending/check.ts';
import { missingVerdict } from './missing-verdict/check.ts';
import { noGrievance } from './no-grievance/check.ts';
import { noWorkableOption } from './no-workable-option/check.ts';
import { optionAlwaysBlocked } from './option-always-blocked/check.ts';
import { parAndFloor } from './par-and-floor/check.ts';
import { personaWithoutWalk } from './persona-without-walk/check.ts';
import { phraseNamesAnother } from './phrase-names-another/check.ts';
import { phraseOfTwo } from './phrase-of-two/check.ts';
import { punctuation } from './punctuation/check.ts';
import { realBrand } from './real-brand/check.ts';
import { repeatedChoice } from './repeated-choice/check.ts';
import { repeatedLine } from './repeated-line/check.ts';
import { sameEveryTime } from './same-every-time/check.ts';
import { settingOfIdleRule } from './setting-of-idle-rule/check.ts';
import { settingWithoutEffect } from './setting-without-effect/check.ts';
import { silenceUnanswered } from './silence-unanswered/check.ts';
import { slotsDiffer } from './slots-differ/check.ts';
import { slur } from './slur/check.ts';
import { strayFile } from './stray-file/check.ts';
import { straySpaces } from './stray-spaces/check.ts';
import { termInLine } from './term-in-line/check.ts';
import { timeSaysOtherwise } from './time-says-otherwise/check.ts';
import { tooFewChoices } from './too-few-choices/check.ts';
import { transitionNeverTaken } from './transition-never-taken/check.ts';
import { unevenLanguages } from './uneven-languages/check.ts';
import { unexplainedBlock } from './unexplained-block/check.ts';
import { unexplainedEffect } from './unexplained-effect/check.ts';
import { unknownOption } from './unknown-option/check.ts';
import { unknownPersona } from './unknown-persona/check.ts';
import { unknownRaised } from './unknown-raised/check.ts';
import { unknownRubric } from './unknown-rubric/check.ts';
import { unknownRule } from './unknown-rule/check.ts';
import { unreachableState } from './unreachable-state/check.ts';
import { unspokenLines } from './unspoken-lines/check.ts';
import { unusedVariable } from './unused-variable/check.ts';
import { verdictNeverSaid } from './verdict-never-said/check.ts';
import { walkDisagrees } from './walk-disagrees/check.ts';
import { walkNotPlayed } from './walk-not-played/check.ts';
import { walkReadingUnknown } from './walk-reading-unknown/check.ts';
import { walkWithoutCase } from './walk-without-case/check.ts';
import { walksOneSided } from './walks-one-sided/check.ts';
import { wrongLanguage } from './wrong-language/check.ts';
import type { Check } from './check.ts';

/** All checks, alphabetical. */
export const CHECKS: readonly Check[] = [
  beatWithoutLine,
  blockNeverHappens,
  broadPhrase,
  certificateStale,
  choiceGivesItselfAway,
  choiceToldByAWord,
  contactDetails,
  cueNeverSpoken,
  deadEnd,
  demandWithoutGrants,
  demandWithoutLimit,
  demandWithoutLine,
  endingNeverReached,
  fewLines,
  fewOptions,
  figureSaysOtherwise,
  figureWithoutValue,
  fineChoiceAtFault,
  fineChoiceForbidden,
  idleFact,
  impossibleCondition,
  knownFactAsked,
  lineTooLong,
  missingEnding,
  missingVerdict,
  noGrievance,
  noWorkableOption,
  optionAlwaysBlocked,
  parAndFloor,
  personaWithoutWalk,
  phraseNamesAnother,
  phraseOfTwo,
  punctuation,
  realBrand,
  repeatedChoice,
  repeatedLine,
  sameEveryTime,
  settingOfIdleRule,
  settingWithoutEffect,
  silenceUnanswered,
  slotsDiffer,
  slur,
  strayFile,
  straySpaces,
  termInLine,
  timeSaysOtherwise,
  tooFewChoices,
  transitionNeverTaken,
  unevenLanguages,
  unexplainedBlock,
  unexplainedEffect,
  unknownOption,
  unknownPersona,
  unknownRaised,
  unknownRubric,
  unknownRule,
  unreachableState,
  unspokenLines,
  unusedVariable,
  verdictNeverSaid,
  walkDisagrees,
  walkNotPlayed,
  walkReadingUnknown,
  walkWithoutCase,
  walksOneSided,
  wrongLanguage,
];
