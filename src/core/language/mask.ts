const POLITE_YOU = '您';
const SHOWN_DIGIT = /[1-9]/;

/**
 * Hides what must not change how a reply is read: which digits a figure has, and the polite or familiar "you".
 * Unit by unit, so offsets stay.
 */
export function maskText(text: string): string {
  const plain = text.includes(POLITE_YOU) ? text.replaceAll(POLITE_YOU, '你') : text;
  return SHOWN_DIGIT.test(plain) ? plain.replace(/[1-9]/g, '0') : plain;
}
