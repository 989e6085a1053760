import type { Diagnostic } from '../base/diagnostic.ts';
import type { Content } from '../scenario/compile/read-content.ts';
import { locateIn } from '../scenario/compile/locate-in.ts';
import { CHECKS } from './catalogue.ts';
import type { Check, LintMaterial, LintScope, Remark } from './check.ts';

/** All that is wrong in a content folder, sorted by file and place: broken files first told as such, then what the checks find. */
export function lintContent(material: LintMaterial): readonly Diagnostic[] {
  const unplayed = { ...material, faulty: new Set<string>() };
  const found = [...unreadable(material.content), ...runChecks(unplayed, ({ plays }) => plays !== true)];
  const faulty = new Set(found.filter(({ severity }) => severity === 'error').map(({ file }) => file));
  const played = runChecks({ ...material, faulty }, ({ plays }) => plays === true);
  return [...found, ...played].sort(byPlace);
}

function runChecks(scope: LintScope, which: (check: Check) => boolean): Diagnostic[] {
  return CHECKS.filter(which).flatMap((check) =>
    check.run(scope).map((remark) => toDiagnostic(check, remark)),
  );
}

function unreadable(content: Content): Diagnostic[] {
  const { scenarios, personas, rubrics, walks, pars, certificates, shared, houses } = content;
  const files = [scenarios, personas, rubrics, walks, pars, certificates, shared, houses].flat();
  return files.flatMap(({ read }) => (read.ok ? [] : read.error));
}

function toDiagnostic({ id, severity }: Check, { file, path, part, message, mend }: Remark): Diagnostic {
  return {
    file: file.path,
    ...locateIn(file, path, part ?? 'value'),
    code: `lint/${id}`,
    severity,
    message,
    mend,
  };
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : Number(a.code > b.code));
}
