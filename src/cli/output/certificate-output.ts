import type { CertificateOutput } from '../../contract/certificate-output.ts';
import type { PairCertificate } from '../../core/explore/certify/certificate.ts';
import type { Certificate } from '../../core/scenario/schema/certificate-schema.ts';
import { mayHold } from '../../core/explore/reach/possible.ts';
import type { Scenario } from '../../core/scenario/schema/scenario-schema.ts';
import type { Par } from '../../core/scenario/schema/par-schema.ts';

/** A certificate as the outside sees it, with par and floor and what is wrong in words. */
export function certificateOutput(
  scenario: Scenario,
  certificate: Certificate,
  { how, estimates }: Par,
): CertificateOutput {
  return {
    scenario: scenario.id,
    ...certificate,
    par: { how, estimates },
    problems: problemsOf(scenario, certificate),
  };
}

/**
 * An ending is one of the case: any of its customers may be the one who comes to it. One that is kept for a way of
 * coming out that these customers do not have is no fault: another customer may.
 */
function problemsOf({ endings }: Scenario, { pairs }: Certificate): string[] {
  const reached = new Set(
    pairs.flatMap((pair) => pair.endings.flatMap(({ id, witness }) => (witness ? [id] : []))),
  );
  const isDue = ({ when }: Scenario['endings'][number]): boolean =>
    pairs.some(({ persona, outcomes }) => outcomes.some((outcome) => mayHold(when, { ...outcome, persona })));
  return [
    ...pairs.flatMap(problemsOfPair),
    ...endings
      .filter((ending) => !reached.has(ending.id) && isDue(ending))
      .map(({ id }) => `No customer was found to come to the ending ${id}.`),
  ];
}

function problemsOfPair({ persona, deadEnds, states, beats, verdict, explored }: PairCertificate): string[] {
  const extent = verdict === 'proved' ? '' : ` (bounded, ${explored} states)`;
  const lost = (kind: string, list: PairCertificate['states']): string[] =>
    list.flatMap(({ id, witness }) => (witness ? [] : [`${persona}: no way to the ${kind} ${id}${extent}.`]));
  return [
    ...deadEnds.map((id) => `${persona}: a call can be stuck in the state ${id}.`),
    ...lost('state', states),
    ...lost('beat', beats),
  ];
}

/** The same for people. */
export function certificateText({ scenario, pairs, par, problems, how }: CertificateOutput): string {
  return [
    `${scenario}: ${problems.length === 0 ? 'certified' : 'not certified'}`,
    ...pairs.map(pairText),
    `  par and floor, estimated (${par.how})`,
    ...par.estimates.map(
      ({ persona, mode, par: best, floor }) =>
        `    ${persona.padEnd(16)} ${mode.padEnd(7)} par ${best}  floor ${floor}`,
    ),
    ...problems.map((problem) => `  ! ${problem}`),
    `  how: ${how}`,
  ].join('\n');
}

function pairText({
  persona,
  verdict,
  explored,
  endsBy,
  states,
  beats,
  endings,
  rules,
}: PairCertificate): string {
  const count = (list: PairCertificate['states']): string =>
    `${list.filter(({ witness }) => witness).length} of ${list.length}`;
  const chances = rules.filter(({ kind, met, failed }) => kind === 'chance' && (met || failed));
  const faults = rules.filter(({ kind }) => kind === 'fault');
  const unmet = chances.filter(({ met }) => !met).map(({ rule }) => rule);
  return [
    `  ${persona}: ${verdict === 'proved' ? 'proved' : `bounded, ${explored} states`}`,
    `    states ${count(states)}, beats ${count(beats)}, endings ${count(endings)}`,
    `    ${endsBy === null ? 'nothing in the file promises that a call ends' : `every call ends by reply ${endsBy} (proved)`}`,
    `    chances met ${chances.length - unmet.length} of ${chances.length}${unmet.length > 0 ? `, never: ${unmet.join(', ')}` : ''}; faults seen ${faults.filter(({ failed }) => failed).length} of ${faults.length}`,
    ...endings.map(
      ({ id, witness }) =>
        `    ${id.padEnd(24)} ${witness ? witness.join(' > ') || 'at once' : 'no way found'}`,
    ),
  ].join('\n');
}
