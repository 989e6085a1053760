import type { CaseCard, PersonaCard, RubricCard } from '../../../contract/content.ts';
import type { Lang } from '../../../core/base/lang.ts';
import { useLang } from '../../lib/i18n/use-lang.ts';
import { useSettings, type Setup } from '../../lib/settings/settings.ts';
import { ANYBODY } from './anybody.ts';

/** A setup that this case can be played with. */
export interface ChosenSetup extends Setup {
  readonly lang: Lang;
  readonly rubric: string;
}

interface OnOffer {
  readonly personas: readonly PersonaCard[];
  readonly rubrics: readonly RubricCard[];
}

/** How one practised last, where the case at hand allows it. */
export function useChosenSetup(card: CaseCard, { personas, rubrics }: OnOffer) {
  const page = useLang();
  const { setup, changeSetup } = useSettings();
  const isKnown = setup.persona === ANYBODY || personas.some(({ id }) => id === setup.persona);
  const chosen: ChosenSetup = {
    ...setup,
    persona: isKnown ? setup.persona : (personas[0]?.id ?? ANYBODY),
    lang: setup.lang ?? page,
    mode: card.guided ? setup.mode : 'free',
    rubric: rubrics.find(({ id }) => id === setup.rubric)?.id ?? card.rubric,
  };
  return { setup: chosen, change: (change: Partial<ChosenSetup>) => changeSetup(change) };
}
