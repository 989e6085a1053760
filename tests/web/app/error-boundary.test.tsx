import { render, screen } from '@testing-library/react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { ErrorBoundary } from '../../../src/web/app/error-boundary.tsx';
import { speak } from '../support/words.ts';

function Broken(): never {
  throw new Error('a defect of ours');
}

beforeAll(() => speak('en'));

describe('the error boundary', () => {
  it('says what happened, what is safe and what to do, never a blank page', () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    render(
      <ErrorBoundary>
        <Broken />
      </ErrorBoundary>,
    );
    expect(screen.getByRole('alert')).toHaveTextContent('This page broke down');
    expect(screen.getByRole('alert')).toHaveTextContent('Your practice is saved');
    expect(screen.getByRole('button', { name: 'Open again' })).toBeVisible();
    expect(screen.getByText('a defect of ours')).toBeInTheDocument();
  });
});
