import { useTranslation } from 'react-i18next';
import styles from './jump.module.css';

/** Parts of the page that one may want at once, with where they are. */
const PARTS = [
  ['sides', 'report.sides'],
  ['turns', 'report.turns'],
  ['other-side', 'report.side'],
  ['next', 'report.next'],
  ['report', 'report.title'],
] as const;

/** Down the page in one press. */
export function Jump() {
  const { t } = useTranslation();
  return (
    <nav className={styles.jump} aria-label={t('report.jump')}>
      {PARTS.map(([id, name]) => (
        <a key={id} href={`#${id}`}>
          {t(name)}
        </a>
      ))}
    </nav>
  );
}
