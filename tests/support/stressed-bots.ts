import type { Bot } from '../../src/core/explore/bots/bot.ts';
import { fawn } from '../../src/core/explore/bots/fawn.ts';
import { fight } from '../../src/core/explore/bots/fight.ts';
import { flight } from '../../src/core/explore/bots/flight.ts';
import { freeze } from '../../src/core/explore/bots/freeze.ts';
import { pleaser } from '../../src/core/explore/bots/pleaser.ts';

/** The ways under attack, and who promises everything. */
export const STRESSED: readonly Bot[] = [fight, flight, freeze, fawn, pleaser];
