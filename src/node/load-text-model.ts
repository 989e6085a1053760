import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hashOf } from '../core/base/hash.ts';
import type { Lang } from '../core/base/lang.ts';
import type { TextModel } from '../core/language/text-model.ts';
import { READER_WORDS } from '../core/reading/reader-words.lexicon.ts';
import type { ReaderWords } from '../core/reading/reader-words.ts';
import { projectFolder } from './project-folder.ts';

/** A language's text model and listed words, with the hash of both, which is part of every attempt's bundle. */
export interface LoadedModel {
  readonly model: TextModel;
  readonly words: ReaderWords;
  readonly hash: string;
}

const loaded = new Map<Lang, Promise<LoadedModel>>();

/** Read once a process: models do not change while it runs. */
export function loadTextModel(lang: Lang): Promise<LoadedModel> {
  const known = loaded.get(lang);
  if (known) return known;
  const loading = readModel(lang);
  loaded.set(lang, loading);
  return loading;
}

async function readModel(lang: Lang): Promise<LoadedModel> {
  const file = join(projectFolder, 'src/core/language/models', `${lang}.json`);
  // Our own build makes the file and its tests check it: reading it over again at each start would only cost time.
  const model = JSON.parse(await readFile(file, 'utf8')) as TextModel;
  const words = READER_WORDS[lang];
  return { model, words, hash: hashOf({ model, words }) };
}
