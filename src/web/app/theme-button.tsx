import { useTranslation } from 'react-i18next';
import { useSettings } from '../lib/settings/settings.ts';
import { Button } from '../ui/button.tsx';
import { useMedia } from '../lib/use-media.ts';

/** Light to dark and back. Until it is pressed, the page follows the system. */
export function ThemeButton() {
  const { t } = useTranslation();
  const { theme, setTheme } = useSettings();
  const isSystemDark = useMedia('(prefers-color-scheme: dark)');
  const isDark = theme === 'dark' || (theme === 'system' && isSystemDark);
  return (
    <Button
      look="quiet"
      icon={isDark ? 'sun' : 'moon'}
      iconOnly
      onClick={() => setTheme(isDark ? 'light' : 'dark')}
    >
      {isDark ? t('shell.light') : t('shell.dark')}
    </Button>
  );
}
