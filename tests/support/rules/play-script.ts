import type { Reading } from '../../../src/core/base/reading.ts';
import type { Rule, RuleFinding, Turn } from '../../../src/core/rules/rule.ts';
import { activeRules, closeRules, FRESH_RULES, judgeTurn } from '../../../src/core/rules/run-rules.ts';
import type { Rubric } from '../../../src/core/scenario/schema/rubric-schema.ts';
import { BEATS, type Beat, type Pace } from '../../../src/core/scenario/vocabulary.ts';
import type { CaseFile } from '../../../src/core/situation/case-file.ts';
import { FRESH_CASE, hearCustomer, type Utterance } from '../../../src/core/situation/case-state.ts';
import { interpret } from '../../../src/core/situation/interpret.ts';
import { readingOfScript } from './script-reading.ts';
import { HEARD, type ScriptTurn } from './script.ts';

export interface PlayedScript {
  readonly turns: readonly Turn[];
  /** Findings by turn. */
  readonly judged: readonly (readonly RuleFinding[])[];
  readonly closing: readonly RuleFinding[];
  readonly all: readonly RuleFinding[];
}

export interface ScriptSettings {
  readonly rules: readonly Rule[];
  readonly rubric: Rubric;
  readonly file: CaseFile;
  /** How the customer leaves. */
  readonly leaves?: 'settled' | 'gone';
  /** Words of the customer after the last reply. */
  readonly last?: string;
  /** Readings to use instead of the scripted replies. */
  readonly readings?: readonly Reading[];
  readonly pace?: Pace;
  /** What was written down after the call. */
  readonly note?: readonly string[];
}

/** Plays a call in which the customer says what the script says, whatever is replied: case and rules are the real ones. */
export function playScript(script: readonly ScriptTurn[], settings: ScriptSettings): PlayedScript {
  const { rubric, file, leaves = 'gone', last } = settings;
  const rules = activeRules(settings.rules, rubric);
  let situation = FRESH_CASE;
  let state = FRESH_RULES;
  const turns: Turn[] = [];
  const judged: (readonly RuleFinding[])[] = [];
  for (const [at, scripted] of script.entries()) {
    const heard = [utterance(scripted.heard)];
    const before = hearCustomer(situation, heard);
    const reading = settings.readings?.[at] ?? readingOfScript(scripted, at + 1);
    const escalated = scripted.input === 'escalate';
    const seen = interpret({ file, before, reading, turn: at + 1, escalated });
    const turn: Turn = {
      index: at + 1,
      input: scripted.input,
      reading,
      form: scripted.form ? readingOfScript({ reply: scripted.form }, 0) : null,
      notices: seen.notices,
      options: seen.options,
      heard,
      customer: customerOf(scripted),
      before,
      at: scripted.at ?? null,
      heardAt: scripted['heard-at'] ?? null,
      held: scripted.held,
    };
    const result = judgeTurn(rules, state, {
      turn,
      past: turns,
      file,
      pace: settings.pace ?? 'untimed',
      mode: 'free',
    });
    turns.push(turn);
    judged.push(result.findings);
    state = result.state;
    situation = seen.after;
  }
  if (last !== undefined) situation = hearCustomer(situation, [utterance(last)]);
  const note = settings.note ? readingOfScript({ reply: [...settings.note] }, 0) : null;
  const closing = closeRules(rules, state, { file, turns, situation, customer: leaves, note });
  return { turns, judged, closing, all: [...judged.flat(), ...closing] };
}

function customerOf({ tension, felt, mood, feels }: ScriptTurn): Turn['customer'] {
  return {
    state: 'scripted',
    mood,
    feels,
    context: { tension, trust: 2, heard: felt, expectation: 2, patience: 3 },
  };
}

function utterance(heard: string): Utterance {
  const [, beat, id] = HEARD.exec(heard) ?? [];
  if (!isBeat(beat)) throw new Error(`"${heard}" is no beat`);
  const base = { beat, text: '', line: 'script' };
  if (id === undefined) return base;
  if (beat === 'cue') return { ...base, cue: id };
  return beat === 'threaten' ? { ...base, threat: id } : { ...base, demand: id };
}

function isBeat(word: string | undefined): word is Beat {
  return (BEATS as readonly (string | undefined)[]).includes(word);
}
