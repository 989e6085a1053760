import { useTranslation } from 'react-i18next';
import { useSettings } from '../lib/settings/settings.ts';
import { Button } from './button.tsx';

/** Sound off and on with one tap. */
export function MuteButton() {
  const { t } = useTranslation();
  const { muted, setMuted } = useSettings();
  return (
    <Button look="quiet" icon={muted ? 'muted' : 'sound'} iconOnly onClick={() => setMuted(!muted)}>
      {muted ? t('sound.unmute') : t('sound.mute')}
    </Button>
  );
}
