import type { Localised } from '../../base/lang.ts';

/** Words that demean people for a disability, their origin, sex or whom they love. Never shown to anybody. */
export const SLURS: Localised<RegExp> = {
  zh: /脑残|智障|弱智|残废|傻[逼屄叉]|贱[人货]|婊子|娘炮|死基佬|乡巴佬|洋鬼子|黑鬼|神经病院/,
  en: /\b(?:retard(?:ed|s)?|spastic|cripples?|cunts?|whores?|sluts?|faggots?|tranny|nigg(?:er|a)s?|chinks?|gooks?|spics?|pak(?:i|is))\b/i,
};
