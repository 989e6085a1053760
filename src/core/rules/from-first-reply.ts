import type { Prospect } from './rule.ts';

/** A chance that every call holds from its first reply on, because the case needs it. */
export function fromFirstReply({ turn }: Prospect, chance: string): readonly string[] {
  return turn.index === 1 ? [chance] : [];
}
