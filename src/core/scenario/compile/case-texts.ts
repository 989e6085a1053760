import type { Localised } from '../../base/lang.ts';
import { isDrawn } from '../drawn-value.ts';
import type { Scenario } from '../schema/scenario-schema.ts';
import type { Path } from './locate.ts';

/** A text of a case, where it stands, and when a trainee meets it. */
export interface CaseText {
  readonly say: Localised;
  readonly path: Path;
  /** `listed`: without a run, so nothing is drawn and no slot is filled; `before` the call; `later`. */
  readonly met: 'listed' | 'before' | 'later';
}

/** Every text of a case that a person reads or hears. */
export function caseTexts(scenario: Scenario): readonly CaseText[] {
  return [...listedTexts(scenario), ...textsBefore(scenario), ...textsLater(scenario)];
}

function listedTexts({ title, summary, company, customer, facts }: Scenario): CaseText[] {
  const fixed = { title, summary, company };
  return [
    ...Object.entries(fixed).map(([key, say]) => text('listed', say, key)),
    ...variants(customer.name, ['customer', 'name']),
    ...variants(customer.address, ['customer', 'address']),
    ...facts.flatMap(({ say }, i) => variants(say, ['facts', i, 'say'])),
  ];
}

/** A text that may be drawn, once for each value. It fills slots, so it holds none. */
function variants(say: Scenario['facts'][number]['say'], path: Path): CaseText[] {
  if (!isDrawn(say)) return [text('listed', say, ...path)];
  return Object.entries(say.values).map(([value, one]) => text('listed', one, ...path, 'values', value));
}

function textsBefore(scenario: Scenario): CaseText[] {
  const { role, brief, authority, customer, handover, knowledge } = scenario;
  return [
    text('before', role, 'role'),
    ...(Array.isArray(brief)
      ? brief.map((part, i) => text('before', part, 'brief', i))
      : [text('before', brief, 'brief')]),
    ...authority.map((say, i) => text('before', say, 'authority', i)),
    ...customer.card.flatMap(({ label, value }, i) => [
      text('before', label, 'customer', 'card', i, 'label'),
      text('before', value, 'customer', 'card', i, 'value'),
    ]),
    ...customer.history.map((say, i) => text('before', say, 'customer', 'history', i)),
    ...(handover?.record ?? []).map(({ say }, i) => text('before', say, 'handover', 'record', i, 'say')),
    ...said('before', scenario, 'service'),
    ...knowledge.flatMap(({ title, body }, i) => [
      text('before', title, 'knowledge', i, 'title'),
      text('before', body, 'knowledge', i, 'body'),
    ]),
    ...scenario['phrase-library'].flatMap(({ say }, i) =>
      say.map((one, j) => text('before', one, 'phrase-library', i, 'say', j)),
    ),
  ];
}

function textsLater(scenario: Scenario): CaseText[] {
  const lines = Object.entries(scenario.lines).flatMap(([beat, all]) =>
    all.map(({ say }, i) => text('later', say, 'lines', beat, i, 'say')),
  );
  const because = scenario.options.flatMap((option, i) =>
    option['blocked-because']
      ? [text('later', option['blocked-because'], 'options', i, 'blocked-because')]
      : [],
  );
  const lists = ['needs', 'demands', 'options', 'policies', 'threats', 'choices', 'endings'] as const;
  return [
    ...lists.flatMap((list) => said('later', scenario, list)),
    ...scenario.demands.map(({ limit }, i) => text('later', limit, 'demands', i, 'limit')),
    ...because,
    ...lines,
  ];
}

type SaidList = 'needs' | 'demands' | 'options' | 'policies' | 'threats' | 'choices' | 'endings' | 'service';

function said(met: CaseText['met'], scenario: Scenario, list: SaidList): CaseText[] {
  return scenario[list].map(({ say }, i) => text(met, say, list, i, 'say'));
}

function text(met: CaseText['met'], say: Localised, ...path: Path): CaseText {
  return { say, path, met };
}
