/** The five sounds of the house, made by `scripts/make-sounds.ts`. */
export const SOUNDS = ['ring', 'pick-up', 'message', 'hang-up', 'well-done'] as const;
export type SoundName = (typeof SOUNDS)[number];

/** MP3 plays in every browser we promise. */
export function soundUrl(name: SoundName): string {
  return `/sounds/${name}.mp3`;
}

export const SOUND_URLS = SOUNDS.map(soundUrl);
