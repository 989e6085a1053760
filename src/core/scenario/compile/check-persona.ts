import type { Persona, PersonaState } from '../schema/persona-schema.ts';
import { checkPersonaCondition } from './check-conditions.ts';
import { checkPersonaLines } from './check-lines.ts';
import { bareName } from './file-names.ts';
import type { Path } from './locate.ts';
import { checkName, checkOwnName } from './names.ts';
import { problem, type Problem } from './problem.ts';

/** What the schema cannot say of a persona file by itself. */
export function checkPersona(persona: Persona, path: string): Problem[] {
  const states = Object.keys(persona.states);
  return [
    ...checkOwnName(persona.id, bareName(path)),
    ...checkName(['start', 'state'], 'state', persona.start.state, states),
    ...checkMoves(persona.anywhere, ['anywhere'], states),
    ...Object.entries(persona.states).flatMap(([name, state]) => [
      ...checkMoves(state, ['states', name], states),
      ...checkStay(name, state, persona.start.state),
    ]),
    ...persona.verdicts.flatMap((verdict, i) => checkPersonaCondition(verdict.when, ['verdicts', i, 'when'])),
    ...checkPersonaLines(persona),
  ];
}

function checkMoves(
  { effects, transitions }: Pick<PersonaState, 'effects' | 'transitions'>,
  path: Path,
  states: readonly string[],
): Problem[] {
  return [
    ...effects.flatMap((effect, i) => checkPersonaCondition(effect.when, [...path, 'effects', i, 'when'])),
    ...transitions.flatMap((transition, i) => [
      ...checkPersonaCondition(transition.when, [...path, 'transitions', i, 'when']),
      ...checkName([...path, 'transitions', i, 'to'], 'state', transition.to, states),
    ]),
  ];
}

function checkStay(name: string, state: PersonaState, start: string): Problem[] {
  const path = ['states', name];
  if (state.final === undefined) return state.stay.length > 0 ? [] : [nothingToSay(path, name)];
  const idle = (['effects', 'transitions'] as const).filter((key) => state[key].length > 0);
  return [...idle.map((key) => afterTheEnd([...path, key])), ...(name === start ? [startsAtTheEnd()] : [])];
}

function nothingToSay(path: Path, name: string): Problem {
  return problem(
    path,
    'persona/nothing-to-say',
    {
      zh: `状态“${name}”没有写“stay”：留在这里时客户无话可说。`,
      en: `The state \`${name}\` has no \`stay\`: the customer would have nothing to say while in it.`,
    },
    {
      zh: '加上“stay: [vent]”之类的节拍；如果通话在这里结束，写“final: settled”或“final: gone”。',
      en: 'Add beats such as `stay: [vent]`, or `final: settled` or `final: gone` if the call ends here.',
    },
  );
}

function afterTheEnd(path: Path): Problem {
  return problem(
    path,
    'persona/after-the-end',
    {
      zh: '通话在这个状态结束，这里写的内容不会发生。',
      en: 'The call ends in this state; what stands here never happens.',
    },
    { zh: '删掉它，或删掉“final”。', en: 'Remove it, or remove `final`.' },
  );
}

function startsAtTheEnd(): Problem {
  return problem(
    ['start', 'state'],
    'persona/starts-at-the-end',
    {
      zh: '起始状态就是结束状态，通话无法进行。',
      en: 'The first state is one in which the call ends: there would be no call.',
    },
    { zh: '从另一个状态开始。', en: 'Start in another state.' },
  );
}
