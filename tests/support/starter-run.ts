import { EMPTY_READING } from '../../src/core/base/reading.ts';
import { RULES } from '../../src/core/rules/catalogue.ts';
import { readable } from '../../src/core/scenario/compile/read-content.ts';
import { prepareRun, type Run, type RunSettings } from '../../src/core/session/run.ts';
import { starterContent } from './starter.ts';

/** A run of the starter case. It reads nothing in any words: tests that need more inject it. */
export function starterRun(settings: Partial<RunSettings> = {}): Run {
  const { scenarios, personas, rubrics } = starterContent();
  const [scenario] = readable(scenarios);
  const [persona] = readable(personas);
  const [rubric] = readable(rubrics);
  if (!scenario || !persona || !rubric) throw new Error('the starter files can be read');
  const read = () => EMPTY_READING;
  return prepareRun({
    scenario,
    persona,
    rubric,
    rules: RULES,
    lang: 'zh',
    mode: 'free',
    pace: 'untimed',
    seed: 1,
    read,
    ...settings,
  });
}
