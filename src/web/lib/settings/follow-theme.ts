import { useSettings } from './settings.ts';

/** Keeps `data-theme` at what the person chose, or at what the system asks for. */
export function followTheme(): void {
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const apply = (): void => {
    const { theme } = useSettings.getState();
    const isDark = theme === 'dark' || (theme === 'system' && dark.matches);
    document.documentElement.dataset.theme = isDark ? 'dark' : 'light';
  };
  dark.addEventListener('change', apply);
  useSettings.subscribe(apply);
  apply();
}
