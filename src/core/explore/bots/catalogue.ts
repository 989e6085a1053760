import { ADVERSARIES } from './adversaries.ts';
import { average } from './average.ts';
import type { Bot } from './bot.ts';
import { fawn } from './fawn.ts';
import { fight } from './fight.ts';
import { flight } from './flight.ts';
import { freeze } from './freeze.ts';
import { lawyer } from './lawyer.ts';
import { novice } from './novice.ts';
import { parrot } from './parrot.ts';
import { pleaser } from './pleaser.ts';
import { skilled } from './skilled.ts';
import { slipping } from './slipping.ts';
import { stuffer } from './stuffer.ts';

/** Every bot: the skilled one first, then those in between, then those that should score low. */
export const BOTS: readonly Bot[] = [
  skilled,
  slipping,
  average,
  novice,
  fight,
  flight,
  freeze,
  fawn,
  pleaser,
  parrot,
  stuffer,
  lawyer,
  ...ADVERSARIES,
];
