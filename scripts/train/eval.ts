// `npm run eval -- zh`: what the reader gets right on the blind test, on writers it never saw, and on the outside sources in the
// folder that OUTSIDE_DATA names. Writes the tables between the markers of docs/reading.md.
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
import { Vocabulary } from './vocabulary.ts';

const asked = process.argv.slice(2);
for (const lang of LANGS) if (asked.length === 0 || asked.includes(lang)) await evaluate(lang);
if (asked.length === 0 || asked.includes('mentions')) await evaluateMentions();

async function evaluate(lang: Lang): Promise<void> {
  const settings = SETTINGS[lang];
  const vocabulary = new Vocabulary();
  const preparation = {
    lang,
    lexicon: loadLexicon(lang),
    simplify: readSimplification(''),
    loudness: settings.loudness,
  };
  const labelled = prepare(loadReplies(lang), preparation, vocabulary);
  const school = new ReaderSchool(labelled, vocabulary.size, settings);
  const tables = [
    ...evaluateBlind(lang),
    ...evaluateWriters(school.leaveWritersOut(), school.writers),
    ...evaluateOutside(lang),
  ];
  console.log(tables.join('\n'));
  await writeSection(lang, tables.join('\n'));
}
