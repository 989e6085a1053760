import { useTranslation } from 'react-i18next';
import { useLang } from '../lib/i18n/use-lang.ts';
import { Button } from '../ui/button.tsx';

/** The other language, in its own name. */
export function LanguageButton() {
  const { i18n } = useTranslation();
  const other = useLang() === 'zh' ? 'en' : 'zh';
  return (
    <Button look="quiet" lang={other} onClick={() => void i18n.changeLanguage(other)}>
      {other === 'zh' ? '中文' : 'English'}
    </Button>
  );
}
