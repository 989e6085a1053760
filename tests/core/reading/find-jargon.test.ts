import { describe, expect, it } from 'vitest';
import type { Lang } from '../../../src/core/base/lang.ts';
import { normalise } from '../../../src/core/language/normalise.ts';
import { EMPTY_CASE_INDEX, indexCase } from '../../../src/core/reading/case-index.ts';
import { findJargon } from '../../../src/core/reading/find-jargon.ts';
import { CASES } from './mentions/labelled.ts';
import { VOCABULARIES } from '../../support/vocabularies.ts';

const jargon = (lang: Lang, reply: string) =>
  findJargon(normalise(reply), indexCase(CASES.gate, lang), VOCABULARIES[lang]).map(({ start, end }) =>
    reply.slice(start, end),
  );

describe('findJargon', () => {
  it('finds an internal term of the case', () => {
    expect(jargon('zh', '我这就给您转工单。')).toEqual(['转工单']);
    expect(jargon('en', 'That is within the SLA.')).toEqual(['SLA']);
  });

  it.each([
    ['zh', '我转工单，也就是请同事接手。'],
    ['zh', '我转工单，交给同事接着办。'],
    ['en', 'I will route the ticket, meaning a colleague takes over.'],
    ['en', 'Within the SLA, our promised time.'],
  ] as const)('leaves an explained term alone (%s: %s)', (lang, reply) => {
    expect(jargon(lang, reply)).toEqual([]);
  });

  it('knows no terms without a case', () => {
    expect(findJargon(normalise('转工单'), EMPTY_CASE_INDEX, VOCABULARIES.zh)).toEqual([]);
  });
});
