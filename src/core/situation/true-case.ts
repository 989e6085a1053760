import { LANGS, type Localised } from '../base/lang.ts';
import type { CaseOption, Choice, Fact, Scenario } from '../scenario/schema/scenario-schema.ts';
import { fillBoth, type Slots } from './slots.ts';
import { entriesIn, valueIn, type Truth } from './truth.ts';

type Drawn = 'brief' | 'customer' | 'fault' | 'facts' | 'needs';
type Customer = Scenario['customer'];
type Need = Scenario['needs'][number];
type TrueFact = Omit<Fact, 'value' | 'say'> & { value?: number | undefined; say: Localised };

/** A case with one truth: every drawn value decided, entries of other truths gone, slots filled. */
export type TrueCase = Omit<Scenario, Drawn> & {
  brief: Localised;
  customer: Omit<Customer, 'name' | 'address'> & { name: Localised; address: Localised };
  fault: 'confirmed' | 'unverified';
  facts: TrueFact[];
  needs: (Omit<Need, 'kind'> & { kind: 'stated' | 'real' | 'grievance' })[];
};

const KNOWN = new WeakMap<Scenario, Map<string, TrueCase>>();

/** The case in a truth. Made once a truth: many runs share it. */
export function trueCase(scenario: Scenario, truth: Truth): TrueCase {
  const known = KNOWN.get(scenario) ?? new Map<string, TrueCase>();
  KNOWN.set(scenario, known);
  const key = scenario.variables.map(({ id }) => truth[id]).join('/');
  const made = known.get(key) ?? decided(scenario, truth);
  known.set(key, made);
  return made;
}

/** What slots stand for in a truth. */
export function slotsOf({
  company,
  customer,
  facts,
}: Pick<TrueCase, 'company' | 'customer' | 'facts'>): Slots {
  return new Map([
    ['company.name', company],
    ['customer.name', customer.name],
    ['customer.address', customer.address],
    ...facts.map(({ id, say }) => [id, say] as const),
  ]);
}

function decided(scenario: Scenario, truth: Truth): TrueCase {
  const customer = customerIn(scenario.customer, truth);
  const told = new Set(scenario.handover?.known);
  const facts = scenario.facts.map((fact): TrueFact => ({
    ...fact,
    say: valueIn(fact.say, truth),
    value: fact.value === undefined ? undefined : valueIn(fact.value, truth),
    known: fact.known || told.has(fact.id),
  }));
  const slots = slotsOf({ company: scenario.company, customer, facts });
  const needs = scenario.needs.map((need) => ({ ...need, kind: valueIn(need.kind, truth) }));
  const fault = valueIn(scenario.fault, truth);
  const brief = briefIn(scenario.brief, truth);
  return withSlots({ ...scenario, ...listsIn(scenario, truth), brief, customer, facts, needs, fault }, slots);
}

function customerIn(customer: Customer, truth: Truth): TrueCase['customer'] {
  return {
    ...customer,
    name: valueIn(customer.name, truth),
    address: valueIn(customer.address, truth),
    card: entriesIn(customer.card, truth),
    history: entriesIn(customer.history, truth),
  };
}

function listsIn({ cues, knowledge, handover }: Scenario, truth: Truth) {
  return {
    cues: entriesIn(cues, truth),
    knowledge: entriesIn(knowledge, truth),
    ...(handover && { handover: { ...handover, record: entriesIn(handover.record, truth) } }),
  };
}

/** The paragraphs that are true, as one text. */
function briefIn(brief: Scenario['brief'], truth: Truth): Localised {
  if (!Array.isArray(brief)) return brief;
  const said = entriesIn(brief, truth);
  return { zh: said.map(({ zh }) => zh).join(''), en: said.map(({ en }) => en).join(' ') };
}

/** Fills the slots of all texts but the customer's lines, which are filled as they are said. */
function withSlots(file: TrueCase, slots: Slots): TrueCase {
  const fill = <T extends Localised>(text: T): T => fillBoth(text, slots);
  const say = <T extends { say: Localised }>(one: T): T => ({ ...one, say: fill(one.say) });
  const { customer, handover } = file;
  return {
    ...file,
    role: fill(file.role),
    brief: fill(file.brief),
    authority: file.authority.map(fill),
    customer: {
      ...customer,
      card: customer.card.map((row) => ({ ...row, value: fill(row.value) })),
      history: customer.history.map(fill),
    },
    ...(handover && { handover: { ...handover, record: handover.record.map(say) } }),
    needs: file.needs.map(say),
    demands: file.demands.map((demand) => ({ ...say(demand), limit: fill(demand.limit) })),
    options: file.options.map((option) => filledOption(say(option), fill)),
    policies: file.policies.map(say),
    service: file.service.map(say),
    threats: file.threats.map(say),
    knowledge: file.knowledge.map((one) => ({ ...one, title: fill(one.title), body: fill(one.body) })),
    'phrase-library': file['phrase-library'].map((shelf) => ({ ...shelf, say: shelf.say.map(fill) })),
    choices: file.choices.map((choice) => filledChoice(choice, file, slots)),
    endings: file.endings.map(say),
  };
}

function filledOption(option: CaseOption, fill: (text: Localised) => Localised): CaseOption {
  const because = option['blocked-because'];
  return because ? { ...option, 'blocked-because': fill(because) } : option;
}

/** A reply with its slots filled, in the words that it quotes of itself too. The very same where it has none. */
function filledChoice(choice: Choice, { facts }: TrueCase, slots: Slots): Choice {
  if (LANGS.every((lang) => !choice.say[lang].includes('{'))) return choice;
  return {
    ...choice,
    say: fillBoth(choice.say, slots),
    reads: choice.reads.map((read) => fillBoth(read, slots)),
    mentions: choice.mentions.map((mention) => {
      const fact = facts.find(({ id }) => mention.kind === 'fact' && id === mention.id);
      const tells = fact !== undefined && mention.zh.includes(`{${fact.id}}`);
      const value = mention.value ?? (tells ? fact.value : undefined);
      return { ...fillBoth(mention, slots), ...(value !== undefined && { value }) };
    }),
  };
}
