import { NOTE_PARTS, type NotePart } from '../../../../core/rules/note-parts.ts';
import type { Score } from '../../../../core/score/score.ts';

/** What a part earns in full, permille. */
const WHOLE = 1000;

interface JudgedPart {
  readonly part: NotePart;
  readonly state: 'there' | 'in-part' | 'missing';
}

/** How each part of a written note was found; none where the rubric does not look. */
export function partsOfNote({ findings }: Pick<Score, 'findings'>): readonly JudgedPart[] {
  return NOTE_PARTS.flatMap((part): readonly JudgedPart[] => {
    const found = findings.find(({ note, chance }) => note === true && chance === part);
    if (!found) return [];
    const isMissing = found.kind === 'missed';
    return [{ part, state: isMissing ? 'missing' : found.permille < WHOLE ? 'in-part' : 'there' }];
  });
}
