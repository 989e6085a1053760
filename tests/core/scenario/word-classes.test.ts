import { describe, expect, it } from 'vitest';
import { LANGS } from '../../../src/core/base/lang.ts';
import { wordFault } from '../../../src/core/scenario/compile/phrase-syntax.ts';
import { readScenario } from '../../../src/core/scenario/compile/read-scenario.ts';
import { SHARED_WORDS } from '../../../src/core/scenario/compile/shared-words.lexicon.ts';
import { withWords } from '../../../src/core/scenario/compile/word-classes.ts';
import { change, SCENARIO_PATH, starterSources } from '../../support/starter.ts';

const START = starterSources().find(({ path }) => path === SCENARIO_PATH)?.text ?? '';

/** The starter case with other phrases for one of its options, and with word classes of its own. */
function withPhrases(zh: string, words = '') {
  const text = change(START, '\nfacts:\n', `\n${words}facts:\n`);
  return readScenario({
    path: SCENARIO_PATH,
    text: change(text, 'zh: [上门取洗, 免费*洗]', `zh: ['${zh}']`),
  });
}

describe('the shared word classes', () => {
  it('are plain words in both languages', () => {
    for (const [name, words] of Object.entries(SHARED_WORDS))
      for (const lang of LANGS)
        for (const word of words[lang].split(lang === 'zh' ? /\s+/ : /,\s+/).filter((one) => one !== ''))
          expect([name, word, wordFault(word.trim())]).toEqual([name, word, undefined]);
  });

  it('are named as ids are', () => {
    for (const name of Object.keys(SHARED_WORDS)) expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });
});

describe('a case that names word classes', () => {
  it('carries those that it names, and `relay` for its grants, and no other', () => {
    const scenario = withPhrases('<bring> & <id-card>');
    expect(scenario).toMatchObject({ ok: true });
    expect(scenario.ok && Object.keys(scenario.value.words ?? {})).toEqual(['bring', 'id-card', 'relay']);
  });

  it('adds its own words to the shared ones of that name', () => {
    const scenario = withPhrases('<id-card>', 'words:\n  id-card: { zh: [准入牌], en: [site tag] }\n');
    expect(scenario.ok && scenario.value.words?.['id-card']?.zh).toEqual(
      expect.arrayContaining(['准入牌', '身份证']),
    );
  });

  it('is asked whether it meant another name where nobody wrote that class', () => {
    expect(withPhrases('<id-crad>')).toMatchObject({
      ok: false,
      error: [{ code: 'names/unknown-word-class', mend: { en: 'Did you mean `id-card`?' } }],
    });
  });

  it('is told where a word of a class is no word', () => {
    expect(withPhrases('<tag>', 'words:\n  tag: { zh: [牌 * 子], en: [tag] }\n')).toMatchObject({
      ok: false,
      error: [{ code: 'scenario/phrase-syntax' }],
    });
  });

  it('stays as it is when it is compiled again', () => {
    const scenario = withPhrases('<bring> & <id-card>');
    expect(scenario.ok && withWords(scenario.value)).toEqual(scenario.ok && scenario.value);
  });
});
