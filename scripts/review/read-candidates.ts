import { candidateLineSchema, type Candidate, type Withdrawal } from '../../src/contract/candidate-schema.ts';
import { hashOf } from '../../src/core/base/hash.ts';
import { fail, succeed, type Result } from '../../src/core/base/result.ts';

/** A candidate with the line it stands in, from 1. */
export interface NumberedCandidate {
  readonly line: number;
  /** The same reply by the same person always has the same one. */
  readonly key: string;
  readonly candidate: Candidate;
}

export interface CandidateFile {
  readonly candidates: readonly NumberedCandidate[];
  readonly withdrawals: readonly Withdrawal[];
}

/** Reads an export of the runs page. What is wrong is told by line; then nothing of the file is taken. */
export function readCandidates(text: string): Result<CandidateFile, readonly string[]> {
  const problems: string[] = [];
  const candidates: NumberedCandidate[] = [];
  const withdrawals: Withdrawal[] = [];
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    const read = candidateLineSchema.safeParse(parseJson(line));
    if (!read.success) {
      const [issue] = read.error.issues;
      problems.push(`line ${index + 1}: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`);
    } else if (read.data.kind === 'withdrawal') withdrawals.push(read.data);
    else candidates.push({ line: index + 1, key: keyOf(read.data), candidate: read.data });
  });
  return problems.length > 0 ? fail(problems) : succeed({ candidates, withdrawals });
}

function keyOf({ pseudonym, lang, prev, text }: Candidate): string {
  return hashOf([pseudonym, lang, prev, text]).slice(0, 16);
}

/** Undefined, which no schema takes, where it is not JSON. */
function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
