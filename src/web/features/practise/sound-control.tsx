import { useTranslation } from 'react-i18next';
import { useSettings } from '../../lib/settings/settings.ts';
import { hush, playSound } from '../../lib/sound/play-sound.ts';
import { Button } from '../../ui/button.tsx';
import { VolumeChoice, type Volume } from '../../ui/volume-choice.tsx';
import styles from './sound-control.module.css';
import { useDisclosure } from './use-disclosure.ts';

/** Sound off and on with one press; beside it how loud, on demand. */
export function SoundControl() {
  const { t } = useTranslation();
  const { muted, setMuted } = useSettings();
  const { box, button, isOpen, toggle } = useDisclosure();
  const onMute = (): void => {
    setMuted(!muted);
    if (!muted) hush();
  };
  const onChosen = (volume: Volume): void => {
    if (volume === 'off') hush();
    else void playSound('message');
  };
  return (
    <div ref={box} className={styles.control}>
      <Button look="quiet" icon={muted ? 'muted' : 'sound'} iconOnly onClick={onMute}>
        {muted ? t('sound.unmute') : t('sound.mute')}
      </Button>
      <Button
        ref={button}
        look="quiet"
        icon="down"
        iconOnly
        className={styles.more}
        aria-expanded={isOpen}
        onClick={toggle}
      >
        {t('sound.volume')}
      </Button>
      {isOpen && (
        <div className={styles.panel} tabIndex={-1}>
          <VolumeChoice onChosen={onChosen} />
        </div>
      )}
    </div>
  );
}
