import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ActText } from '../../../src/contract/content.ts';
import type { Objection } from '../../../src/core/session/objection.ts';
import { MeantForm } from '../../../src/web/ui/meant-form.tsx';
import { ObjectionNote } from '../../../src/web/ui/objection-note.tsx';
import { speak } from '../support/words.ts';

const acts = new Map<string, ActText>([
  ['inform', { id: 'inform', name: 'Informed', meaning: '' }],
  ['own', { id: 'own', name: 'Took it on', meaning: '' }],
]);

beforeAll(() => speak('en'));
beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function open(this: HTMLDialogElement): void {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement): void {
    this.open = false;
  };
});

function show(objection?: Objection) {
  const onSave = vi.fn<(objection: Objection) => void>();
  const onClose = vi.fn<() => void>();
  const common = { text: 'I’m on it.', lang: 'en', input: 3, read: ['inform'], acts } as const;
  render(<MeantForm {...common} objection={objection} onSave={onSave} onClose={onClose} />);
  return { onSave, onClose };
}

describe('what was meant', () => {
  it('takes acts that were not meant, acts that were, and a line', async () => {
    const { onSave } = show();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Informed' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Took it on' }));
    await userEvent.type(screen.getByRole('textbox'), ' I take it on ');
    await userEvent.click(screen.getByRole('button', { name: 'Keep it' }));
    expect(onSave).toHaveBeenCalledWith({
      input: 3,
      meant: ['own'],
      notMeant: ['inform'],
      note: 'I take it on',
    });
  });

  it('keeps nothing until something is said', () => {
    show();
    expect(screen.getByRole('button', { name: 'Keep it' })).toBeDisabled();
    expect(screen.queryByRole('button', { name: 'Take it back' })).toBeNull();
  });

  it('shows what was said before, and can take it back', async () => {
    const { onSave } = show({ input: 3, meant: ['own'], notMeant: [], note: 'mine' });
    expect(screen.getByRole('checkbox', { name: 'Took it on' })).toBeChecked();
    expect(screen.getByRole('textbox')).toHaveValue('mine');
    await userEvent.click(screen.getByRole('button', { name: 'Take it back' }));
    expect(onSave).toHaveBeenCalledWith({ input: 3, meant: [], notMeant: [], note: '' });
  });

  it('is shown at the turn in everyday names', () => {
    const objection: Objection = { input: 0, meant: ['own'], notMeant: ['inform'], note: 'mine' };
    render(<ObjectionNote objection={objection} acts={acts} />);
    for (const words of ['You meant: Took it on', 'You didn’t mean: Informed', 'In your words: mine'])
      expect(screen.getByText(words)).toBeVisible();
  });
});
