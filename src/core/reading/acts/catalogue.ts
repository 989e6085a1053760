import type { Act } from './act.ts';
import { apologise } from './apologise/act.ts';
import { argue } from './argue/act.ts';
import { askClosed } from './ask-closed/act.ts';
import { askOpen } from './ask-open/act.ts';
import { blameCustomer } from './blame-customer/act.ts';
import { close } from './close/act.ts';
import { confirm } from './confirm/act.ts';
import { defend } from './defend/act.ts';
import { deflect } from './deflect/act.ts';
import { doubt } from './doubt/act.ts';
import { encourage } from './encourage/act.ts';
import { giveTimeframe } from './give-timeframe/act.ts';
import { greet } from './greet/act.ts';
import { inform } from './inform/act.ts';
import { jargon } from './jargon/act.ts';
import { nameFeeling } from './name-feeling/act.ts';
import { offer } from './offer/act.ts';
import { orderCalm } from './order-calm/act.ts';
import { overpromise } from './overpromise/act.ts';
import { own } from './own/act.ts';
import { paraphrase } from './paraphrase/act.ts';
import { praise } from './praise/act.ts';
import { reassure } from './reassure/act.ts';
import { redirect } from './redirect/act.ts';
import { refer } from './refer/act.ts';
import { refuseFlat } from './refuse-flat/act.ts';
import { rude } from './rude/act.ts';
import { rush } from './rush/act.ts';
import { setLimit } from './set-limit/act.ts';
import { thank } from './thank/act.ts';

/** Every act, in the order of the contract (`ACT_IDS`). */
export const ACTS: readonly Act[] = [
  greet,
  thank,
  praise,
  encourage,
  nameFeeling,
  paraphrase,
  apologise,
  own,
  reassure,
  askOpen,
  askClosed,
  confirm,
  inform,
  offer,
  giveTimeframe,
  redirect,
  refer,
  setLimit,
  close,
  orderCalm,
  doubt,
  blameCustomer,
  defend,
  deflect,
  argue,
  rush,
  refuseFlat,
  overpromise,
  jargon,
  rude,
];
