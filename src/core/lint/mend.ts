import { readContent } from '../scenario/compile/read-content.ts';
import type { SourceFile } from '../scenario/compile/source-file.ts';
import { CHECKS } from './catalogue.ts';
import type { LintMaterial } from './check.ts';
import { applyFixes, type Fix } from './fixes.ts';

/** Rounds of mending: one text may need more than one fix, and no fix makes work for another. */
const MOST_ROUNDS = 5;

/** The files with everything mended that can be mended without changing a meaning. */
export function mend(
  sources: readonly SourceFile[],
  tools: Omit<LintMaterial, 'content'>,
): readonly SourceFile[] {
  let mended = sources;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const fixes = fixesIn({ ...tools, content: readContent(mended) });
    if (fixes.size === 0) break;
    mended = mended.map((file) => mendFile(file, fixes.get(file) ?? []));
  }
  return mended;
}

function mendFile(file: SourceFile, fixes: readonly Fix[]): SourceFile {
  const text = applyFixes(file.text, fixes);
  return text === file.text ? file : { ...file, text };
}

/** One fix a text at most: another one starts from what the first has left. */
function fixesIn(material: LintMaterial): ReadonlyMap<SourceFile, readonly Fix[]> {
  const fixes = new Map<SourceFile, Fix[]>();
  const remarks = CHECKS.filter(({ plays }) => plays !== true).flatMap(({ run }) =>
    run({ ...material, faulty: new Set() }),
  );
  for (const { file, path, fix } of remarks) {
    if (fix === undefined) continue;
    const known = fixes.get(file) ?? [];
    if (known.some((one) => one.path.join('/') === path.join('/'))) continue;
    fixes.set(file, [...known, { path, to: fix }]);
  }
  return fixes;
}
