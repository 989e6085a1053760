import type { DiagnosticOutput } from '../../contract/cli-output.ts';
import type { Diagnostic } from '../../core/base/diagnostic.ts';
import type { Lang } from '../../core/base/lang.ts';

/** A diagnostic in one language. */
export function diagnosticOutput({ message, mend, ...rest }: Diagnostic, lang: Lang): DiagnosticOutput {
  return { ...rest, message: message[lang], mend: mend[lang] };
}

/** A diagnostic on two lines, as compilers write them. */
export function diagnosticText({
  file,
  line,
  column,
  severity,
  code,
  message,
  mend,
}: DiagnosticOutput): string {
  return `${file}:${line}:${column} ${severity} ${message} [${code}]\n    -> ${mend}`;
}
