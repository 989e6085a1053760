import type { ExplanationLine } from '../contract/explanation-output.ts';
import type { ActId } from '../core/base/acts.ts';
import type { Lang } from '../core/base/lang.ts';
import type { CaseIndex } from '../core/reading/case-index.ts';
import { createExplainer } from '../core/reading/explain.ts';
import { loadActTexts } from '../node/load-act-texts.ts';
import { loadReasonWords } from '../node/load-reason-words.ts';
import { loadTextModel } from '../node/load-text-model.ts';
import { explanationText } from './explanation-text.ts';
import { explanationOutput } from './output/explanation-output.ts';
import { writeJson, writeText } from './terminal.ts';

interface ExplainSettings {
  readonly lang: Lang;
  /** The acts to explain; without them those that are read. */
  readonly act?: readonly ActId[];
  readonly words: Lang;
  readonly json?: true;
  readonly index: CaseIndex;
}

interface Line {
  readonly id: ExplanationLine['id'];
  readonly text: string;
  readonly prev?: string | null | undefined;
}

/** Makes what answers one line of `analyse --explain`, in words or as JSON. */
export async function createExplainLine(settings: ExplainSettings): Promise<(line: Line) => void> {
  const { lang, act, words, json, index } = settings;
  const [{ model, words: listed }, reasons, acts] = await Promise.all([
    loadTextModel(lang),
    loadReasonWords(words),
    loadActTexts(words),
  ]);
  const explain = createExplainer(model, listed);
  const telling = { lang: words, reasons, acts: new Map(acts.map(({ id, name }) => [id, name])) };
  return ({ id, text, prev }) => {
    const all = explain({ text, prev: prev ?? '' }, index, act);
    const asked = act === undefined ? all.filter(({ isRead }) => isRead) : all;
    if (json) {
      writeJson({
        id,
        acts: asked.map((one) => explanationOutput(text, one, reasons)),
      } satisfies ExplanationLine);
    } else {
      writeText(`# ${String(id)}: ${text}\n${explanationText(text, asked, telling)}\n`);
    }
  };
}
