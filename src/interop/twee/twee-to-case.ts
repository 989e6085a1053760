import { fail, succeed, type Result } from '../../core/base/result.ts';
import type { Lang } from '../../core/base/lang.ts';
import { BEATS, type Beat } from '../../core/scenario/vocabulary.ts';
import type { Draft, DraftChoice } from '../draft/draft-case.ts';
import { linksIn, parseTwee, proseOf, type Passage, type Story, type TweeProblem } from './twee.ts';

const GRADES = ['fine', 'fair', 'poor'] as const;

/**
 * A story of Twine as the draft of a case. Passages are what the customer says, under the beat that is one of their
 * tags; the links of a passage are the replies to pick after it. A passage tagged `choice` is a reply itself, with its
 * grade as a tag. Without tags the first passage opens the call, those that lead nowhere end it, the rest presses.
 */
export function tweeToCase(
  text: string,
  { id, lang }: { readonly id: string; readonly lang: Lang },
): Result<Draft, readonly TweeProblem[]> {
  const story = parseTwee(text);
  if (!story.ok) return story;
  const { title, passages } = story.value;
  const spoken = passages.filter(({ tags }) => !tags.includes('choice') && !tags.includes('brief'));
  const lost = lostLinks(passages);
  if (lost.length > 0) return fail(lost);
  const lines: Partial<Record<Beat, string[]>> = {};
  for (const passage of spoken) {
    const beat = beatOf(passage, story.value);
    const said = proseOf(passage.text).split(/\n-{4,}\n/);
    lines[beat] = [...(lines[beat] ?? []), ...said.map((one) => one.trim()).filter((one) => one !== '')];
  }
  return succeed({
    id,
    title: title === '' ? id : title,
    lang,
    lines,
    choices: choicesOf(story.value, spoken),
  });
}

function lostLinks(passages: readonly Passage[]): TweeProblem[] {
  const names = new Set(passages.map(({ name }) => name));
  return passages.flatMap(({ text, line, name }) =>
    linksIn(text)
      .filter(({ target }) => !names.has(target))
      .map(({ target }) => ({
        line,
        message: `"${name}" links to "${target}", and there is no such passage.`,
      })),
  );
}

function beatOf(passage: Passage, story: Story): Beat {
  const tagged = BEATS.find((beat) => passage.tags.includes(beat));
  if (tagged) return tagged;
  const first = story.start ?? story.passages[0]?.name;
  if (passage.name === first) return 'opening';
  return linksIn(passage.text).length === 0 ? 'farewell' : 'press';
}

function choicesOf(story: Story, spoken: readonly Passage[]): readonly DraftChoice[] {
  const choices = new Map<string, DraftChoice>();
  for (const passage of spoken) {
    const beat = beatOf(passage, story);
    for (const { words, target } of linksIn(passage.text)) {
      const reply = story.passages.find(({ name, tags }) => name === target && tags.includes('choice'));
      const text = reply ? proseOf(reply.text) : words;
      const known = choices.get(text);
      const beats = [...new Set([...(known?.beats ?? []), beat])];
      choices.set(text, {
        id: known?.id ?? uniqueId(reply ? target : `reply-${String(choices.size + 1)}`, choices),
        beats,
        grade: GRADES.find((grade) => reply?.tags.includes(grade)) ?? 'fair',
        text,
      });
    }
  }
  return [...choices.values()];
}

function uniqueId(wanted: string, choices: ReadonlyMap<string, DraftChoice>): string {
  const taken = new Set([...choices.values()].map(({ id }) => id));
  const bare = wanted
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const id = bare === '' ? `reply-${String(choices.size + 1)}` : bare;
  return taken.has(id) ? `${id}-${String(choices.size + 1)}` : id;
}
