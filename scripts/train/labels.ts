import { ACT_IDS } from '../../src/core/base/acts.ts';

/** What a piece may be labelled with: the acts, and the acts that carry an attribute. */
export const LABELS: ReadonlySet<string> = new Set([
  ...ACT_IDS,
  'apologise.formulaic',
  'own.fault',
  'own.follow-through',
  'rude.severe',
]);

/** The outputs that labels train: an act, or an act's attribute. A labelled attribute shows its act too. */
export function outputsOf(labels: readonly string[]): readonly string[] {
  const outputs = new Set<string>();
  for (const label of labels) {
    outputs.add(label);
    outputs.add(label.split('.')[0] ?? label);
    if (label === 'confirm') outputs.add('ask-closed');
  }
  return [...outputs];
}

export const OUTPUTS: readonly string[] = [...LABELS];
