import type { Lang } from '../../../core/base/lang.ts';
import { contentUrls } from '../content/content-urls.ts';
import { fetchContent } from '../content/fetch-content.ts';
import type { ActText, RuleText } from '../../../contract/content.ts';

/** Words for what was read and judged. */
export interface CallTexts {
  readonly rules: ReadonlyMap<string, RuleText>;
  /** The same rules in the language of the call: what one could have said, one must be able to say. */
  readonly spoken: ReadonlyMap<string, RuleText>;
  readonly acts: ReadonlyMap<string, ActText>;
}

/** `page`: the language of the interface. `call`: the language spoken. Rejects with a ContentError. */
export async function loadTexts(page: Lang, call: Lang): Promise<CallTexts> {
  const [rules, spoken, acts] = await Promise.all([
    fetchContent<readonly RuleText[]>(contentUrls.rules(page)),
    fetchContent<readonly RuleText[]>(contentUrls.rules(call)),
    fetchContent<readonly ActText[]>(contentUrls.acts(page)),
  ]);
  return { rules: byId(rules), spoken: byId(spoken), acts: byId(acts) };
}

function byId<T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> {
  return new Map(list.map((one) => [one.id, one]));
}
