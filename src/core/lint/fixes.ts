import { Composer, CST, isScalar, Parser, type Document } from 'yaml';
import { present } from '../base/invariant.ts';
import type { Path } from '../scenario/compile/locate.ts';

/** A text of a file with what is to stand in its place. */
export interface Fix {
  readonly path: Path;
  readonly to: string;
}

/**
 * The file with texts replaced and everything else, comments and layout included, as it was. A fix that would change
 * anything besides is left out: a file is mended safely or not at all.
 */
export function applyFixes(text: string, fixes: readonly Fix[]): string {
  return fixes.reduce((fixed, fix) => applyFix(fixed, fix) ?? fixed, text);
}

function applyFix(text: string, { path, to }: Fix): string | undefined {
  const tokens = [...new Parser().parse(text)];
  const document = compose(tokens);
  const node = document.getIn(path, true);
  const token = isScalar(node) ? node.srcToken : undefined;
  if (!CST.isScalar(token)) return undefined;
  CST.setScalarValue(token, to);
  const fixed = tokens.map((one) => CST.stringify(one)).join('');
  document.setIn(path, to);
  return sameValues(compose([...new Parser().parse(fixed)]), document) ? fixed : undefined;
}

function compose(tokens: readonly CST.Token[]): Document {
  const composer = new Composer({ keepSourceTokens: true, version: '1.2', schema: 'core' });
  const [document] = composer.compose(tokens, true);
  return present(document, 'a composer that is forced to gives a document');
}

function sameValues(fixed: Document, meant: Document): boolean {
  return fixed.errors.length === 0 && JSON.stringify(fixed.toJS()) === JSON.stringify(meant.toJS());
}
