import { InvalidArgumentError } from 'commander';
import { closest } from '../core/base/closest.ts';
import type { AppealedFinding } from '../core/explore/appeal.ts';
import { RULES } from '../core/rules/catalogue.ts';

const KINDS = ['met', 'missed', 'violated', 'none'] as const;
const SHAPE = /^(\d+):([a-z-]+):([a-z]+)$/;

/** `3:blaming:none`: at turn 3 nothing of the rule blaming should be found. */
export function appealedFinding(text: string): AppealedFinding {
  const [, turn, rule = '', word] = SHAPE.exec(text) ?? [];
  const kind = KINDS.find((one) => one === word);
  if (turn === undefined || Number(turn) < 1 || kind === undefined)
    throw new InvalidArgumentError(
      `It is <turn>:<rule>:<${KINDS.join('|')}>, with turns from 1, such as 3:blaming:none.`,
    );
  const known = RULES.map(({ id }) => id);
  if (known.includes(rule)) return { turn: Number(turn), rule, kind };
  const meant = closest(rule, known);
  throw new InvalidArgumentError(
    `There is no rule called ${rule}.${meant === undefined ? '' : ` Did you mean ${meant}?`}`,
  );
}
