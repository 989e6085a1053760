import { flagshipContent } from '../support/flagship.ts';
import { RULES } from '../../src/core/rules/catalogue.ts';
import { choicesFor } from '../../src/core/session/choices.ts';
import { prepareRun } from '../../src/core/session/run.ts';
import { startRun, stepRun } from '../../src/core/session/step.ts';
import { microseconds, type Measurement } from './measurement.ts';
import { inkStory, ourPersona, ourScenario } from './story.ts';
import { duel } from './versus.ts';

const TURNS = 12;
const GOAL = 0.75;

/** A picked turn on a story of 30 nodes with three choices, all rules judging, against inkjs on the same story. */
export async function measurePickedTurn(): Promise<Measurement[]> {
  const { rubric } = await flagshipContent();
  const story = inkStory();
  const run = prepareRun({
    scenario: ourScenario(),
    persona: ourPersona(),
    rubric,
    rules: RULES,
    lang: 'en',
    mode: 'guided',
    pace: 'untimed',
    seed: 1,
    read: () => {
      throw new Error('a picked reply is not read');
    },
  });
  const ours = (): void => {
    let { state } = startRun(run);
    for (let turn = 0; turn < TURNS; turn += 1) {
      const choices = choicesFor(run, state);
      const pick = choices[turn % choices.length];
      if (!pick) throw new Error('every node has three choices');
      state = stepRun(run, state, { type: 'choice', id: pick.id }).state;
    }
  };
  const theirs = (): void => {
    story.ResetState();
    story.ContinueMaximally();
    for (let turn = 0; turn < TURNS; turn += 1) {
      story.ChooseChoiceIndex(turn % story.currentChoices.length);
      story.ContinueMaximally();
    }
  };
  const { ours: our, theirs: their, ratio } = await duel(ours, theirs, 200);
  return [
    {
      what: 'picked turn: time of ours over time of inkjs (30 nodes, three choices, calls of 12 turns)',
      figure: `${ratio.toFixed(2)} (${microseconds(our.median / TURNS)} against ${microseconds(their.median / TURNS)})`,
      goal: `at most ${GOAL}`,
      isMet: ratio <= GOAL,
    },
  ];
}
