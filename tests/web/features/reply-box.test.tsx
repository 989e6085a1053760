import { createEvent, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { ReplyBox } from '../../../src/web/features/practise/reply-box.tsx';
import { useCallUi } from '../../../src/web/features/practise/call-ui.ts';
import { speak } from '../support/words.ts';

beforeAll(() => speak('zh'));
beforeEach(() => useCallUi.setState({ draft: '' }));

describe('the reply box', () => {
  it('sends with Enter, trimmed, and is empty and ready after', async () => {
    const onSend = vi.fn();
    render(<ReplyBox lang="zh" onSend={onSend} />);
    const box = screen.getByRole('textbox', { name: '你的回复' });
    await userEvent.type(box, ' 我来办 {Enter}');
    expect(onSend).toHaveBeenCalledExactlyOnceWith('我来办');
    expect(box).toHaveValue('');
    expect(box).toHaveFocus();
  });

  it('breaks the line with Shift+Enter', async () => {
    const onSend = vi.fn();
    render(<ReplyBox lang="zh" onSend={onSend} />);
    await userEvent.type(screen.getByRole('textbox'), '一{Shift>}{Enter}{/Shift}二');
    expect(onSend).not.toHaveBeenCalled();
    expect(screen.getByRole('textbox')).toHaveValue('一\n二');
  });

  it('leaves Enter to the input method while it composes', () => {
    const onSend = vi.fn();
    render(<ReplyBox lang="zh" onSend={onSend} />);
    const box = screen.getByRole('textbox');
    fireEvent.change(box, { target: { value: 'wo lai ban' } });
    const enter = createEvent.keyDown(box, { key: 'Enter', isComposing: true });
    fireEvent(box, enter);
    expect(onSend).not.toHaveBeenCalled();
    expect(enter.defaultPrevented).toBe(false);
  });

  it('says what to do instead of sending nothing', async () => {
    const onSend = vi.fn();
    render(<ReplyBox lang="zh" onSend={onSend} />);
    await userEvent.click(screen.getByRole('button', { name: '发送' }));
    expect(onSend).not.toHaveBeenCalled();
    expect(screen.getByRole('alert')).toHaveTextContent('先写一句再发送');
  });
});
