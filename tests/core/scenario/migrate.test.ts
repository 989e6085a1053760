import { describe, expect, it } from 'vitest';
import { migrate, type Step } from '../../../src/core/scenario/compile/migrate.ts';
import { FORMAT } from '../../../src/core/scenario/format.ts';

/** Steps as later formats will bring them: a key renamed for one kind of file, then a value changed in it. */
const STEPS: readonly Step[] = [
  { scenario: ({ headline, ...rest }) => ({ ...rest, title: headline }) },
  { scenario: ({ title, ...rest }) => ({ ...rest, title: { zh: title, en: title } }) },
];

const migrated = (document: unknown) => migrate(document, 'scenario', STEPS, 3);

describe('a file of an earlier format', () => {
  it('goes through every later step, in order', () => {
    expect(migrated({ format: 1, headline: 'a' }).document).toEqual({
      format: 3,
      title: { zh: 'a', en: 'a' },
    });
    expect(migrated({ format: 2, title: 'a' }).document).toEqual({ format: 3, title: { zh: 'a', en: 'a' } });
  });

  it('is left as it is by steps for other kinds of files', () => {
    expect(migrate({ format: 1, headline: 'a' }, 'rubric', STEPS, 3).document).toEqual({
      format: 3,
      headline: 'a',
    });
  });

  it('is not changed itself', () => {
    const document = Object.freeze({ format: 1, headline: 'a' });
    migrated(document);
    expect(document).toEqual({ format: 1, headline: 'a' });
  });
});

describe('a file of the present format', () => {
  it('is read as it is', () => {
    expect(migrated({ format: 3, headline: 'a' })).toEqual({
      document: { format: 3, headline: 'a' },
      problems: [],
    });
  });
});

describe('a file of a format that is not known yet', () => {
  it('is refused, with the newest that is known', () => {
    const [only] = migrated({ format: 4 }).problems;
    expect(only).toMatchObject({ code: 'format/too-new', path: ['format'] });
    expect(only?.mend.en).toContain('`format: 3`');
  });
});

describe('a file of no format at all', () => {
  it.each([null, [], 'format', {}, { format: '1' }, { format: 0 }, { format: 1.5 }])(
    '%j is left for the schema to refuse',
    (document) => {
      expect(migrated(document)).toEqual({ document, problems: [] });
    },
  );
});

describe('the steps of the product', () => {
  it('lead up to the format that files are written in now', () => {
    const documents = Array.from({ length: FORMAT }, (_, i) => migrate({ format: i + 1 }, 'walk').document);
    expect(documents).toEqual(documents.map(() => ({ format: FORMAT })));
  });
});
