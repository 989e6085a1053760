/** The polite "you" and the digits that are not masked yet. */
const SHOWN = /[您1-9]/;

/**
 * Hides what must not change how a reply is read: which digits a figure has, and the polite or familiar "you".
 * Unit by unit, so offsets stay.
 */
export function maskText(text: string): string {
  return SHOWN.test(text) ? text.replaceAll('您', '你').replace(/[1-9]/g, '0') : text;
}
