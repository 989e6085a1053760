import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Choice } from '../../../src/core/scenario/schema/scenario-schema.ts';
import { ChoiceList } from '../../../src/web/features/practise/choice-list.tsx';
import zh from '../../../src/web/locales/zh.json';
import { speak } from '../support/words.ts';

beforeAll(async () => {
  // The one part of a browser that jsdom lacks here.
  Element.prototype.scrollIntoView = () => undefined;
  await speak('zh');
});

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

function shown(isCompact = false) {
  const onChoose = vi.fn();
  render(
    <>
      <input aria-label="field" />
      <ChoiceList choices={choices} lang="zh" isCompact={isCompact} onChoose={onChoose} />
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

describe('replies where there is little room', () => {
  it('open first, and are said with the button that then appears', async () => {
    const onChoose = shown(true);
    const reply = screen.getByRole('button', { name: /回复 b/ });
    expect(reply).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(reply);
    expect(reply).toHaveAttribute('aria-expanded', 'true');
    expect(onChoose).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: zh.talk['say-this'] }));
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('b');
  });

  it('are open one at a time', async () => {
    shown(true);
    await userEvent.click(screen.getByRole('button', { name: /回复 a/ }));
    await userEvent.click(screen.getByRole('button', { name: /回复 c/ }));
    expect(screen.getAllByRole('button', { expanded: true })).toEqual([
      screen.getByRole('button', { name: /回复 c/ }),
    ]);
  });

  it('are said with the keyboard alone: Enter opens, Tab and Enter say, or their number at once', async () => {
    const onChoose = shown(true);
    screen.getByRole('button', { name: /回复 a/ }).focus();
    await userEvent.keyboard('{Enter}{Tab}{Enter}');
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('a');
    await userEvent.keyboard('3');
    expect(onChoose).toHaveBeenLastCalledWith('c');
  });
});
