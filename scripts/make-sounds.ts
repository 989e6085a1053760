// node scripts/make-sounds.ts: makes the five sounds of the house anew, as MP3 in public/sounds. Needs ffmpeg.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { root } from './lib/paths.ts';
import { run } from './lib/run.ts';

/** Samples a second. */
const RATE = 44_100;

/** One struck tone. Times in seconds, pitch in hertz, `loud` of full scale. */
interface Tone {
  readonly at: number;
  readonly pitch: number;
  readonly length: number;
  readonly loud: number;
}

/** Soft mallet tones of one pentatonic scale, so that they belong together; nothing sharp, nothing sad. */
const SOUNDS: Readonly<Record<string, readonly Tone[]>> = {
  ring: [0, 0.14, 0.28, 0.42].flatMap((at) => [
    { at, pitch: 659.26, length: 0.5, loud: 0.2 },
    { at: at + 0.07, pitch: 783.99, length: 0.5, loud: 0.16 },
  ]),
  'pick-up': [
    { at: 0, pitch: 392, length: 0.25, loud: 0.2 },
    { at: 0.08, pitch: 587.33, length: 0.4, loud: 0.22 },
  ],
  message: [{ at: 0, pitch: 523.25, length: 0.35, loud: 0.2 }],
  'hang-up': [
    { at: 0, pitch: 440, length: 0.3, loud: 0.2 },
    { at: 0.14, pitch: 293.66, length: 0.6, loud: 0.22 },
  ],
  'well-done': [
    { at: 0, pitch: 392, length: 0.6, loud: 0.16 },
    { at: 0.12, pitch: 493.88, length: 0.6, loud: 0.16 },
    { at: 0.24, pitch: 587.33, length: 0.7, loud: 0.17 },
    { at: 0.38, pitch: 783.99, length: 1.2, loud: 0.18 },
  ],
};

/** A sine with two quiet overtones, a rise of 8 ms against clicks, and a fall like that of struck wood. */
function sample(tone: Tone, time: number): number {
  const since = time - tone.at;
  if (since < 0 || since > tone.length) return 0;
  const phase = 2 * Math.PI * tone.pitch * since;
  const voice = Math.sin(phase) + 0.18 * Math.sin(2 * phase) + 0.06 * Math.sin(3 * phase);
  const rise = Math.min(1, since / 0.008);
  const fall = Math.exp((-5 * since) / tone.length) * Math.min(1, (tone.length - since) / 0.05);
  return tone.loud * voice * rise * fall;
}

/** Mono PCM of 16 bits in a WAV file. */
function wav(tones: readonly Tone[]): Buffer {
  const length = Math.max(...tones.map(({ at, length: lasts }) => at + lasts));
  const samples = Math.ceil(length * RATE);
  const file = Buffer.alloc(44 + samples * 2);
  file.write('RIFF', 0);
  file.writeUInt32LE(36 + samples * 2, 4);
  file.write('WAVEfmt ', 8);
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(RATE, 24);
  file.writeUInt32LE(RATE * 2, 28);
  file.writeUInt16LE(2, 32);
  file.writeUInt16LE(16, 34);
  file.write('data', 36);
  file.writeUInt32LE(samples * 2, 40);
  for (let i = 0; i < samples; i += 1) {
    const value = tones.reduce((sum, tone) => sum + sample(tone, i / RATE), 0);
    file.writeInt16LE(Math.round(Math.max(-1, Math.min(1, value)) * 32_767), 44 + i * 2);
  }
  return file;
}

const folder = join(root, 'public/sounds');
const scratch = await mkdtemp(join(tmpdir(), 'steadyline-sounds-'));
await mkdir(folder, { recursive: true });
for (const [name, tones] of Object.entries(SOUNDS)) {
  const source = join(scratch, `${name}.wav`);
  await writeFile(source, wav(tones));
  const target = join(folder, `${name}.mp3`);
  const { code, output } = await run([
    ...(['ffmpeg', '-y', '-loglevel', 'error', '-i', source] as const),
    ...['-map_metadata', '-1', '-b:a', '48k', target],
  ]);
  if (code !== 0) {
    console.error(`${output}\nMaking ${name} needs ffmpeg (apt-get install ffmpeg).`);
    process.exitCode = 1;
  }
}
await rm(scratch, { recursive: true });
