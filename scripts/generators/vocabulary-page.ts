import type { Lang } from '../../src/core/base/lang.ts';
import * as vocabulary from '../../src/core/scenario/vocabulary.ts';
import type { GeneratedFile } from './generator.ts';
import { page, table } from './page.ts';
import { BEAT_MEANINGS_ZH, FEELING_MEANINGS_ZH, NOTICE_MEANINGS_ZH } from './vocabulary-zh.ts';

/** The closed lists that files are written with. */
export function vocabularyPage(lang: Lang): GeneratedFile {
  const w = (zh: string, en: string): string => ({ zh, en })[lang];
  const meanings = (zh: Readonly<Record<string, string>>, en: Readonly<Record<string, string>>): string =>
    table(
      [w('值', 'value'), w('意思', 'meaning')],
      Object.entries({ zh, en }[lang]).map(([value, meaning]) => [`\`${value}\``, meaning]),
    );
  const plain = (name: string, values: readonly string[]): string =>
    `- ${name}: ${values.map((value) => `\`${value}\``).join(' · ')}`;
  const title = { zh: '词汇表', en: 'Vocabulary' };
  const lead = {
    zh: '案例、客户类型和评分标准文件里能用的固定词。写错时，检查会指出最接近的一个。',
    en: 'The fixed words of scenario, persona and rubric files. A misspelt one is told with the nearest.',
  };
  return page('vocabulary', lang, title, lead, [
    `## ${w('节拍（beat）：客户在说哪一类话', 'Beats: what kind of thing the customer says')}`,
    meanings(BEAT_MEANINGS_ZH, vocabulary.BEAT_MEANINGS),
    `## ${w('察觉（notice）：客户在回复里注意到什么', 'Notices: what the customer notices in a reply')}`,
    meanings(NOTICE_MEANINGS_ZH, vocabulary.NOTICE_MEANINGS),
    `## ${w('感受（feeling）：状态里写的 feels，回复里说出的感受', 'Feelings: what a state shows (`feels`), and what a reply names')}`,
    meanings(FEELING_MEANINGS_ZH, vocabulary.FEELING_MEANINGS),
    `## ${w('其他', 'Others')}`,
    [
      plain(w('渠道 channel', 'channel'), vocabulary.CHANNELS),
      plain(w('从哪里转来 from', 'from (hand-over)'), vocabulary.HANDOVERS),
      plain(w('记录里谁在说 who', 'who (hand-over)'), vocabulary.SPEAKERS),
      ...Object.entries(vocabulary.CULTURE).map(([name, values]) =>
        plain(w(`文化习惯 ${name}`, `culture: ${name}`), values),
      ),
      plain(w('心情 mood', 'mood'), vocabulary.MOODS),
      plain(w('线索 cue', 'kind of a cue'), vocabulary.CUE_KINDS),
      plain(w('权限 authority', 'authority'), vocabulary.AUTHORITIES),
      plain(w('结局 class', 'class of an ending'), vocabulary.ENDING_CLASSES),
      plain(w('维度 dimension', 'dimension'), vocabulary.DIMENSIONS),
      plain(w('计分方式 scheme', 'scheme'), vocabulary.SCHEMES),
      plain(w('方式 mode', 'mode'), vocabulary.MODES),
      plain(w('节奏 pace', 'pace'), vocabulary.PACES),
      plain(w('用途 use', 'use'), vocabulary.USES),
    ].join('\n'),
  ]);
}
