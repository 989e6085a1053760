import { useEffect, useRef } from 'react';
import { hush, playSound } from '../../lib/sound/play-sound.ts';

type Phase = 'ringing' | 'talking' | 'ended' | 'other';

/** Milliseconds from one ring to the next. */
const RING_EVERY = 3200;

/** Each sound once, when what it stands for happens; never on coming back to a call that is under way. */
export function useCallSounds(phase: Phase, turns: number, isWellDone: boolean): void {
  const before = useRef({ phase, turns });
  useEffect(() => {
    const was = before.current;
    before.current = { phase, turns };
    if (phase === 'talking' && was.phase === 'ringing') void playSound('pick-up');
    if (phase === 'talking' && was.phase === 'talking' && turns > was.turns) void playSound('message');
    if (phase === 'ended' && was.phase === 'talking') void playSound(isWellDone ? 'well-done' : 'hang-up');
  }, [phase, turns, isWellDone]);
  useEffect(() => {
    if (phase !== 'ringing') return undefined;
    void playSound('ring');
    const timer = setInterval(() => void playSound('ring'), RING_EVERY);
    return () => {
      clearInterval(timer);
      hush();
    };
  }, [phase]);
}
