// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { verifyAttempt } from '../../../../src/core/session/attempt.ts';
import { stepRun } from '../../../../src/core/session/step.ts';
import type { Debriefing } from '../../../../src/web/features/debrief/load-debrief.ts';
import { isNoteDue } from '../../../../src/web/features/debrief/note/is-note-due.ts';
import { noteText } from '../../../../src/web/features/debrief/note/note-text.ts';
import { partsOfNote } from '../../../../src/web/features/debrief/note/parts-of-note.ts';
import { act, openTalk, takeBack, toStored, type Talk } from '../../../../src/web/features/practise/talk.ts';
import { forkRun } from '../../../../src/web/lib/run/fork-run.ts';
import { withNote } from '../../../../src/web/lib/runs/with-note.ts';
import { flagshipTalk } from '../../support/talk.ts';

const NOTE = '客户要设备今天进场。\n门岗没放行。\n我三点前回电话。';

async function ended(mode: 'free' | 'guided' = 'free'): Promise<Talk> {
  const talk = await flagshipTalk({ mode });
  const said = mode === 'free' ? act(talk, { type: 'reply', text: '我三点前给您回电话。' }, 10) : talk;
  return act(said, { type: 'hang-up' }, 20);
}

function debriefingOf(talk: Talk, change: Partial<Debriefing['stored']> = {}): Debriefing {
  const stored = { ...toStored(talk, 0), ...change };
  return { stored, loaded: talk.loaded, state: talk.state, parent: null, forks: [] };
}

const noted = (talk: Talk, text = NOTE) => stepRun(talk.loaded.run, talk.state, { type: 'note', text }).state;

describe('the note before the debrief [E3.6]', () => {
  it('is asked for once after a written call, and not where it was declined', async () => {
    const talk = await ended();
    expect(isNoteDue(debriefingOf(talk))).toBe(true);
    expect(isNoteDue(debriefingOf(talk, { noteDeclined: true }))).toBe(false);
    expect(isNoteDue({ ...debriefingOf(talk), state: noted(talk) })).toBe(false);
  });

  it('is not asked for after picked replies, nor where nothing was said, nor while the call goes on', async () => {
    expect(isNoteDue(debriefingOf(await ended('guided')))).toBe(false);
    const silent = act(await flagshipTalk({ mode: 'free' }), { type: 'hang-up' }, 0);
    expect(isNoteDue(debriefingOf(silent))).toBe(false);
    expect(isNoteDue(debriefingOf(await flagshipTalk({ mode: 'free' })))).toBe(false);
  });

  it('is not asked for once case or rules are others than those of the call', async () => {
    const talk = await ended();
    const other = { ...toStored(talk, 0).attempt, bundle: '0'.repeat(64) };
    expect(isNoteDue(debriefingOf(talk, { attempt: other }))).toBe(false);
  });

  it('is one text, a part a line, without what was left out', () => {
    expect(noteText({ prevented: ' 改流程 ', asked: '要进场', happened: '  ' })).toBe('要进场\n改流程');
    expect(noteText({})).toBe('');
  });

  it('is kept so that the run verifies and is taken up again as it stood', async () => {
    const talk = await ended();
    const stored = withNote(toStored(talk, 0), noted(talk));
    const { run, model } = talk.loaded;
    expect(stored.attempt.inputs.at(-1)).toEqual({ type: 'note', text: NOTE });
    expect(verifyAttempt(run, model, stored.attempt)).toEqual({ status: 'verified' });
    expect(openTalk(structuredClone(stored), talk.loaded, 0).state).toEqual(noted(talk));
  });

  it('stands where another window has written one meanwhile', async () => {
    const talk = await ended();
    const stored = withNote(toStored(talk, 0), noted(talk));
    expect(withNote(stored, noted(talk, '别的'))).toBe(stored);
  });

  it('is gone when the call is taken up before its end, and so is that it was declined', async () => {
    const talk = await ended();
    const stored = withNote(toStored(talk, 0), noted(talk));
    const back = takeBack(openTalk(stored, talk.loaded, 0), 1, 0);
    expect(back.inputs).toEqual([]);
    expect(back.state.note).toBeNull();
    const declined = { ...toStored(talk, 0), noteDeclined: true } as const;
    expect('noteDeclined' in toStored(takeBack(openTalk(declined, talk.loaded, 0), 1, 0), 0)).toBe(false);
    expect('noteDeclined' in forkRun(declined, talk.state, 1)).toBe(false);
  });

  it('tells part by part what is there and what is missing', () => {
    const found = { rule: 'after-call-note', dimension: 'clarity', turn: 3, critical: false } as const;
    const finding = { ...found, provisional: false, note: true, points: 0 } as const;
    const parts = partsOfNote({
      findings: [
        { ...finding, kind: 'met', chance: 'asked', permille: 1000 },
        { ...finding, kind: 'met', chance: 'happened', permille: 600 },
        { ...finding, kind: 'missed', chance: 'promised', permille: 0 },
      ],
    });
    expect(parts.map(({ part, state }) => `${part} ${state}`)).toEqual([
      'asked there',
      'happened in-part',
      'promised missing',
    ]);
    expect(partsOfNote({ findings: [] })).toEqual([]);
  });
});
