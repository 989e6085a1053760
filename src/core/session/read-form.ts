import { EMPTY_READING, type Reading } from '../base/reading.ts';
import type { Input } from '../situation/input.ts';
import type { Run } from './run.ts';

/** The field that names who takes over: an id, no words. */
const TO = 'to';

/**
 * What an escalation form says (coverage row E4.1): its fields read like a reply, one a line. Only where words are
 * read: in guided mode replies are picked.
 */
export function readForm(
  { mode, read, file }: Run,
  { form }: Input & { readonly type: 'escalate' },
): Reading {
  if (mode === 'guided') return EMPTY_READING;
  const text = Object.keys(form)
    .filter((field) => field !== TO)
    .sort()
    .map((field) => (form[field] ?? '').trim())
    .filter((said) => said !== '')
    .join('\n');
  return text === '' ? EMPTY_READING : read({ text, prev: '', channel: file.scenario.channel });
}
