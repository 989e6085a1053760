import type { TFunction } from 'i18next';
import type { TurnRecord } from '../../../core/session/state.ts';

/** What is written into an escalation form, besides to whom it goes. */
const WRITTEN = ['what', 'promised', 'back', 'ticket'] as const;

/** An escalation form as it was filled in; none where the turn was no form. */
export function formRows(
  { input }: Pick<TurnRecord, 'input'>,
  t: TFunction,
): readonly { readonly name: string; readonly value: string }[] {
  if (input.type !== 'escalate') return [];
  const { to, ...form } = input.form;
  const known = (['supervisor', 'team', 'complaints'] as const).find((one) => one === to);
  const rows = [
    { name: t('escalate.to'), value: known ? t(`escalate.${known}`) : (to ?? '') },
    ...WRITTEN.map((field) => ({ name: t(`escalate.${field}`), value: form[field] ?? '' })),
  ];
  return rows.filter(({ value }) => value.trim() !== '');
}
