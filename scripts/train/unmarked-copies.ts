import { textOf, type Reply } from './corpus.ts';

/** One reply in so many is learned without its marks as well: speech recognition sets none, and many type none. */
const EVERY = 4;

/** Marks that people leave out. Points and commas within figures, apostrophes, hyphens and signs such as % stay. */
const MARKS = /(?<!\d)[.,:]|[.,:](?!\d)|[，。！？；：、…—“”‘「」（）()!?;"]|’(?![a-z])/gi;

/** The end of a copy's id: the reply's own with this letter. */
const COPY = 'u';

export function isCopy({ id }: Pick<Reply, 'id'>): boolean {
  return id.endsWith(COPY);
}

/** The replies, and after every fourth the same without its marks, where it has any inside. */
export function withUnmarkedCopies(replies: readonly Reply[]): readonly Reply[] {
  return replies.flatMap((reply, index) => {
    const copy = index % EVERY === 0 ? unmarked(reply) : reply;
    return textOf(copy) === textOf(reply) ? [reply] : [reply, copy];
  });
}

function unmarked(reply: Reply): Reply {
  const pieces = reply.pieces.map(([text, labels]) => [text.replace(MARKS, ''), labels] as const);
  return { ...reply, id: `${reply.id}${COPY}`, pieces: pieces.filter(([text]) => text !== '') };
}
