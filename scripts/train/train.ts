// `npm run train -- zh`: labelled replies and lexicon to src/core/language/models/zh.json, and the table of writers left out,
// which falls off on the way, to docs/reading.md. Deterministic.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { hashOf } from '../../src/core/base/hash.ts';
import { LANGS, type Lang } from '../../src/core/base/lang.ts';
import { readSimplification } from '../../src/core/language/normalise.ts';
import { loadLexicon, loadReplies } from './corpus.ts';
import { ReaderSchool } from './cross-validate.ts';
import { evaluateWriters } from './eval-writers.ts';
import { prepare } from './instances.ts';
import { packModel } from './pack.ts';
import { writeSection } from './report.ts';
import { SETTINGS } from './settings.ts';
import { simplificationPairs } from './simplification.ts';
import { Vocabulary } from './vocabulary.ts';

const asked = process.argv.slice(2);
for (const lang of LANGS) if (asked.length === 0 || asked.includes(lang)) await train(lang);

async function train(lang: Lang): Promise<void> {
  const replies = loadReplies(lang);
  const lexicon = loadLexicon(lang);
  const simplify = lang === 'zh' ? simplificationPairs() : '';
  const settings = SETTINGS[lang];
  const vocabulary = new Vocabulary();
  const preparation = { lang, lexicon, simplify: readSimplification(simplify), loudness: settings.loudness };
  const labelled = prepare(replies, preparation, vocabulary);
  const school = new ReaderSchool(labelled, vocabulary.size, settings);
  const heldOut = school.leaveWritersOut();
  const model = packModel({
    lang,
    data: hashOf([replies, lexicon]),
    simplify,
    lexicon,
    loudness: settings.loudness,
    vocabulary,
    reader: school.train(school.writers),
    heldOut,
  });
  const json = `${JSON.stringify(model)}\n`;
  writeFileSync(join(import.meta.dirname, `../../src/core/language/models/${lang}.json`), json);
  await writeSection(`${lang} writers`, evaluateWriters(heldOut, school.writers).join('\n'));
  const kilobytes = Math.round(gzipSync(json).length / 1024);
  console.log(
    `${lang}: ${String(replies.length)} replies, ${String(vocabulary.size)} features, ${String(kilobytes)} KB gzip`,
  );
}
