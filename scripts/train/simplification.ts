import { Converter } from 'opencc-js/t2cn';

const FIRST = 0x3400;
const LAST = 0x9fff;

/** 回复 is 回覆 in Taiwan and Hong Kong, and 覆 stays 覆 elsewhere (覆盖): to read by, one of the two is enough. */
const ONE_ENOUGH = '覆复';

/**
 * Traditional characters, each followed by its Simplified one, from OpenCC's tables (Apache-2.0, through the
 * package opencc-js). Characters one by one: phrases are not needed to read a reply.
 */
export function simplificationPairs(): string {
  const simplify = Converter({ from: 't', to: 'cn' });
  let pairs = '';
  for (let code = FIRST; code <= LAST; code += 1) {
    const from = String.fromCharCode(code);
    const to = simplify(from);
    if (to.length === 1 && to !== from) pairs += from + to;
  }
  return pairs + ONE_ENOUGH;
}
