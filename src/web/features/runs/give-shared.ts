import type { Candidate, Withdrawal } from '../../../contract/candidate-schema.ts';
import { giveFile } from '../../lib/give-file.ts';
import type { SharedTurn } from '../../lib/share/candidates-of.ts';
import { pseudonym } from '../../lib/share/pseudonym.ts';

const JSON_LINES = 'application/x-ndjson';

/** After consent: gives the file and keeps the pseudonym. Throws, and gives nothing, where it cannot be kept. */
export function giveShared(turns: readonly SharedTurn[]): string {
  const name = pseudonym.getOrMake();
  const lines = turns.map((turn): Candidate => ({ kind: 'candidate', format: 1, pseudonym: name, ...turn }));
  giveFile(`steadyline-candidates-${name}.jsonl`, JSON_LINES, jsonLines(lines));
  return name;
}

/** Takes consent back: gives the file that says so, and forgets the pseudonym. */
export function giveWithdrawal(name: string): void {
  const withdrawal: Withdrawal = { kind: 'withdrawal', format: 1, pseudonym: name };
  giveFile(`steadyline-withdrawal-${name}.jsonl`, JSON_LINES, jsonLines([withdrawal]));
  pseudonym.forget();
}

function jsonLines(values: readonly unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join('');
}
