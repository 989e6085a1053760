// How hours and days are said in English without figures, as sources of regular expressions for normalised text.

const HOUR = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2})';
const MINUTES = '(?:five|ten|twenty|twenty[- ]five)';

/** An hour stands as a time where nothing follows that it could count ("at three", never "at three sites"). */
const ENDS =
  '(?=[,!?;:)]|\\.(?!\\d)|$| (?:and|or|today|tonight|tomorrow|this|on|in the|sharp|prompt|latest|at the latest|to|i|we|so|but|when|if|which|then|instead|again)\\b)';

/** Half past four, half five, quarter to four, ten to six, at five, between ten and twelve. */
export const SPOKEN_CLOCK =
  `half past ${HOUR}\\b|half ${HOUR}\\b${ENDS}|(?:a )?quarter (?:past|to) ${HOUR}\\b|${MINUTES} past ${HOUR}\\b` +
  `|(?<=\\b(?:at|by|before|until|till|since) )${MINUTES} to ${HOUR}\\b${ENDS}|between ${HOUR} and ${HOUR}\\b${ENDS}` +
  `|(?<=\\b(?:at|(?<!one )by|before|until|till|after|since|from) )${HOUR}${ENDS}`;

const LEAD = '(?<=\\b(?:by|on|before|until|till|since|from|after|next|this) )';

/** June, in May, till the 12th, by the 5th of next month, on Sat. */
export const SPOKEN_DAY =
  '(?:january|february|april|june|july|august|september|october|november|december|march(?! (?:in|into|out|up|over|off|on)\\b))\\b' +
  '|(?<=\\b(?:in|since|last|by|until|from|next|early|late|mid|of) )may\\b' +
  `|${LEAD}the \\d{1,2}(?:st|nd|rd|th)(?: of (?:this|next|last) month|${ENDS})` +
  `|${LEAD}(?:mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)(?= (?:morning|afternoon|evening|night|at)\\b|${ENDS.slice(3)}`;

/** Words that begin so open any of these, or an English date or feast. */
export const SPOKEN_OPENERS =
  'half quarter between january february march april may june july august september october november december mon tue wed thu fri sat sun ' +
  'one two three four five six seven eight nine ten eleven twelve twenty black christmas easter new';
