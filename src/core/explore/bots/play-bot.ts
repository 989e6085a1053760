import type { Choice } from '../../scenario/schema/scenario-schema.ts';
import { choicesFor } from '../../session/choices.ts';
import type { Run } from '../../session/run.ts';
import type { SessionState } from '../../session/state.ts';
import { playOut, type Move } from '../play-out.ts';
import { shownReading } from '../shown-reading.ts';
import type { Bot } from './bot.ts';

/** How a bot's replies come in: written and read as a trainee's are, or as the Readings they should give. */
export type Voice = 'texts' | 'readings';

/** Plays a bot to the end of a call. In a guided call it picks, whatever the voice. */
export function playBot(run: Run, bot: Bot, voice: Voice): SessionState {
  return playOut(run, (state) => {
    if (run.mode === 'guided') return pick(run, state, bot);
    return voice === 'texts' ? written(run, state, bot) : shown(run, state, bot);
  });
}

function written(run: Run, state: SessionState, bot: Bot): Move {
  const text = bot.says(run, state);
  return { input: text === null ? { type: 'silence' } : { type: 'reply', text } };
}

function shown(run: Run, state: SessionState, bot: Bot): Move {
  const acts = bot.shows(run, state);
  if (acts === null) return { input: { type: 'silence' } };
  return { input: { type: 'reply', text: '' }, reading: shownReading(acts, run.lang) };
}

/** Of the choices of its grade the one with most of the acts it is drawn to; where there is none, of all. */
function pick(run: Run, state: SessionState, { picks }: Bot): Move | null {
  const choices = choicesFor(run, state);
  const wanted = typeof picks === 'function' ? picks(state) : picks;
  const own = choices.filter(({ grade }) => grade === wanted.grade);
  const pull = ({ reads }: Choice): number => reads.filter(({ act }) => wanted.acts.includes(act)).length;
  const [best] = [...(own.length > 0 ? own : choices)].sort((a, b) => pull(b) - pull(a));
  return best ? { input: { type: 'choice', id: best.id } } : null;
}
