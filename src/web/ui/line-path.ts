/** Below this tension the line has no edge at all. */
const SMOOTH_BELOW = 30;

/** Highest deviation at full tension, as a share of the height. */
const ROUGHEST = 0.13;

/** How far each sample swings, so that a storm looks like one and not like a saw. The same every time. */
const SWING = [0, 0.7, -1, 0.45, -0.6, 0.9, -0.35, 0.8, -0.95, 0.5, -0.7, 1, -0.4, 0.6];

export interface Frame {
  readonly width: number;
  readonly height: number;
  /** Turns that the width stands for; the opening comes a stretch after the left edge. */
  readonly turns: number;
  /** Points drawn from one turn to the next: fine enough to look smooth, coarse enough to look jagged. */
  readonly samples: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a tension of 0 to 100 lies: the storm at the top, with room for the edges. */
export function pointAt(frame: Omit<Frame, 'samples'>, turn: number, tension: number): Point {
  const margin = frame.height * 0.12;
  return {
    x: (frame.width * (turn + 1)) / (frame.turns + 1),
    y: margin + ((frame.height - 2 * margin) * (100 - tension)) / 100,
  };
}

/** 0 for a calm customer, 1 for a raging one. */
export function roughness(tension: number): number {
  return Math.min(1, Math.max(0, (tension - SMOOTH_BELOW) / (100 - SMOOTH_BELOW)));
}

/**
 * The steady line as SVG path data: `tensions[0]` is the opening, then one value a turn. Jagged where the customer
 * is tense, smooth where he is calm, so that it reads without colour.
 */
export function linePath(frame: Frame, tensions: readonly number[]): string {
  const first = tensions[0];
  if (first === undefined) return '';
  const stops = [first, ...tensions];
  const points = stops.slice(1).flatMap((to, index) => stretch(frame, stops[index] ?? to, to, index - 1));
  const last = pointAt(frame, tensions.length - 1, tensions.at(-1) ?? first);
  return `M${[...points, last].map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`;
}

function stretch(frame: Frame, from: number, to: number, turn: number): Point[] {
  const start = pointAt(frame, turn, from);
  const end = pointAt(frame, turn + 1, to);
  return Array.from({ length: frame.samples }, (_, sample) => {
    const share = sample / frame.samples;
    const eased = share * share * (3 - 2 * share);
    const swing = SWING[sample % SWING.length] ?? 0;
    const edge = swing * ROUGHEST * frame.height * roughness(from + (to - from) * eased);
    return {
      x: start.x + (end.x - start.x) * share,
      y: Math.min(frame.height - 2, Math.max(2, start.y + (end.y - start.y) * eased + edge)),
    };
  });
}
