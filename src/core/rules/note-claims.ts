import type { Mention, MentionKind, Reading } from '../base/reading.ts';
import { overlaps } from '../base/span.ts';
import { mentioned, observed } from '../situation/scene.ts';
import type { Turn } from './rule.ts';

/** What a note claims: its mentions of a kind that are not denied. */
export function affirmed(note: Reading, kind: MentionKind): readonly Mention[] {
  return mentioned(note, kind).filter(({ polarity }) => polarity === 'affirmed');
}

/** Times that the trainee named in the call. */
export function timesSaid(turns: readonly Pick<Turn, 'reading'>[]): readonly Mention[] {
  return turns.flatMap(({ reading }) => affirmed(reading, 'time').filter(({ value }) => value !== undefined));
}

/** Times that the trainee promised in the call. */
export function timesPromised(turns: readonly Pick<Turn, 'reading'>[]): readonly Mention[] {
  return turns.flatMap(({ reading }) => {
    const promises = observed(reading, 'give-timeframe');
    return timesSaid([{ reading }]).filter((time) => promises.some((one) => overlaps(one, time)));
  });
}
