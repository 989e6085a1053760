import { mentioned, observed } from '../../situation/scene.ts';
import type { CaseFile } from '../../situation/case-file.ts';
import { fromFirstReply } from '../from-first-reply.ts';
import { chanceRule, creditFor, type Credit, type Turn } from '../rule.ts';

/** The policy of a case that names the way to a private channel, where it has one. */
const PRIVATE_CHANNEL = 'private-channel';

/**
 * On social media everybody reads along: first a quick public acknowledgement, then the way to a private channel.
 * Row G2.4. A case names that way as its policy `private-channel`; where it has none, bringing somebody in counts.
 */
export const publicThenPrivate = chanceRule({
  id: 'public-then-private',
  dimension: 'sensitivity',
  sources: ['G2.4'],
  options: {},
  weight: 1,
  cap: 2,
  window: 3,
  ofCall: true,
  wakes: { first: true },
  opens: (prospect) =>
    prospect.file.scenario.channel === 'social'
      ? [...fromFirstReply(prospect, 'public'), ...fromFirstReply(prospect, 'private')]
      : [],
  meets: ({ turn, file }, chance) => (chance === 'public' ? inPublic(turn) : inPrivate(turn, file)),
});

/** At once in full, later half: by then others have read it unanswered. */
function inPublic({ reading, index }: Turn): Credit | null {
  const [word] = observed(reading, 'name-feeling', 'apologise', 'own', 'thank', 'paraphrase');
  return word ? creditFor(word, index === 1 ? 1000 : 500) : null;
}

function inPrivate({ reading }: Turn, file: CaseFile): Credit | null {
  const [way] = mentioned(reading, 'policy', PRIVATE_CHANNEL).filter(
    ({ polarity }) => polarity === 'affirmed',
  );
  if (way) return creditFor(way, 1000);
  const isNamed = file.scenario.policies.some(({ id }) => id === PRIVATE_CHANNEL);
  const [step] = isNamed ? [] : observed(reading, 'refer', 'offer');
  return step ? creditFor(step, 700) : null;
}
