import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Choice } from '../../../src/core/scenario/schema/scenario-schema.ts';
import { ChoiceList } from '../../../src/web/features/practise/choice-list.tsx';
import { speak } from '../support/words.ts';

beforeAll(() => speak('zh'));

function choice(id: string, grade: Choice['grade']): Choice {
  return {
    id,
    beats: ['vent'],
    grade,
    say: { zh: `回复 ${id}`, en: `reply ${id}` },
    reads: [],
    mentions: [],
  };
}

const choices = [choice('a', 'poor'), choice('b', 'fine'), choice('c', 'fair')];

function shown() {
  const onChoose = vi.fn();
  render(
    <>
      <input aria-label="field" />
      <ChoiceList choices={choices} lang="zh" onChoose={onChoose} />
    </>,
  );
  return onChoose;
}

describe('replies to pick', () => {
  it('are picked by their number', async () => {
    const onChoose = shown();
    await userEvent.keyboard('2');
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(choices[1]?.id);
  });

  it('are picked by Tab and Enter', async () => {
    const onChoose = shown();
    screen.getAllByRole('button')[2]?.focus();
    await userEvent.keyboard('{Enter}');
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(choices[2]?.id);
  });

  it('leave numbers alone that are no reply, or that go into a field', async () => {
    const onChoose = shown();
    await userEvent.keyboard('9');
    await userEvent.type(screen.getByLabelText('field'), '1');
    expect(onChoose).not.toHaveBeenCalled();
  });

  it('show nothing of how good they are', () => {
    shown();
    const shownTexts = screen.getAllByRole('button').map((button) => button.outerHTML);
    for (const html of shownTexts) expect(html).not.toMatch(/fine|fair|poor/);
  });
});
