import { describe, expect, it } from 'vitest';
import { certificateFile } from '../../../../src/core/explore/certify/certificate-file.ts';
import { certificateInputs, certifyCase, certifyPair } from '../../../../src/core/explore/certify/certify.ts';
import type { ParMaterial } from '../../../../src/core/explore/par-inputs.ts';
import { parMaterial } from '../../../../src/core/explore/par-material.ts';
import { RULES } from '../../../../src/core/rules/catalogue.ts';
import { readCertificate } from '../../../../src/core/scenario/compile/read-certificate.ts';
import type { Persona } from '../../../../src/core/scenario/schema/persona-schema.ts';
import { starterContent } from '../../../support/starter.ts';
import { tinyPersona, tinyRubric, tinyScenario } from '../../../support/tiny.ts';

const both = (text: string) => ({ zh: text, en: text });

function materialOf(persona: Persona, change: Record<string, unknown> = {}): ParMaterial {
  return { scenario: tinyScenario(change), personas: [persona], rubric: tinyRubric(), rules: RULES };
}

function pairOf(persona: Persona) {
  return certifyPair(materialOf(persona), persona);
}

/** Few states and nothing that counts up, so that every call can be looked at. */
function simplePersona(change: Record<string, unknown> = {}): Persona {
  const moves = {
    effects: [],
    transitions: [{ when: { acts: { any: ['rude'] } }, to: 'gone', beat: 'leave' }],
  };
  return tinyPersona({
    anywhere: moves,
    states: {
      storming: {
        mood: 'storm',
        thought: both('…'),
        stay: ['vent'],
        transitions: [{ when: { acts: { any: ['name-feeling'] } }, to: 'deal', beat: 'settle' }],
      },
      deal: {
        mood: 'calm',
        thought: both('…'),
        stay: ['settle'],
        transitions: [{ when: { acts: { any: ['close'] } }, to: 'settled' }],
      },
      settled: { mood: 'calm', thought: both('…'), final: 'settled' },
      gone: { mood: 'storm', thought: both('…'), final: 'gone' },
    },
    ...change,
  });
}

describe('what a customer can come to', () => {
  const starter = parMaterial(starterContent(), 'new-scenario', RULES);
  if (!starter) throw new Error('the starter files can be read');
  const certificate = certifyCase(starter);
  const [pair] = certificate.pairs;

  it('is found for every state and beat of the starter case', () => {
    const lost = [pair?.states, pair?.beats].flatMap((list) =>
      (list ?? []).filter(({ witness }) => witness === null).map(({ id }) => id),
    );
    expect(lost).toEqual([]);
  });

  it('comes with a shortest way: an insult is enough to be left', () => {
    const lost = pair?.endings.find(({ id }) => id === 'lost');
    const needed = lost?.witness?.length ?? 0;
    expect(needed).toBeGreaterThan(0);
    expect(needed).toBeLessThanOrEqual(4);
    expect(pair?.states.find(({ id }) => id === 'pressed')?.witness).toEqual([]);
  });

  it('is the same every time', () => {
    expect(pairOf(tinyPersona())).toEqual(pairOf(tinyPersona()));
  });

  it('shows chances met and missed, and faults', () => {
    const shown = (rule: string) => pair?.rules.find((one) => one.rule === rule);
    expect(shown('feeling-named')).toMatchObject({ kind: 'chance', met: true, failed: true });
    expect(shown('ordering-calm')).toMatchObject({ kind: 'fault', met: true, failed: true });
  });

  it('is written to a file that reads back as it was', () => {
    const text = certificateFile(certificate);
    const path = 'scenarios/new-scenario/certificate.yaml';
    expect(readCertificate({ path, text })).toEqual({ ok: true, value: certificate });
  });

  it('is of other inputs once a line of the case is another one', () => {
    const { scenario } = starter;
    const changed = { ...starter, scenario: { ...scenario, summary: both('another') } };
    expect(certificateInputs(changed)).not.toBe(certificate.inputs);
    expect(certificateInputs(starter)).toBe(certificate.inputs);
  });
});

describe('a space that can be exhausted', () => {
  it('is proved, and what is not there is known not to be there', () => {
    const found = pairOf(simplePersona());
    expect(found).toMatchObject({ verdict: 'proved', deadEnds: [] });
    expect(found.states.every(({ witness }) => witness !== null)).toBe(true);
    expect(found.endings.find(({ id }) => id === 'half')?.witness).toBeNull();
  });

  it('tells the states from which a call can never end', () => {
    const persona = simplePersona();
    const { deal } = persona.states;
    if (!deal) throw new Error('the persona has the state');
    const trap = { ...deal, transitions: [{ when: {}, to: 'deal' }] };
    const stuck = {
      ...persona,
      anywhere: { effects: [], transitions: [] },
      states: { ...persona.states, deal: trap },
    };
    expect(pairOf(stuck)).toMatchObject({ verdict: 'proved', deadEnds: ['storming', 'deal'] });
  });
});

describe('a space that cannot', () => {
  it('is bounded, and says how far it was looked at', () => {
    const found = pairOf(tinyPersona());
    expect(found.verdict).toBe('bounded');
    expect(found.explored).toBeGreaterThan(100);
  });
});
