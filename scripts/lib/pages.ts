import type { Page } from './page-scripts.ts';

const PRACTISE = 'src/web/features/practise/practise-page.tsx';
const DEBRIEF = 'src/web/features/debrief/debrief-page.tsx';
const COMPARE = 'src/web/features/compare/compare-page.tsx';
const RUNS = 'src/web/features/runs/runs-page.tsx';
const READER = 'src/web/lib/run/reply-reader.ts';
/** Why a reply was read so, and what was meant: asked at written replies only. */
const ASKED = 'src/web/ui/turn-dialog.tsx';

/** The service worker and its library, which run beside every page: thousands of bytes, gzipped. */
export const WORKER_LIMIT_KB = 10;

/** What was promised: all JavaScript that a page runs, min+gzip. */
export const PAGES: readonly Page[] = [
  { name: 'start page', limitKb: 115, without: [PRACTISE, DEBRIEF, COMPARE, RUNS, ASKED] },
  { name: 'conversation, guided', limitKb: 150, without: [DEBRIEF, COMPARE, RUNS, READER, ASKED] },
  { name: 'conversation, free writing', limitKb: 150, without: [DEBRIEF, COMPARE, RUNS] },
];
