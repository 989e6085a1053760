import { LANGS } from '../../../core/base/lang.ts';
import { contentUrls } from '../content/content-urls.ts';
import { SOUND_URLS } from '../sound/sound-urls.ts';

/** What every call needs besides its own case. */
const COMMON = [
  contentUrls.catalogue(),
  ...LANGS.flatMap((lang) => [
    contentUrls.model(lang),
    contentUrls.rules(lang),
    contentUrls.acts(lang),
    contentUrls.kpis(lang),
    contentUrls.reasons(lang),
  ]),
  ...SOUND_URLS,
];

/**
 * Has the service worker keep a case with all it needs, so that the network may go. `extra`: what a call can do
 * without. Resolves to whether all else is kept; false too where the browser has no service worker.
 */
export async function keepContent(own: readonly string[], extra: string): Promise<boolean> {
  if (!('serviceWorker' in navigator) || !(await hasWorker())) return false;
  await controlled();
  void keep(extra);
  const kept = await Promise.all([...COMMON, ...own].map(keep));
  return kept.every((isKept) => isKept);
}

/** What is kept is not fetched again: the worker renews it whenever it is used. */
async function keep(url: string): Promise<boolean> {
  if (await caches.match(url)) return true;
  return fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );
}

async function hasWorker(): Promise<boolean> {
  return (await navigator.serviceWorker.getRegistrations()).length > 0;
}

/** The very first visit comes under the worker's care a moment after it is ready. */
async function controlled(): Promise<void> {
  await navigator.serviceWorker.ready;
  if (navigator.serviceWorker.controller) return;
  await new Promise<void>((resolve) => {
    navigator.serviceWorker.addEventListener('controllerchange', () => resolve(), { once: true });
  });
}
