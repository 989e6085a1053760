import { addressFits } from './address-fits/rule.ts';
import { afterCallNote } from './after-call-note/rule.ts';
import { agreementConfirmed } from './agreement-confirmed/rule.ts';
import { anotherOption } from './another-option/rule.ts';
import { apologyEarly } from './apology-early/rule.ts';
import { apologyWorn } from './apology-worn/rule.ts';
import { askedWithPurpose } from './asked-with-purpose/rule.ts';
import { bestOptionFirst } from './best-option-first/rule.ts';
import { blaming } from './blaming/rule.ts';
import { chatRhythm } from './chat-rhythm/rule.ts';
import { closeWithRecap } from './close-with-recap/rule.ts';
import { contradiction } from './contradiction/rule.ts';
import { defending } from './defending/rule.ts';
import { deflecting } from './deflecting/rule.ts';
import { emailForm } from './email-form/rule.ts';
import { empathyVaried } from './empathy-varied/rule.ts';
import { faultGuessed } from './fault-guessed/rule.ts';
import { fawning } from './fawning/rule.ts';
import { feelingFirst } from './feeling-first/rule.ts';
import { feelingFits } from './feeling-fits/rule.ts';
import { feelingNamed } from './feeling-named/rule.ts';
import { fightingBack } from './fighting-back/rule.ts';
import { figureWrong } from './figure-wrong/rule.ts';
import { forbiddenPhrase } from './forbidden-phrase/rule.ts';
import { freezing } from './freezing/rule.ts';
import { holdAnnounced } from './hold-announced/rule.ts';
import { insulting } from './insulting/rule.ts';
import { jargon } from './jargon/rule.ts';
import { judging } from './judging/rule.ts';
import { knownAsked } from './known-asked/rule.ts';
import { lengthFits } from './length-fits/rule.ts';
import { limitKept } from './limit-kept/rule.ts';
import { limitSet } from './limit-set/rule.ts';
import { listeningShown } from './listening-shown/rule.ts';
import { loyaltyValued } from './loyalty-valued/rule.ts';
import { nameUsed } from './name-used/rule.ts';
import { needExplored } from './need-explored/rule.ts';
import { needLedBack } from './need-led-back/rule.ts';
import { needLedTo } from './need-led-to/rule.ts';
import { needSolved } from './need-solved/rule.ts';
import { noSpeech } from './no-speech/rule.ts';
import { noteTrue } from './note-true/rule.ts';
import { offeringRefusedAgain } from './offering-refused-again/rule.ts';
import { openQuestionEarly } from './open-question-early/rule.ts';
import { optionDump } from './option-dump/rule.ts';
import { orderingCalm } from './ordering-calm/rule.ts';
import { overpromising } from './overpromising/rule.ts';
import { ownWordsEchoed } from './own-words-echoed/rule.ts';
import { positiveWording } from './positive-wording/rule.ts';
import { praiseEarned } from './praise-earned/rule.ts';
import { privacyKept } from './privacy-kept/rule.ts';
import { promiseBeyondAuthority } from './promise-beyond-authority/rule.ts';
import { promiseConsistent } from './promise-consistent/rule.ts';
import { publicThenPrivate } from './public-then-private/rule.ts';
import { purposeStated } from './purpose-stated/rule.ts';
import { refusingFlat } from './refusing-flat/rule.ts';
import { replyPace } from './reply-pace/rule.ts';
import { responsibilityTaken } from './responsibility-taken/rule.ts';
import { rushing } from './rushing/rule.ts';
import { solvedTooSoon } from './solved-too-soon/rule.ts';
import { threatAnswered } from './threat-answered/rule.ts';
import { threatIgnored } from './threat-ignored/rule.ts';
import { timeCommitted } from './time-committed/rule.ts';
import { transferOwned } from './transfer-owned/rule.ts';
import { troubleCaught } from './trouble-caught/rule.ts';
import { understandingChecked } from './understanding-checked/rule.ts';
import type { Rule } from './rule.ts';

/** Every rule, by name. A rubric says which of them count and how much. */
export const RULES: readonly Rule[] = [
  addressFits,
  afterCallNote,
  agreementConfirmed,
  anotherOption,
  apologyEarly,
  apologyWorn,
  askedWithPurpose,
  bestOptionFirst,
  blaming,
  chatRhythm,
  closeWithRecap,
  contradiction,
  defending,
  deflecting,
  emailForm,
  empathyVaried,
  faultGuessed,
  fawning,
  feelingFirst,
  feelingFits,
  feelingNamed,
  fightingBack,
  figureWrong,
  forbiddenPhrase,
  freezing,
  holdAnnounced,
  insulting,
  jargon,
  judging,
  knownAsked,
  lengthFits,
  limitKept,
  limitSet,
  listeningShown,
  loyaltyValued,
  nameUsed,
  needExplored,
  needLedBack,
  needLedTo,
  needSolved,
  noSpeech,
  noteTrue,
  offeringRefusedAgain,
  openQuestionEarly,
  optionDump,
  orderingCalm,
  overpromising,
  ownWordsEchoed,
  positiveWording,
  praiseEarned,
  privacyKept,
  promiseBeyondAuthority,
  promiseConsistent,
  publicThenPrivate,
  purposeStated,
  refusingFlat,
  replyPace,
  responsibilityTaken,
  rushing,
  solvedTooSoon,
  threatAnswered,
  threatIgnored,
  timeCommitted,
  transferOwned,
  troubleCaught,
  understandingChecked,
];
