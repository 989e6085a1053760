/** Slots that every case fills, so that lines of any customer may hold them. */
export const SLOTS_OF_ANY_CASE: readonly string[] = ['company.name', 'customer.name', 'customer.address'];

const SLOT = /\{([^{}]*)\}/g;

/** The names in the slots of a text. */
export function slotNames(text: string): readonly string[] {
  return [...text.matchAll(SLOT)].map(([, name = '']) => name);
}

/** Whether a brace stands in the text that belongs to no slot. */
export function hasStrayBrace(text: string): boolean {
  return /[{}]/.test(text.replace(SLOT, ''));
}
