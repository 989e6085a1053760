import { describe, expect, it } from 'vitest';
import { fight } from '../../src/core/explore/bots/fight.ts';
import { playBot } from '../../src/core/explore/bots/play-bot.ts';
import { pleaser } from '../../src/core/explore/bots/pleaser.ts';
import { skilled } from '../../src/core/explore/bots/skilled.ts';
import { readable } from '../../src/core/scenario/compile/read-content.ts';
import { DIMENSIONS } from '../../src/core/scenario/vocabulary.ts';
import { loadContent } from '../../src/node/load-content.ts';
import { flagshipRun } from '../support/flagship.ts';

const rubrics = readable((await loadContent()).rubrics);
const PERSONAS = ['angry', 'repetitive', 'logical', 'opportunistic'];

it('four rubrics come with the product', () => {
  expect(rubrics.map(({ id }) => id)).toEqual(
    ['certification', 'de-escalation', 'default', 'quality-sheet'].sort(),
  );
});

describe.each(rubrics.map((rubric) => [rubric.id, rubric] as const))('%s', (_id, rubric) => {
  it('weighs its dimensions to 100, and leaves out none on a sheet', () => {
    expect(Object.values(rubric.dimensions).reduce((sum, weight) => sum + weight, 0)).toBe(100);
    const onSheet = rubric.items.flatMap(({ dimensions }) => dimensions);
    if (rubric.scheme === 'deductions') expect([...onSheet].sort()).toEqual([...DIMENSIONS].sort());
  });

  it('passes a skilled trainee and fails one in fight, with every customer', async () => {
    for (const persona of PERSONAS) {
      const run = await flagshipRun({ persona, lang: 'zh', rubric });
      expect({ persona, ...playBot(run, skilled, 'readings').result?.score }).toMatchObject({
        persona,
        passed: true,
      });
      const fought = playBot(run, fight, 'readings').result?.score;
      expect(fought?.passed).toBe(false);
      expect(fought?.total).toBeLessThan(50);
    }
  });
});

describe('only de-escalation', () => {
  const rubric = rubrics.find(({ id }) => id === 'de-escalation');

  it('asks nothing of the solution: a dimension of weight 0 is neither earned nor lost', async () => {
    const run = await flagshipRun({ persona: 'angry', lang: 'zh', ...(rubric && { rubric }) });
    const { score } = playBot(run, pleaser, 'readings').result ?? {};
    const points = score?.findings
      .filter(({ dimension }) => dimension === 'options' || dimension === 'expectations')
      .map((finding) => finding.points);
    expect(points?.length).toBeGreaterThan(0);
    expect(new Set(points)).toEqual(new Set([0]));
  });
});
