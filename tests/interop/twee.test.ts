import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { draftCase } from '../../src/interop/draft/draft-case.ts';
import { caseToTwee } from '../../src/interop/twee/case-to-twee.ts';
import { linksIn, parseTwee, passageText, proseOf } from '../../src/interop/twee/twee.ts';
import { tweeToCase } from '../../src/interop/twee/twee-to-case.ts';
import { readable } from '../../src/core/scenario/compile/read-content.ts';
import { readScenario } from '../../src/core/scenario/compile/read-scenario.ts';
import { starterContent } from '../support/starter.ts';

const STORY = `:: StoryTitle
Late parcel

:: StoryData
{ "ifid": "D674C58C-DEFA-4F70-B7A2-27742230C0FC", "start": "Hello" }

:: Hello {"position":"100,100"}
Where is my parcel?
[[I am so sorry, let me look->Angry]]
[[It is not our fault|Gone]]

:: Angry [vent]
I waited all day!
[[Gone<-Goodbye then]]

:: Gone
Never again.

:: Look [stylesheet]
body { color: red }
`;

describe('reading Twee 3', () => {
  it('finds title, start and passages, and leaves out what is no text', () => {
    const story = parseTwee(STORY);
    expect(story).toMatchObject({ ok: true, value: { title: 'Late parcel', start: 'Hello' } });
    expect(story.ok && story.value.passages.map(({ name }) => name)).toEqual(['Hello', 'Angry', 'Gone']);
  });

  it.each([
    ['[[words->There]]', { words: 'words', target: 'There' }],
    ['[[There<-words]]', { words: 'words', target: 'There' }],
    ['[[words|There]]', { words: 'words', target: 'There' }],
    ['[[There]]', { words: 'There', target: 'There' }],
    ['[[a->b->There]]', { words: 'a->b', target: 'There' }],
  ])('reads the link %s', (text, link) => {
    expect(linksIn(text)).toEqual([link]);
  });

  it('keeps brackets of names through writing and reading', () => {
    const text = passageText({ name: 'A [b] {c}', tags: ['vent'], text: 'x' });
    const story = parseTwee(text);
    expect(story.ok && story.value.passages[0]).toMatchObject({
      name: 'A [b] {c}',
      tags: ['vent'],
      text: 'x',
    });
  });

  it('takes commands of story formats out of the words', () => {
    expect(proseOf('(set: $a to 1)Hello <<print $a>>[[x->y]]')).toBe('Hello');
  });

  it.each([
    ['no passage at all', 'just words', 1],
    ['a passage without a name', ':: [tag]\nwords', 1],
    ['a name borne twice', ':: A\nx\n\n:: A\ny', 4],
    ['data that is no JSON', ':: A\nx\n\n:: StoryData\n{', 4],
  ])('tells the line of %s', (_, text, line) => {
    const story = parseTwee(text);
    expect(!story.ok && story.error.map((problem) => problem.line)).toEqual([line]);
  });
});

describe('a story as the draft of a case', () => {
  it('puts passages under beats and makes links replies', () => {
    const draft = tweeToCase(STORY, { id: 'late-parcel', lang: 'en' });
    expect(draft).toMatchObject({
      ok: true,
      value: {
        title: 'Late parcel',
        lines: { opening: ['Where is my parcel?'], vent: ['I waited all day!'], farewell: ['Never again.'] },
        choices: [
          { text: 'I am so sorry, let me look', beats: ['opening'], grade: 'fair' },
          { text: 'It is not our fault', beats: ['opening'] },
          { text: 'Goodbye then', beats: ['vent'] },
        ],
      },
    });
  });

  it('is a case that can be read as it stands', () => {
    const draft = tweeToCase(STORY, { id: 'late-parcel', lang: 'en' });
    if (!draft.ok) throw new Error('the story can be read');
    const text = stringify(draftCase(draft.value));
    expect(readScenario({ path: 'scenarios/late-parcel/scenario.yaml', text })).toMatchObject({ ok: true });
  });

  it('tells a link that leads nowhere', () => {
    const draft = tweeToCase(':: A\n[[x->Nowhere]]', { id: 'a', lang: 'en' });
    expect(draft).toMatchObject({
      ok: false,
      error: [{ line: 1, message: expect.stringContaining('Nowhere') }],
    });
  });
});

describe('a case as a story', () => {
  const [scenario] = readable(starterContent().scenarios);
  if (!scenario) throw new Error('the starter case can be read');

  it.each(['zh', 'en'] as const)('comes back with the same lines and replies (%s)', (lang) => {
    const draft = tweeToCase(caseToTwee(scenario, lang), { id: scenario.id, lang });
    if (!draft.ok) throw new Error('the story can be read');
    expect(draft.value.lines.vent).toEqual(scenario.lines.vent?.map(({ say }) => say[lang]));
    expect(Object.keys(draft.value.lines).sort()).toEqual(Object.keys(scenario.lines).sort());
    const grades = (choices: readonly { readonly id: string; readonly grade: string }[]) =>
      Object.fromEntries(choices.map(({ id, grade }) => [id, grade]));
    expect(grades(draft.value.choices)).toEqual(grades(scenario.choices));
    const beats = (
      id: string,
      choices: readonly { readonly id: string; readonly beats: readonly string[] }[],
    ) => [...(choices.find((one) => one.id === id)?.beats ?? [])].sort();
    const wanted = beats('confirm-plan', scenario.choices).filter((beat) => beat in scenario.lines);
    expect(beats('confirm-plan', draft.value.choices)).toEqual(wanted);
  });

  it('has no link that leads nowhere, and is the same every time', () => {
    const text = caseToTwee(scenario, 'zh');
    const story = parseTwee(text);
    if (!story.ok) throw new Error('the story can be read');
    const names = new Set(story.value.passages.map(({ name }) => name));
    const targets = story.value.passages.flatMap((passage) =>
      linksIn(passage.text).map(({ target }) => target),
    );
    expect(targets.filter((target) => !names.has(target))).toEqual([]);
    expect(caseToTwee(scenario, 'zh')).toBe(text);
  });
});
