import type { Lang } from '../../base/lang.ts';
import type { Run } from '../../session/run.ts';
import type { SessionState } from '../../session/state.ts';
import { optionsLeft } from '../best-reply.ts';
import type { Shown } from '../shown-reading.ts';
import type { Bot } from './bot.ts';
import { fillText } from './fill-text.ts';
import { plainly } from './in-turn.ts';
import { momentOf, type Moment } from './moment.ts';

const TEXTS: Readonly<Record<Lang, Readonly<Record<Moment, readonly string[]>>>> = {
  zh: {
    first: ['{address}您好，{grievance}，这个情况我知道了，真不好意思。我先帮您看看能怎么办。'],
    cue: ['嗯，您的难处我理解。那您看{option}行不行？'],
    demand: ['{demand}这个我做不了主，我帮您反映一下吧。'],
    threat: ['您别这样说，您的意见我会报给主管，到时候有人联系您。'],
    solve: [
      '您看{option}可以吗？',
      '我这边记下了。要不这样，{option}，我弄好了给您回电话。',
      '那我再想想别的办法：{option}，{minutes}分钟内给您回话。',
    ],
    agree: ['好的，那就{option}，我这就去安排。'],
    end: ['好的，那先这样。还有别的问题吗？没有的话再见。'],
  },
  en: {
    first: ['Hello {address}. I see, {grievance}. Sorry about that. Let me have a look at what can be done.'],
    cue: ['I understand, that is not easy for you. Would this do: {option}?'],
    demand: ['This is not mine to decide: {demand}. I can pass it on for you.'],
    threat: ['There is no need for that. I will tell my supervisor and somebody will be in touch.'],
    solve: [
      'Would this work for you: {option}?',
      'I have made a note. Perhaps like this: {option}. I will ring you when it is done.',
      'Then let me think of another way: {option}. I will call you back within {minutes} minutes.',
    ],
    agree: ['All right, then this: {option}. I will go and arrange it.'],
    end: ['All right, that is it for now. Anything else? Goodbye then.'],
  },
};

/** What somebody in the middle shows: polite and willing, on the surface of the feeling, the time often left out. */
function shows(run: Run, state: SessionState): readonly Shown[] {
  switch (momentOf(state)) {
    case 'first':
      return [...plainly('greet', 'inform'), { act: 'apologise', mentions: grievanceOf(run) }];
    case 'cue':
      return [...plainly('name-feeling'), ...offered(run, state)];
    case 'demand':
      return plainly('set-limit', 'refer');
    case 'threat':
      return plainly('refer');
    case 'solve':
      return [...offered(run, state), ...(state.turns.length % 2 === 0 ? plainly('give-timeframe') : [])];
    case 'agree':
      return [...offered(run, state), { act: 'own', attributes: { kind: 'follow-through' } }];
    case 'end':
      return plainly('ask-closed', 'close');
  }
}

function grievanceOf({ file }: Run): NonNullable<Shown['mentions']> {
  const grievance = file.scenario.needs.find(({ kind }) => kind === 'grievance');
  return grievance ? [{ kind: 'need', id: grievance.id }] : [];
}

function offered(run: Run, state: SessionState): readonly Shown[] {
  const [option] = optionsLeft(run, state);
  if (!option) return [];
  const mentions = [{ kind: 'option', id: option.id }] as const;
  return [{ act: 'offer', attributes: { option: option.id }, mentions }];
}

/** Months on the job, no great gift: nothing rude, nothing wrong, and nobody feels heard. */
export const average: Bot = {
  id: 'average',
  kind: 'learning',
  shows,
  says: (run, state) => {
    const lines = TEXTS[run.lang][momentOf(state)];
    return fillText(lines[state.turns.length % lines.length] ?? '', run, state);
  },
  picks: ({ turns }) => ({ grade: turns.length % 3 === 2 ? 'fine' : 'fair', acts: [] }),
};
