import { describe, expect, it } from 'vitest';
import { scriptsOf } from '../../../src/core/language/scripts.ts';

describe('scriptsOf', () => {
  it('counts Chinese characters, Latin words and anything else', () => {
    expect(scriptsOf("您的 order isn't 到 ещё")).toEqual({ han: 3, latin: 2, other: 3 });
  });

  it('counts neither digits nor marks', () => {
    expect(scriptsOf('12:30 ☺ ¥5!')).toEqual({ han: 0, latin: 0, other: 0 });
  });
});
