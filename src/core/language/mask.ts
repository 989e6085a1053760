/**
 * Hides what must not change how a reply is read: which digits a figure has, and the polite or familiar "you".
 * Unit by unit, so offsets stay.
 */
export function maskText(text: string): string {
  const masked = text.replaceAll('您', '你');
  return /[1-9]/.test(masked) ? masked.replace(/[1-9]/g, '0') : masked;
}
