import { InvalidArgumentError, Option } from 'commander';
import { ACT_IDS, type ActId } from '../core/base/acts.ts';
import { closest } from '../core/base/closest.ts';
import { LANGS, type Lang } from '../core/base/lang.ts';
import { MODES, PACES } from '../core/scenario/vocabulary.ts';

/** Options that several commands share. */

export function langOption(): Option {
  return new Option('--lang <lang>', `language of the call: ${LANGS.join(', ')}`).argParser(oneOf(LANGS));
}

/** The language of messages, where a command has words for people. */
export function wordsOption(): Option {
  return new Option('--lang <lang>', 'language of the messages: zh, en')
    .argParser(oneOf(LANGS))
    .default(wordsLang());
}

/** Where `--lang` is the language of what is read, the words have an option of their own. */
export function explainWordsOption(): Option {
  return new Option('--words <lang>', 'language of the explanations: zh, en')
    .argParser(oneOf(LANGS))
    .default(wordsLang());
}

/** May be given more than once. */
export function actOption(): Option {
  const parse = oneOf(ACT_IDS);
  return new Option('--act <id>', 'explain this act, read or not (may be repeated)').argParser(
    (text: string, before: readonly ActId[] | undefined) => [...(before ?? []), parse(text)],
  );
}

export function modeOption(): Option {
  return new Option('--mode <mode>', `how replies are given: ${MODES.join(', ')}`)
    .argParser(oneOf(MODES))
    .default('free');
}

/** Without it every mode that the case can be played in. */
export function simulatedModeOption(): Option {
  return new Option('--mode <mode>', `only this way of replying: ${MODES.join(', ')}`).argParser(
    oneOf(MODES),
  );
}

export function paceOption(): Option {
  return new Option('--pace <pace>', `deadlines: ${PACES.join(', ')}`)
    .argParser(oneOf(PACES))
    .default('untimed');
}

/** Attempts name their case; one that lies elsewhere has to be shown. */
export function scenarioOption(): Option {
  return new Option('--scenario <path>', 'the case of the attempt, where it is not one of the product');
}

/** Seeds are unsigned 32-bit integers. */
export function wholeNumber(text: string): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value > 0xffffffff) {
    throw new InvalidArgumentError('It must be a whole number from 0 to 4294967295.');
  }
  return value;
}

/** Chinese where the terminal is set to it, else English. */
export function wordsLang(): Lang {
  const locale = process.env.LC_ALL ?? process.env.LC_MESSAGES ?? process.env.LANG ?? '';
  return locale.startsWith('zh') ? 'zh' : 'en';
}

function oneOf<T extends string>(values: readonly T[]): (text: string) => T {
  return (text) => {
    const value = values.find((one) => one === text);
    if (value !== undefined) return value;
    const meant = closest(text, values);
    throw new InvalidArgumentError(
      `${meant === undefined ? '' : `Did you mean ${meant}? `}There are: ${values.join(', ')}.`,
    );
  };
}
