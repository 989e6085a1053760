import { present } from '../../src/core/base/invariant.ts';
import { FAMILIES, type Family } from '../../src/core/language/features.ts';

/** Feature names to numbers, in the order of first sight. */
export class Vocabulary {
  readonly names: { readonly family: Family; readonly name: string }[] = [];
  readonly #numbers = new Map<Family, Map<string, number>>(FAMILIES.map((family) => [family, new Map()]));

  get size(): number {
    return this.names.length;
  }

  numberOf(family: Family, name: string): number {
    const numbers = present(this.#numbers.get(family), 'every family has its numbers');
    const known = numbers.get(name);
    if (known !== undefined) return known;
    const number = this.names.push({ family, name }) - 1;
    numbers.set(name, number);
    return number;
  }

  familyOf(feature: number): Family {
    return present(this.names[feature], 'a feature has its name').family;
  }
}
