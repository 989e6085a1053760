import type { Lang } from '../base/lang.ts';
import type { Form, Mention } from '../base/reading.ts';
import type { Clause } from '../language/clauses.ts';
import type { Normalised } from '../language/normalise.ts';
import type { Scripts } from '../language/scripts.ts';
import { addressIn } from './address.ts';

/** The outward form of a reply. `scripts` are those of its text; `mentions` are those of the same reply: they hold the names in it. */
export function formOf(
  reply: Normalised,
  clauses: readonly Clause[],
  scripts: Scripts,
  lang: Lang,
  mentions: readonly Mention[],
): Form {
  return {
    chars: countChars(reply),
    clauses: clauses.length,
    lang: mostlyIn(scripts),
    address: addressIn(reply, lang, mentions),
  };
}

function countChars({ text, starts }: Normalised): number {
  const from = text.length - text.trimStart().length;
  const to = text.trimEnd().length;
  return to <= from ? 0 : (starts[to] ?? 0) - (starts[from] ?? 0);
}

/** By script: a Chinese character weighs as much as a Latin word. */
function mostlyIn({ han, latin, other }: Scripts): Form['lang'] {
  if (han + latin + other === 0) return 'none';
  if (other > han + latin) return 'other';
  return han >= latin ? 'zh' : 'en';
}
