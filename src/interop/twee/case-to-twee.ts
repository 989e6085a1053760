import { hashOf } from '../../core/base/hash.ts';
import type { Lang } from '../../core/base/lang.ts';
import type { Choice, Scenario } from '../../core/scenario/schema/scenario-schema.ts';
import { BEATS, type Beat } from '../../core/scenario/vocabulary.ts';
import { openCase, type CaseFile } from '../../core/situation/case-file.ts';
import { fillSlots } from '../../core/situation/slots.ts';
import { passageText } from './twee.ts';

/**
 * Where a reply leads in the story. Twine knows no customer, so that a reply leads on by its grade: what a customer
 * would say after a good one, a weak one, a bad one.
 */
const NEXT: Readonly<Record<Choice['grade'], readonly Beat[]>> = {
  fine: ['soften', 'weigh', 'accept', 'settle', 'farewell'],
  fair: ['probe', 'press', 'weigh', 'farewell'],
  poor: ['vent', 'relapse', 'threaten', 'leave'],
};

const WORDS = {
  zh: { start: '开始', brief: '通话前', onward: '客户' },
  en: { start: 'Start', brief: 'Before the call', onward: 'Customer' },
} as const;

/** A case as a Twee 3 story in one language: a passage for each beat, with its lines, and one for each reply; as it is true in the run of that seed. */
export function caseToTwee(source: Scenario, lang: Lang, seed = 1): string {
  const file = openCase(source, seed);
  const { scenario } = file;
  const beats = BEATS.filter((beat) => scenario.lines[beat] !== undefined);
  const first = WORDS[lang].brief;
  return [
    passageText({ name: 'StoryTitle', tags: [], text: scenario.title[lang] }),
    passageText({ name: 'StoryData', tags: [], text: storyData(scenario.id, first) }),
    passageText({
      name: first,
      tags: ['brief'],
      text: `${scenario.brief[lang]}\n\n[[${WORDS[lang].start}->opening]]`,
    }),
    ...beats.map((beat) => beatPassage(file, beat, lang)),
    ...scenario.choices.map((choice) => choicePassage(choice, beats, lang)),
  ].join('\n');
}

/** The identity of a story is a UUID: made from what it holds, so that the same case always gives the same file. */
function storyData(id: string, start: string): string {
  const hex = hashOf(id);
  const ifid = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ]
    .join('-')
    .toUpperCase();
  return JSON.stringify({ ifid, format: 'Harlowe', 'format-version': '3.3.9', start }, null, 2);
}

function beatPassage({ scenario, slots }: CaseFile, beat: Beat, lang: Lang): string {
  const lines = (scenario.lines[beat] ?? []).map(({ say }) => fillSlots(say[lang], slots, lang));
  const links = scenario.choices
    .filter(({ beats }) => beats.includes(beat))
    .map(({ id, say }) => `[[${linkWords(say[lang])}->${id}]]`);
  return passageText({
    name: beat,
    tags: ['beat', beat],
    text: [lines.join('\n----\n'), ...links].join('\n\n'),
  });
}

function choicePassage({ id, grade, say }: Choice, beats: readonly Beat[], lang: Lang): string {
  const links = NEXT[grade]
    .filter((beat) => beats.includes(beat))
    .map((beat) => `[[${WORDS[lang].onward}: ${beat}->${beat}]]`);
  return passageText({ name: id, tags: ['choice', grade], text: [say[lang], ...links].join('\n\n') });
}

/** Words that would end the link before its time. */
function linkWords(text: string): string {
  return text.replaceAll(']]', '] ]').replaceAll('->', '→').replaceAll('<-', '←').replaceAll('|', '/');
}
