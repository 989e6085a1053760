import { describe, expect, it } from 'vitest';
import { LANGS, type Lang } from '../../src/core/base/lang.ts';
import { stepRun } from '../../src/core/session/step.ts';
import { flagshipRun } from '../support/flagship.ts';
import { playWriter, skilledWriter } from '../support/free-replies.ts';

interface Notes {
  /** All four parts, as the call went. */
  readonly whole: string;
  readonly bare: string;
  /** A time and a way that nobody spoke of. */
  readonly untrue: string;
}

const NOTES: Readonly<Record<Lang, Notes>> = {
  zh: {
    whole:
      '客户要求今天下午把冷水机送进厂。四位师傅没带身份证，第三次被门岗拦下，派工单漏写。已安排视频核验，一小时内回电。以后出车前核对证件，派工单加上带证一条，门岗规定写进去。',
    bare: '已处理完毕。',
    untrue: '答应五分钟内回电话，同意改天再送。',
  },
  en: {
    whole:
      'Customer wants the chiller in today. The crew of four had no ID and was turned away at the gate for the third time, the job sheet had left it out. Agreed on a video check, call back within an hour. From now on the site rule is on the job sheet and the crew is checked before leaving.',
    bare: 'All done.',
    untrue: 'We promised to call back within five minutes and agreed on another day.',
  },
};

describe.each(LANGS)('a note on the flagship call in words (%s) [E3.6]', (lang) => {
  const noted = async (text: string) => {
    const run = await flagshipRun({ persona: 'angry', lang });
    const over = playWriter(run, skilledWriter);
    const { result } = stepRun(run, over, { type: 'note', text }).state;
    const of = (rule: string) => (result?.score.findings ?? []).filter((finding) => finding.rule === rule);
    const shares = of('after-call-note').map(({ permille }) => permille);
    return { shares, untrue: of('note-true').length, total: result?.score.total ?? 0 };
  };

  it('earns with all four parts, and more than one that says nothing', async () => {
    const whole = await noted(NOTES[lang].whole);
    const bare = await noted(NOTES[lang].bare);
    expect(whole).toMatchObject({ shares: [1000, 1000, 1000, 1000], untrue: 0 });
    expect(bare).toMatchObject({ shares: [0, 0, 0, 0], untrue: 0 });
    expect(whole.total).toBeGreaterThan(bare.total);
    expect(whole.total).toBeGreaterThanOrEqual(80);
  });

  it('costs where it tells what was never said', async () => {
    expect((await noted(NOTES[lang].untrue)).untrue).toBeGreaterThan(0);
  });
});
