import { useTranslation } from 'react-i18next';
import type { Catalogue } from '../../../contract/content.ts';
import { useLang } from '../../lib/i18n/use-lang.ts';
import type { Training } from '../../lib/study/training-for.ts';
import type { WeakSide } from '../../lib/study/weakest-side.ts';
import { PractiseLink } from './practise-link.tsx';
import styles from './study.module.css';

interface TrainSideProps {
  readonly weak: WeakSide;
  readonly training: Training;
  readonly catalogue: Catalogue;
}

/** The weakest side over the last runs, and where to train it. */
export function TrainSide({ weak, training, catalogue }: TrainSideProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const card = catalogue.cases.find(({ id }) => id === training.scenario);
  const persona = catalogue.personas.find(({ id }) => id === training.persona);
  if (card?.status !== 'ready' || persona?.status !== 'ready') return null;
  const side = t(`dimension.${weak.dimension}`);
  return (
    <section className={styles.part}>
      <h3 className={styles.title}>{t('next.weak', { side })}</h3>
      <p>{t('next.weak-text', { share: weak.share, count: weak.runs })}</p>
      <p>{t('next.train', { title: card.title[lang], kind: persona.name[lang] })}</p>
      <PractiseLink scenario={training.scenario} persona={training.persona}>
        {t('next.go')}
      </PractiseLink>
    </section>
  );
}
