import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeLang } from '../lib/i18n/change-lang.ts';
import { useLang } from '../lib/i18n/use-lang.ts';
import { Button } from '../ui/button.tsx';

/** The other language, in its own name. */
export function LanguageButton() {
  const { t } = useTranslation();
  const [isRefused, setRefused] = useState(false);
  const other = useLang() === 'zh' ? 'en' : 'zh';
  const change = (): void => {
    changeLang(other).then(
      () => setRefused(false),
      () => setRefused(true),
    );
  };
  return (
    <>
      <Button look="quiet" lang={other} onClick={change}>
        {other === 'zh' ? '中文' : 'English'}
      </Button>
      {isRefused && <span role="alert">{t('problem.unreachable.title')}</span>}
    </>
  );
}
