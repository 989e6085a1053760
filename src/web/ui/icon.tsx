import styles from './icon.module.css';

/** Strokes on a grid of 24; drawn for this house. */
const PATHS = {
  phone: 'M6 3h3l1.5 5L8 10c1 2.5 3 4.5 6 6l2-2.5 5 1.5v3c0 1.5-1 2-2 2C11 19.5 4.5 13 4 5c0-1 .5-2 2-2Z',
  'hang-up': 'M3 13c5-5 13-5 18 0l-2 3-4-1v-3c-2-.7-4-.7-6 0v3l-4 1-2-3Z',
  sound: 'M4 10v4h3l5 4V6l-5 4H4Zm11-1c1.5 1.5 1.5 4.5 0 6m2.5-8.5c3 3 3 8 0 11',
  muted: 'M4 10v4h3l5 4V6l-5 4H4Zm11 0 5 5m0-5-5 5',
  sun: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8Zm0-5v2m0 14v2M3 12h2m14 0h2M5.6 5.6 7 7m10 10 1.4 1.4M5.6 18.4 7 17M17 7l1.4-1.4',
  moon: 'M20 14A8.5 8.5 0 0 1 10 4a8 8 0 1 0 10 10Z',
  back: 'M10 6 4 12l6 6M4 12h16',
  undo: 'M8 5 4 9l4 4M4 9h10a5 5 0 0 1 0 10H9',
  next: 'm9 5 7 7-7 7',
  down: 'm6 9 6 6 6-6',
  close: 'm6 6 12 12M18 6 6 18',
  search: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14Zm5 12 5 5',
  case: 'M5 4h14v16H5V4Zm4 5h6m-6 4h6m-6 4h3',
  coach: 'M4 5h16v11H10l-4 4v-4H4V5Zm5 5h6',
  works: 'm5 13 4 4L19 7',
  change: 'M4 12h14m-5-5 5 5-5 5',
  pause: 'M8 6v12M16 6v12',
  quiet: 'M6 12h.01M12 12h.01M18 12h.01',
  'cut-in': 'M4 5h16v11H10l-4 4v-4H4V5Zm8 3v4m0 2h.01',
  up: 'M12 20V5m-6 6 6-6 6 6',
  download: 'M12 4v11m-5-5 5 5 5-5M5 20h14',
  upload: 'M12 16V5m-5 5 5-5 5 5M5 20h14',
  check: 'M12 3l7 3v5c0 5-3 8-7 10-4-2-7-5-7-10V6l7-3Zm-3 9 2 2 4-4',
  bin: 'M5 7h14M10 4h4M7 7l1 13h8l1-13M10.5 11v5m3-5v5',
  fork: 'M6 4v16M6 14c0-4 12-2 12-8m-3 2 3-3 3 3',
  dice: 'M5 5h14v14H5V5Zm4 4h.01M15 9h.01M12 12h.01M9 15h.01M15 15h.01',
} as const;

export type IconName = keyof typeof PATHS;

/** A picture beside a word, never instead of one: it has no name of its own. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className={styles.icon} viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
