import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ActText } from '../../../src/contract/content.ts';
import type { ActId } from '../../../src/core/base/acts.ts';
import { EMPTY_READING, type Reading } from '../../../src/core/base/reading.ts';
import { ReadActs } from '../../../src/web/ui/read-acts.tsx';
import { speak } from '../support/words.ts';

const text = 'Sorry. Anyone would be cross. I’ll call you in ten minutes. Is that all right?';
const names: readonly [ActId, string][] = [
  ['apologise', 'Apologised'],
  ['name-feeling', 'Named the feeling'],
  ['give-timeframe', 'Gave a time'],
  ['confirm', 'Checked'],
];
const acts = new Map<string, ActText>(
  [...names, ['argue', 'Fought back'] as const].map(([id, name]) => [
    id,
    { id, name, meaning: `${name}: what it means` },
  ]),
);
const observations = names.map(([act], index) => ({
  act,
  start: index * 7,
  end: index * 7 + 5,
  confidence: 900 - index,
  attributes: {},
}));
const reading: Reading = { ...EMPTY_READING, observations };

beforeAll(() => speak('en'));

describe('what was read', () => {
  it('shows three at most until it is asked for more', async () => {
    render(<ReadActs text={text} lang="en" reading={reading} acts={acts} />);
    expect(screen.queryByRole('button', { name: 'Checked' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: '1 more' }));
    expect(screen.getByRole('button', { name: 'Checked' })).toBeVisible();
  });

  it('marks the words and says why when an act gets the focus, and takes the mark away after', async () => {
    const { container } = render(<ReadActs text={text} lang="en" reading={reading} acts={acts} />);
    await userEvent.tab();
    expect(container.querySelector('mark')).toHaveTextContent(text.slice(0, 5));
    expect(screen.getByText('Apologised: what it means')).toBeVisible();
    await userEvent.tab();
    expect(container.querySelector('mark')).toHaveTextContent(text.slice(7, 12));
  });

  it('accuses nobody of a fault that is not sure enough for the rules', () => {
    const fault = (confidence: number): Reading => ({
      ...EMPTY_READING,
      observations: [{ act: 'argue', start: 0, end: 6, confidence, attributes: {} }],
    });
    const { rerender } = render(<ReadActs text={text} lang="en" reading={fault(699)} acts={acts} />);
    expect(screen.queryByRole('button', { name: 'Fought back' })).toBeNull();
    rerender(<ReadActs text={text} lang="en" reading={fault(700)} acts={acts} />);
    expect(screen.getByRole('button', { name: 'Fought back' })).toBeVisible();
  });

  it('says so where nothing was read', () => {
    render(<ReadActs text="Hm." lang="en" reading={EMPTY_READING} acts={acts} />);
    expect(screen.getByText('Nothing definite was read in this reply')).toBeVisible();
  });
});
