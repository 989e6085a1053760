import { overlaps, type Span } from '../base/span.ts';
import type { Mention } from '../base/reading.ts';
import type { Notice } from '../scenario/vocabulary.ts';
import type { CaseState } from './case-state.ts';
import { mentioned, observed, unnoticed, type Noticed, type Scene } from './scene.ts';

/** Times promised, held against the service times of the case. */
export function noticeTimes(scene: Scene, state: CaseState): Noticed {
  const promised = mentioned(scene.reading, 'time').filter(
    (time) => time.value !== undefined && time.polarity === 'affirmed' && isPromise(scene, time),
  );
  if (promised.length === 0) return unnoticed(state);
  const { service } = scene.file.scenario;
  const notices: [Notice, Span][] = [];
  for (const time of promised) {
    const value = time.value ?? 0;
    const named = service.filter((one) => mentioned(scene.reading, 'policy', one.id).length > 0);
    const standards = named.length > 0 ? named : service;
    if (
      standards.length === 0 ||
      standards.some((one) => value >= one['at-least'] && value <= one['at-most'])
    ) {
      notices.push(['time-kept', time]);
    } else if (standards.every((one) => value > one['at-most'])) notices.push(['time-late', time]);
    else notices.push(['time-rash', time]);
  }
  return { notices, after: state };
}

function isPromise(scene: Scene, time: Mention): boolean {
  return observed(scene.reading, 'give-timeframe').some((promise) => overlaps(promise, time));
}

/** Figures told, held against the facts of the case and against what was told before. */
export function noticeFigures(scene: Scene, state: CaseState): Noticed {
  if (mentioned(scene.reading, 'fact').length === 0) return unnoticed(state);
  const notices: [Notice, Span][] = [];
  const told: Record<string, number> = { ...state.told };
  for (const fact of scene.file.scenario.facts) {
    for (const mention of mentioned(scene.reading, 'fact', fact.id)) {
      if (fact.known && isAsked(scene, mention)) notices.push(['known-asked', mention]);
      if (mention.value === undefined || mention.polarity === 'negated') continue;
      if (fact.value !== undefined && mention.value !== fact.value) notices.push(['figure-wrong', mention]);
      const before = told[fact.id];
      if (before !== undefined && before !== mention.value) notices.push(['contradiction', mention]);
      told[fact.id] = mention.value;
    }
  }
  return { notices, after: { ...state, told } };
}

function isAsked(scene: Scene, mention: Mention): boolean {
  const asked = observed(scene.reading, 'ask-closed').some((question) => overlaps(question, mention));
  const checked = observed(scene.reading, 'confirm', 'paraphrase').some((check) => overlaps(check, mention));
  return asked && !checked && mention.value === undefined;
}

/** A fault admitted where it is established, or guessed where it is not. */
export function noticeFault(scene: Scene, state: CaseState): Noticed {
  const admitted = observed(scene.reading, 'own').find(
    (observation) => observation.attributes.kind === 'fault',
  );
  if (!admitted) return unnoticed(state);
  const notice: Notice = scene.file.scenario.fault === 'confirmed' ? 'fault-admitted' : 'fault-guessed';
  return { notices: [[notice, admitted]], after: state };
}
