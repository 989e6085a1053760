import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, parseDocument } from 'yaml';
import { applyFixes } from '../../../src/core/lint/fixes.ts';

const FILE = `# a case
say: { zh: '好的,马上', en: 'Right, at once' } # said at the end
list:
  - plain text
  - "quoted, text"
`;

describe('mending a file', () => {
  it('changes the one text and leaves comments, quotes and layout as they were', () => {
    expect(applyFixes(FILE, [{ path: ['say', 'zh'], to: '好的，马上' }])).toBe(
      FILE.replace('好的,马上', '好的，马上'),
    );
    expect(applyFixes(FILE, [{ path: ['list', 1], to: 'quoted; text' }])).toBe(
      FILE.replace('quoted, text', 'quoted; text'),
    );
  });

  it('leaves a path alone that leads to no text', () => {
    expect(applyFixes(FILE, [{ path: ['list'], to: 'x' }])).toBe(FILE);
    expect(applyFixes(FILE, [{ path: ['nothing', 3], to: 'x' }])).toBe(FILE);
  });

  it.each([{ path: ['list', 0] }, { path: ['say', 'zh'] }, { path: ['list', 1] }])(
    'comes out as meant at $path, or does not happen, whatever the text',
    ({ path }) => {
      fc.assert(
        fc.property(fc.string(), (to) => {
          const meant = parseDocument(FILE);
          meant.setIn(path, to);
          const after: unknown = parse(applyFixes(FILE, [{ path, to }]));
          expect([meant.toJS(), parse(FILE)]).toContainEqual(after);
        }),
      );
    },
  );
});
