import { isDigit, textOf } from './characters.ts';

const POLITE_YOU = '您'.charCodeAt(0);
const FAMILIAR_YOU = '你'.charCodeAt(0);
const NOUGHT = 0x30;

/**
 * Hides what must not change how a reply is read: which digits a figure has, and the polite or familiar "you".
 * Unit by unit, so offsets stay.
 */
export function maskText(text: string): string {
  const units: number[] = [];
  let isMasked = false;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    const unit = maskUnit(code);
    if (unit !== code) isMasked = true;
    units.push(unit);
  }
  return isMasked ? textOf(units) : text;
}

function maskUnit(code: number): number {
  if (code === POLITE_YOU) return FAMILIAR_YOU;
  return isDigit(code) ? NOUGHT : code;
}
