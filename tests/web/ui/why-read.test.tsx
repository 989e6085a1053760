import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ActText } from '../../../src/contract/content.ts';
import type { ActId } from '../../../src/core/base/acts.ts';
import { READER_WORDS } from '../../../src/core/reading/reader-words.lexicon.ts';
import { WhyRead } from '../../../src/web/ui/why-read.tsx';
import { tinyScenario } from '../../support/tiny.ts';
import { speak } from '../support/words.ts';

const reply = {
  scenario: tinyScenario(),
  lang: 'en',
  text: 'I am so sorry for the wait. Could you tell me the order number?',
  prev: '',
} as const;
const acts = new Map<string, ActText>([
  ['apologise', { id: 'apologise', name: 'Apologised', meaning: '' }],
  ['rude', { id: 'rude', name: 'Rude', meaning: '' }],
]);

const fileOf = (path: string): string => readFileSync(join(import.meta.dirname, '../../..', path), 'utf8');

/** The server's part. */
const CONTENT: Readonly<Record<string, () => string>> = {
  '/content/models/en.json': () =>
    JSON.stringify({
      model: JSON.parse(fileOf('src/core/language/models/en.json')) as unknown,
      words: READER_WORDS.en,
      hash: '',
    }),
  '/content/reasons/en.json': () => fileOf('src/core/reading/reason-words/en.json'),
};

beforeAll(() => speak('en'));
beforeEach(() => {
  vi.stubGlobal('fetch', async (address: string) => {
    const url = new URL(address, 'http://page').pathname;
    const text = CONTENT[url]?.();
    return new Response(text ?? '{}', { status: text === undefined ? 404 : 200 });
  });
  HTMLDialogElement.prototype.showModal = function open(this: HTMLDialogElement): void {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement): void {
    this.open = false;
  };
});
afterEach(() => vi.unstubAllGlobals());

function show(read: readonly ActId[]) {
  return render(<WhyRead reply={reply} read={read} acts={acts} onClose={() => undefined} />);
}

describe('why a reply was read as it was', () => {
  it('tells the top reasons and marks them in the text', async () => {
    const { container } = show(['apologise']);
    expect(await screen.findByText(/^Read as “Apologised”/)).toBeVisible();
    expect(screen.getByText('words of apology')).toBeVisible();
    const marked = [...container.querySelectorAll('mark')].map(({ textContent }) => textContent).join(' ');
    expect(marked).toContain('sorry');
    expect(marked).not.toContain('number');
  });

  it('marks only the reason that is pointed at', async () => {
    const { container } = show(['apologise']);
    await userEvent.click(await screen.findByRole('button', { name: 'words of apology' }));
    expect(container.querySelectorAll('mark')).toHaveLength(1);
  });

  it('tells of any act why it was not read', async () => {
    show(['apologise']);
    await screen.findByText(/^Read as “Apologised”/);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Look at' }), 'Rude');
    expect(screen.getByText('Not read as “Rude”.')).toBeVisible();
    const groups = screen.getAllByRole('group');
    expect(groups.map((group) => group.getAttribute('label'))).toEqual(['Read', 'Not read']);
    expect(within(groups[1] ?? document.body).getByRole('option', { name: 'Rude' })).toBeInTheDocument();
  });

  it('says so where it was read otherwise at the time', async () => {
    show(['rude']);
    expect(await screen.findByText(/updated since this call/)).toBeVisible();
  });
});
