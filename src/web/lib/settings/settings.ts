import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import type { Lang } from '../../../core/base/lang.ts';
import type { Mode, Pace } from '../../../core/scenario/vocabulary.ts';

/** How loud sounds are while they are on. */
export type Loudness = 'quiet' | 'normal';

export type Theme = 'system' | 'light' | 'dark';

/** When the coach speaks of a turn: of itself, when asked, or not before the debrief. */
export const FEEDBACK_TIMES = ['at-once', 'on-demand', 'debrief'] as const;
export type FeedbackTime = (typeof FEEDBACK_TIMES)[number];

/** How somebody likes to practise; kept, so that the next call is one press away. */
export interface Setup {
  /** A persona's id, or `any`: drawn. */
  readonly persona: string;
  readonly lang: Lang | null;
  readonly mode: Mode;
  readonly coaching: 'coached' | 'exam';
  readonly pace: Pace;
  /** A rubric's id; null: the one that the case comes with. */
  readonly rubric: string | null;
}

interface Settings {
  readonly theme: Theme;
  readonly muted: boolean;
  /** Remembered while sounds are off. */
  readonly loudness: Loudness;
  readonly feedback: FeedbackTime;
  readonly setup: Setup;
  readonly setTheme: (theme: Theme) => void;
  readonly setMuted: (muted: boolean) => void;
  readonly setLoudness: (loudness: Loudness) => void;
  readonly setFeedback: (feedback: FeedbackTime) => void;
  readonly changeSetup: (change: Partial<Setup>) => void;
}

/** What belongs to the person at the screen, never to a call. */
export const useSettings = create<Settings>()(
  persist(
    (set) => ({
      theme: 'system',
      muted: false,
      loudness: 'normal',
      feedback: 'at-once',
      setup: {
        persona: '',
        lang: null,
        mode: 'guided',
        coaching: 'coached',
        pace: 'untimed',
        rubric: null,
      },
      setTheme: (theme) => set({ theme }),
      setMuted: (muted) => set({ muted }),
      setLoudness: (loudness) => set({ loudness, muted: false }),
      setFeedback: (feedback) => set({ feedback }),
      changeSetup: (change) => set(({ setup }) => ({ setup: { ...setup, ...change } })),
    }),
    { name: 'steadyline-settings', version: 1 },
  ),
);
