/** How often a yes-or-no reading agreed with the truth. */
export interface Tally {
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly falseNegatives: number;
  readonly trueNegatives: number;
}

export interface Measures {
  readonly positives: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Cohen's kappa: agreement beyond chance. */
  readonly kappa: number;
}

export function tally(pairs: Iterable<{ readonly isRead: boolean; readonly isTrue: boolean }>): Tally {
  const counts = { truePositives: 0, falsePositives: 0, falseNegatives: 0, trueNegatives: 0 };
  for (const { isRead, isTrue } of pairs) {
    if (isRead) counts[isTrue ? 'truePositives' : 'falsePositives'] += 1;
    else counts[isTrue ? 'falseNegatives' : 'trueNegatives'] += 1;
  }
  return counts;
}

export function measure({
  truePositives: tp,
  falsePositives: fp,
  falseNegatives: fn,
  trueNegatives: tn,
}: Tally): Measures {
  const all = tp + fp + fn + tn;
  const byChance = ((tp + fp) * (tp + fn) + (tn + fn) * (tn + fp)) / (all * all);
  return {
    positives: tp + fn,
    precision: share(tp, tp + fp),
    recall: share(tp, tp + fn),
    f1: share(2 * tp, 2 * tp + fp + fn),
    kappa: share((tp + tn) / all - byChance, 1 - byChance),
  };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
