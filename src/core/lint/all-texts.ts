import type { Localised } from '../base/lang.ts';
import type { Content } from '../scenario/compile/read-content.ts';
import type { Path } from '../scenario/compile/locate.ts';
import type { SourceFile } from '../scenario/compile/source-file.ts';
import { authored } from './pairings.ts';

export interface AuthoredText {
  readonly say: Localised;
  readonly file: SourceFile;
  readonly path: Path;
}

/** Every text in both languages that cases, customers and rubrics hold, wherever it stands. */
export function allTexts({ scenarios, personas, rubrics }: Content): readonly AuthoredText[] {
  return [...authored(scenarios), ...authored(personas), ...authored(rubrics)].flatMap(({ value, file }) =>
    textsIn(value, []).map((text) => ({ ...text, file })),
  );
}

function textsIn(value: unknown, path: Path): readonly Omit<AuthoredText, 'file'>[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isText(value)) return [{ say: value, path }];
  const inner: [string | number, unknown][] = Array.isArray(value)
    ? value.map((one, i) => [i, one])
    : Object.entries(value);
  return inner.flatMap(([step, one]) => textsIn(one, [...path, step]));
}

/** Exactly a text a language: the words quoted by a choice stand beside other keys. */
function isText(value: object): value is Localised {
  if (Object.keys(value).length !== 2 || !('zh' in value) || !('en' in value)) return false;
  return typeof value.zh === 'string' && typeof value.en === 'string';
}
