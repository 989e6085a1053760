import type { Localised } from '../../base/lang.ts';

/**
 * What feelings that hurt are told apart by: the beginnings of words, in the order in which they are looked for, as the
 * first names what the later only colour (受气 is to be wronged, 气 alone is anger). An expression that has none of
 * them (震惊, lonely) names a feeling of no group.
 */
export const FEELING_STEMS: Localised<readonly (readonly [feeling: string, stems: string])[]> = {
  zh: [
    [
      'disappointment',
      '失望 失落 沮丧 灰心 绝望 泄气 扫兴 寒心 心寒 心凉 里凉 难过 难受 伤心 心酸 痛心 不开心 是滋味 不好受 不舒服 懊恼 后悔 郁闷',
    ],
    ['wronged', '委屈 憋屈 冤 羞辱 受辱 屈辱 受气 丢脸 丢人 没面子 难堪 尴尬 不公平 不平衡 不甘心 窝心 扎心'],
    ['weariness', '累 疲惫 崩溃 无奈 无语 心力 焦头 糟心 闹心 添堵 堵 憋闷 心塞 里苦'],
    ['anger', '气 火 怒 恼 炸毛 激动 暴躁 烦 抓狂 不满 不爽 不痛快 不愉快 不高兴 膈应'],
    [
      'worry',
      '急 焦 担 忧 愁 怕 慌 不安 不踏实 没底 忐忑 紧张 压力 为难 无助 受惊 吓 提心 揪心 放心不下 牵挂 心疼',
    ],
  ],
  en: [
    [
      'anger',
      'ang furious livid fuming rage outrage mad cross irate infuriat seeth steaming boiling collar annoy irritat aggravat exasperat frustrat fed sick tether gall',
    ],
    [
      'wronged',
      'humiliat embarrass insulted disrespected belittled ignored dismissed unheard undervalued betrayed cheated ashamed hard unfair',
    ],
    ['weariness', 'overwhelm exhaust tired worn burnt weary'],
    [
      'worry',
      'worr anxi nerv scar afraid fright fear panic uneasy unsettl tense stress pressure distress distraught desperat helpless powerless',
    ],
    [
      'disappointment',
      'disappoint let discourag dishearten dismay hopeless upset hurt sad heartbr devastat miserable awful dreadful horrible terrible bitter resentful',
    ],
  ],
};
