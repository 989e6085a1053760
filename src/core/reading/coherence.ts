import type { Lang } from '../base/lang.ts';
import type { Coherence, Observation } from '../base/reading.ts';
import type { Clause } from '../language/clauses.ts';
import { EMOJI_MARK, type Normalised } from '../language/normalise.ts';
import type { Scripts } from '../language/scripts.ts';
import { gibberishIn } from './gibberish.ts';
import { stuffingIn } from './stuffing.ts';
import type { Vocabulary } from './vocabulary.ts';

const CERTAIN = 1000;

/** An emoji alone answers nobody, though it is not nothing. */
const EMOJI_ONLY = 800;

/** Permille of a reply in another language from which on it is foreign. */
const FOREIGN_SHARE = 700;

/** Shorter pieces of another language are loans: "ok", 好的. */
const FOREIGN_LEAST: Readonly<Record<Lang, number>> = { zh: 3, en: 4 };

/** Below this certainty (permille) a suspicion is dropped: who writes oddly is not to be punished for it. */
const LEAST_SURE = 550;

/** Whether a reply is speech that a customer could answer. `scripts`: those of its text; `observations`: the acts read in it. */
export function coherenceOf(
  reply: Normalised,
  clauses: readonly Clause[],
  scripts: Scripts,
  vocabulary: Vocabulary,
  observations: readonly Observation[],
): Coherence {
  const { text } = reply;
  const empty = emptinessOf(text, scripts);
  if (empty >= LEAST_SURE) return { level: 'empty', confidence: empty };
  const gibberish = gibberishIn(text, vocabulary, observations.length > 0);
  if (gibberish >= LEAST_SURE) return { level: 'gibberish', confidence: gibberish };
  const foreign = foreignnessOf(scripts, vocabulary.lang);
  if (foreign >= LEAST_SURE) return { level: 'foreign', confidence: foreign };
  const stuffed = stuffingIn(text, clauses, vocabulary, observations);
  if (stuffed >= LEAST_SURE) return { level: 'stuffed', confidence: stuffed };
  return { level: 'fine', confidence: CERTAIN - Math.max(empty, gibberish, foreign, stuffed) };
}

function emptinessOf(text: string, { han, latin, other }: Scripts): number {
  if (han + latin + other > 0 || /\d/.test(text)) return 0;
  return text.includes(EMOJI_MARK) ? EMOJI_ONLY : CERTAIN;
}

function foreignnessOf({ han, latin, other }: Scripts, lang: Lang): number {
  const own = lang === 'zh' ? han : latin;
  const foreign = han + latin + other - own;
  const share = Math.floor((foreign * CERTAIN) / Math.max(1, own + foreign));
  return foreign >= FOREIGN_LEAST[lang] && share >= FOREIGN_SHARE ? share : 0;
}
