import type { Reading } from '../base/reading.ts';
import type { Input } from '../situation/input.ts';
import type { Run } from './run.ts';
import type { SampleRecord, SessionState } from './state.ts';

/**
 * Keeps what a sample or an opened phrase says, so that a reply can be told from a copy of it. In a guided call nothing
 * is copied, so nothing is kept. `given`: the stored Reading, where the words are not read anew.
 */
export function takeSample(
  run: Run,
  state: SessionState,
  input: Input,
  given: Reading | undefined,
): SessionState {
  const text = run.mode === 'guided' ? '' : textShown(run, input);
  if (text === '') return state;
  const heard = state.turns.at(-1)?.answer ?? state.opening;
  const prev = heard.map((utterance) => utterance.text).join('\n');
  const reading = given ?? run.read({ text, prev, channel: run.file.scenario.channel });
  const sample: SampleRecord = { input, reading };
  return { ...state, samples: [...state.samples, sample] };
}

/** The words that were shown; a phrase-opened without an id opened the whole library. */
function textShown({ file, lang }: Run, input: Input): string {
  if (input.type === 'sample-shown') return input.text ?? '';
  if (input.type !== 'phrase-opened') return '';
  return file.scenario['phrase-library']
    .filter(({ id }) => input.id === undefined || id === input.id)
    .flatMap(({ say }) => say.map((phrase) => phrase[lang]))
    .join('\n');
}
