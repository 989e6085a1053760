import { choicesFor } from '../core/session/choices.ts';
import { startRun, stepRun } from '../core/session/step.ts';
import type { SessionEvent, SessionState, TurnRecord } from '../core/session/state.ts';
import type { Input } from '../core/situation/input.ts';
import type { Run } from '../core/session/run.ts';
import { UsageError } from './usage-error.ts';

type Refusal = Extract<SessionEvent, { readonly type: 'refused' }>['reason'];

/** A call being played from outside: its state, and the inputs taken so far. */
export class Conversation {
  readonly run: Run;
  readonly inputs: Input[] = [];
  state: SessionState;

  constructor(run: Run) {
    this.run = run;
    this.state = startRun(run).state;
  }

  get isOver(): boolean {
    return this.state.status === 'ended';
  }

  /** Takes an input and gives the turns that it brought about: none for what is only recorded, several where silence was due before. */
  take(input: Input): readonly TurnRecord[] {
    const before = this.state.turns.length;
    const step = stepRun(this.run, this.state, input);
    const refused = step.events.find((event) => event.type === 'refused');
    if (refused) throw new UsageError(this.refusal(refused.reason));
    this.state = step.state;
    this.inputs.push(input);
    return this.state.turns.slice(before);
  }

  private refusal(reason: Refusal): string {
    const choices = choicesFor(this.run, this.state).map((choice) => choice.id);
    const words: Readonly<Record<Refusal, string>> = {
      ended: 'The call is over.',
      noted: 'The note on this call is already written.',
      'unknown-choice': `There is no such choice. Now one can pick: ${choices.join(', ')}.`,
      'not-in-mode': `In guided mode replies are picked: {"type":"choice","id":"…"}. Now one can pick: ${choices.join(', ')}.`,
      'unknown-article': `There is no such article. There are: ${this.run.file.scenario.knowledge.map(({ id }) => id).join(', ')}.`,
      'back-in-time': `\`at\` lies before the input that came last (${this.state.now} ms).`,
    };
    return words[reason];
  }
}
