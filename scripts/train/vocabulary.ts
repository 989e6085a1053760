import { FAMILIES, type Family } from '../../src/core/language/features.ts';

/** Feature names to numbers, in the order of first sight. */
export class Vocabulary {
  readonly names: { readonly family: Family; readonly name: string }[] = [];
  readonly #numbers: Readonly<Record<Family, Map<string, number>>>;

  constructor() {
    const maps = FAMILIES.map((family) => [family, new Map<string, number>()] as const);
    this.#numbers = Object.fromEntries(maps) as Record<Family, Map<string, number>>;
  }

  numberOf(family: Family, name: string): number {
    const known = this.#numbers[family].get(name);
    if (known !== undefined) return known;
    const number = this.names.push({ family, name }) - 1;
    this.#numbers[family].set(name, number);
    return number;
  }
}
