import { LANGS, type Lang, type Localised } from '../base/lang.ts';

/** What the slots of a case stand for: `{fact-id}`, `{customer.name}`, `{customer.address}`, `{company.name}`. */
export type Slots = ReadonlyMap<string, Localised>;

const SLOT = /\{([a-z0-9.-]+)\}/g;

/** A text with its slots filled, in one language. Compile promises that every slot is known. */
export function fillSlots(text: string, slots: Slots, lang: Lang): string {
  if (!text.includes('{')) return text;
  return text.replace(SLOT, (slot, name: string) => slots.get(name)?.[lang] ?? slot);
}

/** A text with its slots filled, in both languages; the very same where there are none. */
export function fillBoth<T extends Localised>(say: T, slots: Slots): T {
  if (LANGS.every((lang) => !say[lang].includes('{'))) return say;
  return { ...say, zh: fillSlots(say.zh, slots, 'zh'), en: fillSlots(say.en, slots, 'en') };
}
