import { useEffect, useRef, type RefObject } from 'react';

/** Pixels that count as not having moved. */
const STILL = 8;

/** Pixels around the newest words. */
const ROOM = 16;

/**
 * Keeps the customer's last words in sight: after each turn, and when the room for them changes (a reply is opened, a
 * keyboard comes up). Whoever has scrolled back to read is left in peace until the next turn.
 */
export function useNewestInSight(turns: number): RefObject<HTMLOListElement | null> {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const { current } = list;
    if (!current) return undefined;
    let placed = showNewest(current);
    const watcher = new ResizeObserver(() => {
      const isAtEnd = current.scrollHeight - current.clientHeight - current.scrollTop < STILL;
      if (isAtEnd || Math.abs(current.scrollTop - placed) < STILL) placed = showNewest(current);
    });
    watcher.observe(current);
    return () => watcher.disconnect();
  }, [turns]);
  return list;
}

/** Scrolls to the end, yet never past the beginning of what was said last. Gives where that is. */
function showNewest(list: HTMLOListElement): number {
  const newest = list.lastElementChild;
  if (!(newest instanceof HTMLElement)) return 0;
  // Offsets, not `scrollHeight`: that one is larger while the words come in.
  const { offsetTop, offsetHeight } = newest;
  list.scrollTop = Math.min(offsetTop + offsetHeight + ROOM - list.clientHeight, offsetTop - ROOM);
  return list.scrollTop;
}
