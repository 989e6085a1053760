/**
 * Hides what must not change how a reply is read: which digits a figure has, and the polite or familiar "you".
 * Unit by unit, so offsets stay.
 */
export function maskText(text: string): string {
  return text.replace(/[1-9]/g, '0').replaceAll('您', '你');
}
