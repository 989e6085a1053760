import type { Lang, Localised } from '../base/lang.ts';
import type { Reader } from '../reading/read.ts';
import type { Rule } from '../rules/rule.ts';
import type { Path } from '../scenario/compile/locate.ts';
import type { Content } from '../scenario/compile/read-content.ts';
import type { SourceFile } from '../scenario/compile/source-file.ts';

/** All content files together, and what plays them. */
export interface LintMaterial {
  readonly content: Content;
  readonly rules: readonly Rule[];
  readonly readers: Readonly<Record<Lang, Reader>>;
}

/** What checks look at. */
export interface LintScope extends LintMaterial {
  /** Paths of files in which an error was found already: nothing can be played with them. */
  readonly faulty: ReadonlySet<string>;
}

/** Something that a check has to say of a place in a file. */
export interface Remark {
  readonly file: SourceFile;
  readonly path: Path;
  readonly part?: 'key' | 'value';
  readonly message: Localised;
  readonly mend: Localised;
  /** A text that mends it and cannot change a meaning, where there is one: `lint --fix` writes it. */
  readonly fix?: string;
}

/**
 * One thing that is looked at across files. The id is the folder's name, and `lint/<id>` the stable code. A check sees
 * only files that could be read; the others have been told already.
 */
export interface Check {
  readonly id: string;
  /** `error`: it would stop or falsify a call. `warning`: it makes a call poorer. */
  readonly severity: 'error' | 'warning';
  /** Plays calls, which only sound files can bear: it waits until the others have said which are faulty. */
  readonly plays?: true;
  readonly run: (scope: LintScope) => readonly Remark[];
}
