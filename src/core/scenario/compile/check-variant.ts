import type { Diagnostic } from '../../base/diagnostic.ts';
import type { Result } from '../../base/result.ts';
import type { Persona } from '../schema/persona-schema.ts';
import type { PersonaVariant } from '../schema/persona-variant-schema.ts';
import { checkPersona } from './check-persona.ts';
import { derivePersona } from './derive-persona.ts';
import { checkName } from './names.ts';
import { problem, type Problem } from './problem.ts';
import { variantPath } from './variant-path.ts';

/** The personas that stand alone, by name, and the names of those that derive from one. */
export interface Bases {
  readonly alone: ReadonlyMap<string, Result<Persona, readonly Diagnostic[]>>;
  readonly derived: readonly string[];
  /** All personas that there are; null where nobody has looked. */
  readonly names: readonly string[] | null;
}

export const NO_BASES: Bases = { alone: new Map(), derived: [], names: null };

/** What the schema cannot say of a persona that derives from another: of what it writes, and of what it comes to. */
export function checkVariant(variant: PersonaVariant, path: string, bases: Bases): Problem[] {
  const base = bases.alone.get(variant.extends);
  if (!base) return withoutBase(variant.extends, bases);
  if (!base.ok) return [brokenBase(variant.extends)];
  const bare = Object.entries(variant.states ?? {}).filter(
    ([name, { mood, thought }]) => !(name in base.value.states) && !(mood && thought),
  );
  if (bare.length > 0) return bare.map(([name]) => bareState(name, variant.extends));
  const whole = derivePersona(base.value, variant);
  const found = [...checkPersona(whole, path), ...checkSoundsLike(whole, bases)];
  return found.map((one) => ({ ...one, path: variantPath(one.path, variant, whole) }));
}

/** Personas that a customer is to sound like and that nobody has written. */
export function checkSoundsLike(persona: Persona, { names }: Bases): Problem[] {
  if (!names) return [];
  return (persona['sounds-like'] ?? []).flatMap((name, i) =>
    checkName(['sounds-like', i], 'any-persona', name, names),
  );
}

function withoutBase(name: string, { alone, derived }: Bases): Problem[] {
  if (!derived.includes(name)) return checkName(['extends'], 'base', name, [...alone.keys()]);
  return [
    problem(
      ['extends'],
      'persona/derives-twice',
      {
        zh: `“${name}”自己也是派生的，不能再从它派生。`,
        en: `\`${name}\` derives from another persona itself.`,
      },
      {
        zh: `从这些里选一个：${[...alone.keys()].join('、')}。`,
        en: `Derive from one that stands alone: ${[...alone.keys()].join(', ')}.`,
      },
    ),
  ];
}

function brokenBase(name: string): Problem {
  return problem(
    ['extends'],
    'persona/broken-base',
    {
      zh: `“${name}”里有错误，没法从它派生。`,
      en: `\`${name}\` has mistakes, so nothing can derive from it.`,
    },
    { zh: `先改好 personas/${name}.yaml。`, en: `Mend personas/${name}.yaml first.` },
  );
}

function bareState(name: string, base: string): Problem {
  return {
    ...problem(
      ['states', name],
      'persona/new-state-incomplete',
      {
        zh: `“${base}”没有状态“${name}”，新状态要写 mood 和 thought。`,
        en: `\`${base}\` has no state \`${name}\`, and a new state needs \`mood\` and \`thought\`.`,
      },
      {
        zh: '补上这两项；如果是改原有的状态，看看名字写对没有。',
        en: 'Add the two. If an inherited state is meant, check its name.',
      },
    ),
    part: 'key',
  };
}
