import { useTranslation } from 'react-i18next';
import { useSettings } from '../lib/settings/settings.ts';
import { Segmented } from './segmented.tsx';

export type Volume = (typeof VOLUMES)[number];

const VOLUMES = ['off', 'quiet', 'normal'] as const;

/** How loud the house sounds; kept. `onChosen`: lets one hear it. */
export function VolumeChoice({ onChosen }: { readonly onChosen?: (volume: Volume) => void }) {
  const { t } = useTranslation();
  const { muted, loudness, setMuted, setLoudness } = useSettings();
  const choose = (volume: Volume): void => {
    if (volume === 'off') setMuted(true);
    else setLoudness(volume);
    onChosen?.(volume);
  };
  return (
    <Segmented
      legend={t('sound.title')}
      value={muted ? 'off' : loudness}
      options={VOLUMES.map((value) => ({ value, label: t(`sound.${value}`) }))}
      onChange={choose}
    />
  );
}
