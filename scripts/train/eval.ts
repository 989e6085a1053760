// `npm run eval`: how well replies are read. Writes the tables between the markers of docs/reading.md.
// `npm run eval -- shipped`: only what the shipped models read: the blind tests, and the outside sources in the folder
// that OUTSIDE_DATA names (a minute). `writers`: readers that never saw a writer, on that writer (a quarter of an hour a
// language). `mentions`: times, sums, options and the like. A language (`zh`, `en`) takes that one alone.
import { LANGS, type Lang } from '../../src/core/base/lang.ts';
import { readSimplification } from '../../src/core/language/normalise.ts';
import { loadLexicon, loadReplies } from './corpus.ts';
import { ReaderSchool } from './cross-validate.ts';
import { evaluateBlind } from './eval-blind.ts';
import { evaluateMentions } from './eval-mentions.ts';
import { evaluateOutside } from './eval-outside.ts';
import { evaluateWriters } from './eval-writers.ts';
import { prepare } from './instances.ts';
import { writeSection } from './report.ts';
import { SETTINGS } from './settings.ts';
import { simplificationPairs } from './simplification.ts';
import { Vocabulary } from './vocabulary.ts';

const asked = process.argv.slice(2);
const parts = asked.filter((one) => !(LANGS as readonly string[]).includes(one));
const isAsked = (part: string): boolean => parts.length === 0 || parts.includes(part);

for (const lang of LANGS) {
  if (asked.length > parts.length && !asked.includes(lang)) continue;
  if (isAsked('shipped')) await show(`${lang} shipped`, [...evaluateBlind(lang), ...evaluateOutside(lang)]);
  if (isAsked('writers')) await show(`${lang} writers`, writersLeftOut(lang));
}
if (isAsked('mentions')) await evaluateMentions();

async function show(section: string, tables: readonly string[]): Promise<void> {
  console.log(tables.join('\n'));
  await writeSection(section, tables.join('\n'));
}

function writersLeftOut(lang: Lang): readonly string[] {
  const settings = SETTINGS[lang];
  const vocabulary = new Vocabulary();
  const preparation = {
    lang,
    lexicon: loadLexicon(lang),
    simplify: readSimplification(lang === 'zh' ? simplificationPairs() : ''),
    loudness: settings.loudness,
  };
  const labelled = prepare(loadReplies(lang), preparation, vocabulary);
  const school = new ReaderSchool(labelled, vocabulary.size, settings);
  return evaluateWriters(school.leaveWritersOut(), school.writers);
}
