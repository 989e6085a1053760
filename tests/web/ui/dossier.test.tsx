import { render, screen } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { openCase } from '../../../src/core/situation/case-file.ts';
import { Dossier } from '../../../src/web/ui/dossier.tsx';
import { tinyScenario } from '../../support/tiny.ts';
import { speak } from '../support/words.ts';

const both = (text: string) => ({ zh: text, en: text });

beforeAll(() => speak('en'));

function show(change: Record<string, unknown>) {
  render(<Dossier scenario={openCase(tinyScenario(change), 1).scenario} lang="en" />);
}

describe('what is known before the call', () => {
  it('shows the record of a contact that was handed over, with its slots filled', () => {
    show({
      handover: {
        from: 'robot',
        record: [
          { who: 'robot', say: both('What is your order number?') },
          { who: 'customer', say: both('It is {order-number}.') },
        ],
      },
    });
    expect(screen.getByRole('heading', { name: 'What was said to the service robot' })).toBeDefined();
    expect(screen.getByText('It is A-7.')).toBeDefined();
  });

  it('tells no slot as it was written', () => {
    show({ brief: both('Order {order-number} is late.') });
    expect(screen.getByText('Order A-7 is late.')).toBeDefined();
  });
});
