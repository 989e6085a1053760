import type { Command } from 'commander';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Lang } from '../../core/base/lang.ts';
import type { Mode, Pace } from '../../core/scenario/vocabulary.ts';
import { saveAttempt } from '../attempt-file.ts';
import { prepareCall, type Call } from '../call.ts';
import { Conversation } from '../conversation.ts';
import { inputOfLine } from '../input-line.ts';
import { findScenario } from '../library.ts';
import { langOption, modeOption, paceOption, wholeNumber } from '../options.ts';
import { resultOutput } from '../output/result-output.ts';
import { openingOutput, turnOutput } from '../output/turn-output.ts';
import { playInTerminal } from '../play-in-terminal.ts';
import { callersPath, say, standardInput, writeJson } from '../terminal.ts';

interface PlayOptions {
  readonly persona?: string;
  readonly rubric?: string;
  readonly lang: Lang;
  readonly seed: number;
  readonly mode: Mode;
  readonly pace: Pace;
  readonly replies?: string;
  readonly save?: string;
  readonly json?: true;
}

export function addPlay(program: Command): void {
  program
    .command('play')
    .description('play a call: in the terminal, or with --replies from lines of input')
    .argument('<scenario>', 'id of a scenario, or the path of its file or folder')
    .option('--persona <persona>', 'the customer; without it the first that the scenario names')
    .option('--rubric <rubric>', 'what counts, and how much; without it the one that the scenario names')
    .addOption(langOption().default('zh'))
    .option('--seed <number>', 'what is drawn: lines, and the truth of the case', wholeNumber, 1)
    .addOption(modeOption())
    .addOption(paceOption())
    .option('--replies <file>', 'one reply or JSON input a line; - for standard input; writes JSON lines')
    .option('--save <file>', 'write the attempt there')
    .option('--json', 'JSON lines (the only form with --replies)')
    .action(play);
}

async function play(name: string, options: PlayOptions): Promise<void> {
  const { scenario, library } = await findScenario(name);
  const call = await prepareCall(library, scenario, options);
  const talk = new Conversation(call.run);
  if (options.replies === undefined && !options.json) await playInTerminal(talk);
  else await playLines(call, talk, linesOf(options.replies ?? '-'));
  if (options.save !== undefined) {
    await saveAttempt(options.save, call, talk.inputs, talk.state);
    say(callersPath(options.save));
  }
}

/** Each line is answered as it comes. Lines left over are ignored; where they run out first, the trainee has hung up. */
async function playLines(call: Call, talk: Conversation, lines: AsyncIterable<string>): Promise<void> {
  writeJson(openingOutput(talk.run, talk.state));
  let number = 0;
  for await (const line of lines) {
    number += 1;
    if (talk.isOver) break;
    for (const turn of talk.take(inputOfLine(line, number)))
      writeJson(turnOutput(talk.run, talk.state, turn));
  }
  if (!talk.isOver) talk.take({ type: 'hang-up' });
  writeJson({ result: await resultOutput(call, talk.state) });
}

function linesOf(replies: string): AsyncIterable<string> {
  if (replies === '-') return standardInput();
  return createInterface({ input: createReadStream(callersPath(replies), 'utf8'), crlfDelay: Infinity });
}
