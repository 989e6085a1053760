import { useTranslation } from 'react-i18next';
import type { RubricCard } from '../../../contract/content.ts';
import { useLang } from '../../lib/i18n/use-lang.ts';
import { Segmented } from '../../ui/segmented.tsx';

interface RubricChoiceProps {
  readonly rubrics: readonly RubricCard[];
  readonly chosen: string;
  readonly onChoose: (rubric: string) => void;
}

/** What counts, and how much: the house's score sheets, in their own words. */
export function RubricChoice({ rubrics, chosen, onChoose }: RubricChoiceProps) {
  const { t } = useTranslation();
  const lang = useLang();
  return (
    <Segmented
      legend={t('rubric.legend')}
      value={chosen}
      options={rubrics.map(({ id, name, about }) => ({ value: id, label: name[lang], hint: about[lang] }))}
      onChange={onChoose}
    />
  );
}
