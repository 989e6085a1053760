import type { Howl } from 'howler';
import { useSettings, type Loudness } from '../settings/settings.ts';
import { soundUrl, type SoundName } from './sound-urls.ts';

/** Soft: a sound accompanies what is seen and never startles. */
const VOLUME: Readonly<Record<Loudness, number>> = { quiet: 0.15, normal: 0.5 };

/** A sound that comes later than this after its cause (milliseconds) would only confuse. */
const TOO_LATE = 600;

const loaded = new Map<SoundName, Howl>();

/** Plays a sound of the house unless it is muted. What it says is always to be seen as well. */
export async function playSound(name: SoundName): Promise<void> {
  const { muted, loudness } = useSettings.getState();
  if (muted) return;
  const asked = performance.now();
  const { Howl, Howler } = await import('howler');
  Howler.autoSuspend = false;
  const sound = loaded.get(name) ?? new Howl({ src: [soundUrl(name)] });
  loaded.set(name, sound);
  sound.volume(VOLUME[loudness]);
  // A browser that waits for the first gesture would queue the sound; a queued one comes too late.
  const play = (): void => {
    if (Howler.ctx.state === 'running' && performance.now() - asked < TOO_LATE) sound.play();
  };
  if (sound.state() === 'loaded') play();
  else sound.once('load', play);
}

/** Stops whatever sounds, at once. */
export function hush(): void {
  for (const sound of loaded.values()) sound.stop();
}
