import type { Localised } from '../base/lang.ts';

const CHINESE =
  '理解您的 理解你的 体会您的 您的心情 感谢您 谢谢您的 带来不便 带来的不便 带来困扰 深表歉意 敬请谅解 请您谅解 望您谅解 您放心 请放心 非常抱歉 十分抱歉 实在抱歉 真诚地 高度重视 非常重视 十分重视 ' +
  '竭诚 为您服务 尽快处理 尽快为您 尽全力 全力以赴 妥善处理 还有什么可以帮 还有其他可以 还有什么需要 生活愉快 祝您愉快 是我们的荣幸 尊贵的 尊敬的客户 感同身受 换位思考 换成谁都 换作是谁 负责到底 ' +
  '一起解决 满意的答复 满意的解决 您看这样可以吗 您看可以吗 这样可以吗 持续改进 不断改进 欢迎随时联系';

const ENGLISH =
  'how you feel, completely understand, totally understand, fully understand, understand your frustration, thank you for your, thanks for your patience, thank you for bringing, thank you for reaching out, thank you for calling, ' +
  'for any inconvenience, for the inconvenience, sincerely apologise, sincerely apologize, deeply sorry, so sorry, truly sorry, your call is important, your satisfaction, we value you, value your business, valued customer, rest assured, ' +
  'very seriously, take this seriously, here to help, do our best, do everything we can, as soon as possible, anything else i can, is there anything else, have a great day, have a nice day, have a wonderful, i hear you, in your shoes, take ownership, ' +
  'take full responsibility, resolve this together, fix this together, work together, anyone would be, anybody would be, does that work for you, is that okay with you, sound good, i appreciate, we appreciate';

/** Phrases that fit any call and so say nothing about this one; normalised. Harmless one by one. */
export const STOCK_PHRASES: Localised<readonly string[]> = {
  zh: CHINESE.split(' '),
  en: ENGLISH.split(', '),
};
