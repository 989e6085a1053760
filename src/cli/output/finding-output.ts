import type { RuleFindingOutput } from '../../contract/cli-output.ts';
import type { RuleFinding } from '../../core/rules/rule.ts';

/** A finding as the outside sees it: shares from 0 to 1. */
export function findingOutput(finding: RuleFinding): RuleFindingOutput {
  const { rule, dimension, kind, turn, chance, never, note, start, end } = finding;
  const { permille, critical, provisional } = finding;
  return {
    rule,
    dimension,
    kind,
    turn,
    ...(chance !== undefined && { chance }),
    ...(never && { never }),
    ...(note && { note }),
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
    share: permille / 1000,
    critical,
    provisional,
  };
}
