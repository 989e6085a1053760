import { describe, expect, it } from 'vitest';
import { pageScripts, type Manifest } from '../../scripts/lib/page-scripts.ts';

const MANIFEST: Manifest = {
  'index.html': { file: 'index.js', imports: ['_shared.js'], dynamicImports: ['talk.tsx', 'runs.tsx'] },
  '_shared.js': { file: 'shared.js' },
  'talk.tsx': { file: 'talk.js', imports: ['_shared.js', '_call.js'], dynamicImports: ['sound.js'] },
  '_call.js': { file: 'call.js', imports: ['index.html'], dynamicImports: ['reader.ts'] },
  'reader.ts': { file: 'reader.js', imports: ['_words.js'] },
  '_words.js': { file: 'words.js' },
  'sound.js': { file: 'sound.js' },
  'runs.tsx': { file: 'runs.js', imports: ['_table.js'] },
  '_table.js': { file: 'table.js' },
  'words.json': { file: 'words.json' },
};

const scripts = (...without: string[]): string[] =>
  [...pageScripts(MANIFEST, { name: 'a page', limitKb: 1, without })].sort();

describe('the scripts of a page', () => {
  it('are the entry and what it imports, where it does without every lazy part', () => {
    expect(scripts('talk.tsx', 'runs.tsx')).toEqual(['index.js', 'shared.js']);
  });

  it('are lazy parts too, what those import, and what those fetch lazily in their turn, each once', () => {
    expect(scripts('runs.tsx')).toEqual([
      'call.js',
      'index.js',
      'reader.js',
      'shared.js',
      'sound.js',
      'talk.js',
      'words.js',
    ]);
  });

  it('are without what only a part that is left out would import', () => {
    expect(scripts('runs.tsx', 'reader.ts')).not.toContain('words.js');
    expect(scripts('runs.tsx')).not.toContain('table.js');
  });

  it('hold a lazy part that nobody has named', () => {
    const grown = { ...MANIFEST, 'sound.js': { file: 'sound.js', dynamicImports: ['new.ts'] } };
    const page = { name: 'a page', limitKb: 1, without: ['runs.tsx'] };
    expect([...pageScripts({ ...grown, 'new.ts': { file: 'new.js' } }, page)]).toContain('new.js');
  });

  it('are no data and no styles', () => {
    const page = { name: 'a page', limitKb: 1, without: [] };
    const manifest = {
      'index.html': { file: 'index.js', imports: ['words.json'] },
      'words.json': { file: 'words.json' },
    };
    expect([...pageScripts(manifest, page)]).toEqual(['index.js']);
  });

  it('cannot be told where a part that is left out is not in the build: it may have been renamed', () => {
    expect(() => scripts('talk.tsx', 'gone.tsx')).toThrow('a page: the build has no part gone.tsx');
  });
});
