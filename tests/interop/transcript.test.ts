import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { draftCase } from '../../src/interop/draft/draft-case.ts';
import { mask } from '../../src/interop/transcript/mask.ts';
import { parseTranscript } from '../../src/interop/transcript/parse-transcript.ts';
import { transcriptToCase } from '../../src/interop/transcript/transcript-to-case.ts';
import { EMPTY_CASE_INDEX } from '../../src/core/reading/case-index.ts';
import { createReader } from '../../src/core/reading/read.ts';
import { readScenario } from '../../src/core/scenario/compile/read-scenario.ts';
import { loadTextModel } from '../../src/node/load-text-model.ts';

describe('who could be found by a call is masked', () => {
  it.each([
    ['zh', '我电话13812345678', '13812345678'],
    ['zh', '座机 010-6555 1234', '6555'],
    ['zh', '身份证110101199001011234', '110101199001011234'],
    ['zh', '我姓张，我叫张伟民。', '张伟民'],
    ['zh', '王女士您好', '王'],
    ['zh', '住在人民路88号3栋201室', '人民路'],
    ['zh', '发到 zhang.wm@example.com 吧', '@'],
    ['en', 'This is Jane Miller speaking', 'Jane'],
    ['en', 'Mr Henderson, I see', 'Henderson'],
    ['en', 'I live at 12 Elm Tree Road, LS1 4AB', 'Elm'],
    ['en', 'call me on 020 7946 0958', '7946'],
    ['en', 'my card is 4111 1111 1111 1111', '4111'],
  ] as const)('%s: %s', (lang, text, gone) => {
    const { text: masked, counts } = mask(text, lang);
    expect(masked).not.toContain(gone);
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBeGreaterThan(0);
  });

  it.each([
    '一共三十元，今天下午五点前到。',
    '订单尾号 2086',
    'It was 30 pounds, at 5.30 pm, on 12 May.',
    '总共要多少',
  ])('what belongs to nobody stays: %s', (text) => {
    expect(mask(text, /[a-z]/.test(text) ? 'en' : 'zh').text).toBe(text);
  });
});

describe('reading a pasted call', () => {
  it('knows who speaks, with times, numbers and lines that go on', () => {
    const turns = parseTranscript(
      '[00:01:02] Customer (1): Hello?\nAre you there?\nAgent 2: Yes.\n客户：好\n坐席：好的',
    );
    expect(turns).toMatchObject({
      ok: true,
      value: [
        { speaker: 'customer', text: 'Hello? Are you there?', line: 1 },
        { speaker: 'agent', text: 'Yes.', line: 3 },
        { speaker: 'customer', text: '好' },
        { speaker: 'agent', text: '好的' },
      ],
    });
  });

  it('takes a colon within words for what it is', () => {
    const turns = parseTranscript('Customer: I have one question: when?\nNote: it was late.');
    expect(turns.ok && turns.value).toHaveLength(1);
  });

  it.each(['Hello there', 'Agent: nobody answers'])('refuses what has no customer: %s', (text) => {
    expect(parseTranscript(text)).toMatchObject({ ok: false, error: [{ line: 1 }] });
  });
});

const CALL = `客户：喂，我叫张伟民，你们的宽带断了三天了，到底有没有人管？
客服：张先生您好，断了三天换谁都着急，我马上帮您查。
客户：我电话13812345678，你们登记过了啊！
客服：您先冷静一下，这个不归我们管，您得问装维。
客户：再这样我就去工信部投诉你们！
客服：非常抱歉，这三天是我们没安排好。我现在给您派师傅，今天下午五点前上门，退您三十元。
客户：行吧，那就等你们师傅。`;

describe('a call as the draft of a case', async () => {
  const { model, words } = await loadTextModel('zh');
  const reader = createReader(model, words);
  const read = transcriptToCase(CALL, {
    id: 'broadband',
    lang: 'zh',
    read: (request) => reader(request, EMPTY_CASE_INDEX),
  });
  if (!read.ok) throw new Error('the call can be read');
  const { draft } = read.value;

  it('puts what the customer said under the beats it sounds like', () => {
    expect(draft.lines.opening?.[0]).toContain('宽带断了三天');
    expect(draft.lines.threaten?.[0]).toContain('投诉');
    expect(draft.lines.farewell?.[0]).toContain('师傅');
  });

  it('makes replies of what the agent said, graded by the acts read in them', () => {
    const grades = draft.choices.map(({ text, grade }) => [text.slice(0, 4), grade]);
    expect(grades).toContainEqual(['您先冷静', 'poor']);
    expect(grades).toContainEqual(['非常抱歉', 'fine']);
  });

  it('finds the sum that was spoken of', () => {
    expect(draft.facts).toContainEqual(expect.objectContaining({ kind: 'money', value: 3000 }));
  });

  it('names nobody', () => {
    expect(JSON.stringify(draft)).not.toMatch(/张|138/);
  });

  it('is a case that can be read as it stands', () => {
    const text = stringify(draftCase(draft));
    expect(readScenario({ path: 'scenarios/broadband/scenario.yaml', text })).toMatchObject({ ok: true });
  });
});
