import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { present } from '../../core/base/invariant.ts';
import { startI18n } from '../lib/i18n/start-i18n.ts';
import { followTheme } from '../lib/settings/follow-theme.ts';
import '../ui/tokens.css';
import '../ui/base.css';
import { App } from './app.tsx';
import { sayWordsMissing } from './say-words-missing.ts';

const place = present(document.getElementById('root'), 'index.html has the root');

const draw = (): void =>
  createRoot(place).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );

followTheme();
await startI18n().then(draw, () => sayWordsMissing(place));
