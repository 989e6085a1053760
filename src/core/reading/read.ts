import type { Reading } from '../base/reading.ts';
import { createClassifier } from '../language/classifier.ts';
import { openDocument } from '../language/document.ts';
import { normalise } from '../language/normalise.ts';
import { scriptsOf } from '../language/scripts.ts';
import type { TextModel } from '../language/text-model.ts';
import type { CaseIndex } from './case-index.ts';
import { coherenceOf } from './coherence.ts';
import { findJargon } from './find-jargon.ts';
import { fingerprintOf } from './fingerprint.ts';
import { formOf } from './form.ts';
import { findMentions } from './mentions/find-mentions.ts';
import { createObserver } from './observe.ts';
import type { ReaderWords } from './reader-words.ts';
import { openVocabulary } from './vocabulary.ts';

/** A reply, with what the customer said just before it. */
export interface ReadRequest {
  readonly text: string;
  readonly prev: string;
}

export type Reader = (request: ReadRequest, index: CaseIndex) => Reading;

/** Unpacks a text model and the listed words of its language (a tenth of a second) into the pure function that reads replies with them. */
export function createReader(model: TextModel, words: ReaderWords): Reader {
  const classifier = createClassifier(model);
  const vocabulary = openVocabulary(words);
  const observe = createObserver(classifier);
  const { lang } = classifier.finder;
  return ({ text, prev }, index) => {
    const folded = normalise(text, classifier.simplify);
    const heard = normalise(prev, classifier.simplify);
    const document = openDocument(classifier.finder, folded, heard);
    const acts = observe(document, folded, text);
    const jargon = findJargon(folded, index, vocabulary);
    const observations = jargon.length === 0 ? acts : [...acts, ...jargon];
    const mentions = findMentions(folded, index, vocabulary, heard, observations);
    const scripts = scriptsOf(folded.text);
    return {
      observations,
      mentions,
      form: formOf(folded, document.clauses, scripts, lang, mentions),
      coherence: coherenceOf(folded, document.clauses, scripts, vocabulary, observations),
      fingerprint: fingerprintOf(folded, lang),
    };
  };
}
