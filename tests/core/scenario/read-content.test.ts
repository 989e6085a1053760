import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/core/scenario/compile/read-content.ts';
import { starterSources } from '../../support/starter.ts';

const sources = starterSources();
const SHARED = { path: 'scenarios/shared/terms.yaml', text: 'format: 1\nid: terms\n' };
const HOUSE = { path: 'scenarios/house.yaml', text: 'format: 1\nnames: { personas: {} }\n' };
const BROKEN = { path: 'scenarios/broken/scenario.yaml', text: 'format: 1\ntitle: [' };
const POOL = [...sources, SHARED, HOUSE, BROKEN];

describe('content read beside what was read before', () => {
  it('is what it would be if all were read anew', () => {
    const folder = fc.subarray(POOL).chain((files) =>
      fc.tuple(
        fc.constant(files),
        fc
          .array(fc.nat(files.length), { maxLength: 2 })
          .map((touched) =>
            files.map((file, i) =>
              touched.includes(i) ? { ...file, text: `${file.text}\n# touched\n` } : file,
            ),
          ),
        fc.subarray(POOL),
      ),
    );
    fc.assert(
      fc.property(folder, ([before, touched, more]) => {
        const known = readContent(before);
        const now = [...touched, ...more.filter(({ path }) => !touched.some((one) => one.path === path))];
        expect(readContent(now, known)).toEqual(readContent(now));
      }),
      { numRuns: 40 },
    );
  });

  it('takes over what has not changed', () => {
    const known = readContent(sources);
    expect(readContent([...sources], known).scenarios[0]).toBe(known.scenarios[0]);
  });
});
