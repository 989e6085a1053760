import type { Lang } from '../../src/core/base/lang.ts';
import type { Lexicon } from '../../src/core/language/concepts.ts';
import { FEATURES_VERSION } from '../../src/core/language/features-version.ts';
import { FAMILIES, type Family } from '../../src/core/language/features.ts';
import {
  MOST_STEPS,
  stepCharacter,
  type FamilyWeights,
  type OutputModel,
  type TextModel,
} from '../../src/core/language/text-model.ts';
import { present } from '../../src/core/base/invariant.ts';
import type { HeldOut, TrainedReader } from './cross-validate.ts';
import { OUTPUTS } from './labels.ts';
import { LEAST_PRECISION, type LoudnessOf } from './settings.ts';
import type { Separator } from './svm.ts';
import { bestThreshold, calibrate } from './thresholds.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Trained {
  readonly lang: Lang;
  readonly data: string;
  readonly simplify: string;
  readonly lexicon: Lexicon;
  readonly loudness: LoudnessOf;
  readonly vocabulary: Vocabulary;
  readonly reader: TrainedReader;
  readonly heldOut: HeldOut;
}

/** Keeps a model well below 1 MB (gzip). */
const MOST_FEATURES = 25_000;

/** Floats to the small integers that ship. */
export function packModel(trained: Trained): TextModel {
  const units = trained.reader.first.map(unitOf);
  return {
    format: 2,
    lang: trained.lang,
    features: FEATURES_VERSION,
    data: trained.data,
    simplify: trained.simplify,
    lexicon: trained.lexicon,
    families: packFamilies(trained, units),
    outputs: OUTPUTS.map((id, i) => packOutput(trained, id, i)),
  };
}

function packOutput({ reader, heldOut }: Trained, id: string, i: number): OutputModel {
  const first = separatorAt(reader.first, i);
  const second = separatorAt(reader.second, i);
  const judged = heldOut.get(id) ?? [];
  return {
    id,
    // Sums of weights are in 1024ths of steps; 2^30 keeps the unit whole and the product below 2^53.
    first: { bias: thousandths(first.bias), unit: Math.round((1000 * 2 ** 30 * unitOf(first)) / 1024) },
    second: { bias: thousandths(second.bias), ...packWeights(second) },
    threshold: thousandths(bestThreshold(judged, LEAST_PRECISION[id] ?? 0)),
    certainty: calibrate(judged).map(([score, share]) => [thousandths(score), thousandths(share)] as const),
  };
}

/** The places that weigh something. */
function packWeights({ weights }: Separator): Pick<OutputModel['second'], 'places' | 'weights'> {
  const whole = Array.from(weights, (weight) => Math.round(4096 * weight));
  const places = whole.flatMap((weight, place) => (weight === 0 ? [] : [place]));
  return { places, weights: places.map((place) => whole[place] ?? 0) };
}

function separatorAt(separators: readonly Separator[], i: number): Separator {
  return present(separators[i], 'every output has its separator');
}

function thousandths(value: number): number {
  return Math.round(1000 * value);
}

/** What one step squared weighs: the largest weight takes the last step. */
function unitOf({ weights }: Separator): number {
  return weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9) / (MOST_STEPS * MOST_STEPS);
}

function packFamilies(trained: Trained, units: readonly number[]): Record<Family, FamilyWeights> {
  const kept = keepStrongest(trained, units);
  const packed = FAMILIES.map((family) => {
    const own = kept.filter((feature) => feature.family === family);
    const { scale, isShared } = trained.loudness[family];
    return [
      family,
      {
        scale: Math.round(1024 * scale),
        shared: isShared,
        names: own.map(({ name }) => name).join('\n'),
        weights: own.map(({ steps }) => steps.map(stepCharacter).join('')).join(''),
      },
    ];
  });
  return Object.fromEntries(packed) as Record<Family, FamilyWeights>;
}

interface KeptFeature {
  readonly family: Family;
  readonly name: string;
  readonly steps: readonly number[];
  /** Its largest weight on any output, as a share of that output's largest. */
  readonly strength: number;
}

/** The features that weigh most, in the order of their first sight. */
function keepStrongest(trained: Trained, units: readonly number[]): readonly KeptFeature[] {
  const candidates = trained.vocabulary.names.map(({ family, name }, number): KeptFeature => {
    const shares = trained.reader.first.map(({ weights }, i) => (weights[number] ?? 0) / (units[i] ?? 1));
    const strength = Math.max(...shares.map(Math.abs));
    return { family, name, steps: shares.map(stepOf), strength };
  });
  const least = candidates.map(({ strength }) => strength).sort((a, b) => b - a)[MOST_FEATURES] ?? 0;
  return candidates.filter(({ strength }) => strength > least);
}

/** A share of the largest weight in steps, whose squares are what counts. */
function stepOf(share: number): number {
  return Math.sign(share) * Math.round(Math.sqrt(Math.abs(share)));
}
