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

/** A reply, with what the customer said just before it. */
export interface ReadRequest {
  readonly text: string;
  readonly prev: string;
}

export type Reader = (request: ReadRequest, index: CaseIndex) => Reading;

/** Unpacks a text model (a few milliseconds) into the pure function that reads replies with it. */
export function createReader(model: TextModel): Reader {
  const classifier = createClassifier(model);
  const observe = createObserver(classifier);
  const { lang } = classifier.finder;
  return ({ text, prev }, index) => {
    const folded = normalise(text, classifier.simplify);
    const heard = normalise(prev, classifier.simplify);
    const document = openDocument(classifier.finder, folded, heard);
    const acts = observe(document, folded, text);
    const jargon = findJargon(folded, index, lang);
    const observations = jargon.length === 0 ? acts : [...acts, ...jargon];
    const mentions = findMentions(folded, index, lang, heard, observations);
    const scripts = scriptsOf(folded.text);
    return {
      observations,
      mentions,
      form: formOf(folded, document.clauses, scripts, lang, mentions),
      coherence: coherenceOf(folded, document.clauses, scripts, lang, observations),
      fingerprint: fingerprintOf(folded, lang),
    };
  };
}
