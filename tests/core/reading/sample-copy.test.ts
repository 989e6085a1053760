import { describe, expect, it } from 'vitest';
import { playInputs } from '../../../src/core/session/attempt.ts';
import type { Input } from '../../../src/core/situation/input.ts';
import { flagshipRun } from '../../support/flagship.ts';

const SAMPLES = {
  zh: '您等了这么久还没个准信，换谁都着急。这事是我们没做好，对不起，后面由我跟到底。',
  en: 'You have waited this long without a word, and anyone would be upset. That was our mistake, I am sorry, and I will see it through.',
};
const ADAPTED = {
  zh: '您等了这么久还没个准信，换谁都着急。第三次没带证，是我们没做好，对不起，后面由我跟到底，先让冷水机进场。',
  en: 'You have waited this long without a word, and anyone would be upset. Third time without ID was our mistake, I am sorry, and I will see it through until the chiller is in.',
};

describe.each(['zh', 'en'] as const)('a real sample (%s)', (lang) => {
  const noticed = async (say: string): Promise<boolean> => {
    const run = await flagshipRun({ persona: 'angry', lang });
    const inputs: Input[] = [
      { type: 'sample-shown', text: SAMPLES[lang] },
      { type: 'reply', text: say },
    ];
    const [turn] = playInputs(run, inputs).turns;
    return turn?.notices.some(([notice]) => notice === 'sample-copied') ?? false;
  };

  it('is told from a copy with a word changed', async () => {
    expect(await noticed(SAMPLES[lang])).toBe(true);
    expect(await noticed(SAMPLES[lang].replace('着急', '上火').replace('upset', 'cross'))).toBe(true);
  });

  it('is no copy where the trainee makes it one’s own with what is of this case', async () => {
    expect(await noticed(ADAPTED[lang])).toBe(false);
  });

  it('has nothing to do with a reply that is not like it', async () => {
    expect(await noticed(lang === 'zh' ? '我现在就联系门岗。' : 'I am calling security right now.')).toBe(
      false,
    );
  });
});
