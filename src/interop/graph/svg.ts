import type { Lang } from '../../core/base/lang.ts';
import type { Mood } from '../../core/scenario/vocabulary.ts';
import { BOX, layoutOf, type PlacedBox } from './layout.ts';
import type { GraphMove, GraphState, PersonaGraph } from './persona-graph.ts';
import { escapeMarkup } from '../escape-markup.ts';

const LINE = 20;

/** Fill and edge of a state, from calm to storm; the word stands beside it, so that colour never tells alone. */
const MOOD_COLOURS: Readonly<Record<Mood, readonly [string, string]>> = {
  calm: ['#e3f1ea', '#2f7d5b'],
  uneasy: ['#eef1da', '#74802a'],
  tense: ['#fbecd2', '#a8690f'],
  storm: ['#f9dfdc', '#b03a2e'],
};

const MOOD_WORDS: Readonly<Record<Lang, Readonly<Record<Mood, string>>>> = {
  zh: { calm: '平静', uneasy: '不安', tense: '紧绷', storm: '风暴' },
  en: { calm: 'calm', uneasy: 'uneasy', tense: 'tense', storm: 'storm' },
};

const WORDS = {
  zh: { start: '开始', settled: '谈妥', gone: '离开', anywhere: '任何状态', says: '说' },
  en: { start: 'start', settled: 'settled', gone: 'gone', anywhere: 'anywhere', says: 'says' },
} as const;

/** Everything between two states, under one number. */
interface Bundle {
  readonly number: number;
  readonly from: string | null;
  readonly to: string;
  readonly moves: readonly GraphMove[];
}

/** The graph as a drawing that stands alone: boxes, numbered arrows, and below them what each number stands for. */
export function svgOf(graph: PersonaGraph, lang: Lang): string {
  const boxes = layoutOf(graph);
  const bundles = bundlesOf(graph);
  const right = Math.max(...[...boxes.values()].map(({ x }) => x + BOX.width));
  const bottom = Math.max(...[...boxes.values()].map(({ y }) => y + BOX.height)) + BOX.gapY * 2;
  const legend = bundles.flatMap((bundle) => legendOf(bundle, lang));
  const width = Math.max(right + BOX.margin, 900);
  const height = bottom + legend.length * LINE + BOX.margin;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="system-ui, 'PingFang SC', 'Microsoft YaHei', sans-serif" font-size="13">`,
    `<title>${escapeMarkup(graph.name[lang])}</title>`,
    '<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto-start-reverse"><path d="M0 0 8 4 0 8z" fill="#5b6470"/></marker></defs>',
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    ...bundles.flatMap((bundle) => arrowOf(bundle, boxes)),
    ...graph.states.flatMap((state) => boxOf(state, boxes, lang)),
    ...bundles.flatMap((bundle) => numberOf(bundle, boxes)),
    ...legend.map((text, i) => textAt(BOX.margin, bottom + (i + 1) * LINE, text)),
    '</svg>',
    '',
  ].join('\n');
}

/** What stays within a state is told in its box; what leads from everywhere is told in the legend only. */
function bundlesOf({ moves }: PersonaGraph): readonly Bundle[] {
  const bundles = new Map<string, GraphMove[]>();
  for (const move of moves.filter(({ from, to }) => from !== to)) {
    const key = `${move.from ?? ''} ${move.to}`;
    bundles.set(key, [...(bundles.get(key) ?? []), move]);
  }
  return [...bundles.values()].flatMap((same, i) => {
    const [first] = same;
    return first ? [{ number: i + 1, from: first.from, to: first.to, moves: same }] : [];
  });
}

function legendOf({ number, from, to, moves }: Bundle, lang: Lang): readonly string[] {
  const words = WORDS[lang];
  const heading = `${number}  ${from ?? words.anywhere} → ${to}`;
  return [
    heading,
    ...moves.map(({ label, beat }) => `      ${label}${beat === null ? '' : `  (${words.says}: ${beat})`}`),
  ];
}

function boxOf(state: GraphState, boxes: ReadonlyMap<string, PlacedBox>, lang: Lang): readonly string[] {
  const box = boxes.get(state.id);
  if (!box) return [];
  const [fill, edge] = MOOD_COLOURS[state.mood];
  const words = WORDS[lang];
  const role = state.isStart ? ` · ${words.start}` : '';
  const second = state.final === null ? state.stay.join(', ') : words[state.final];
  const { x, y } = box;
  return [
    `<rect x="${x}" y="${y}" width="${BOX.width}" height="${BOX.height}" rx="10" fill="${fill}" stroke="${edge}" stroke-width="${state.isStart ? 3 : 1.5}"/>`,
    textAt(x + 12, y + 24, `${state.id} · ${MOOD_WORDS[lang][state.mood]}${role}`, 'font-weight="600"'),
    textAt(
      x + 12,
      y + 44,
      second.length > 26 ? `${second.slice(0, 25)}…` : second,
      'fill="#4a525c" font-size="11"',
    ),
  ];
}

interface Curve {
  /** Start, two controls, end. */
  readonly points: readonly [Point, Point, Point, Point];
}
type Point = readonly [number, number];

/** Onwards from side to side, over what lies between; within a column round its right; back in a bow below. */
function curveBetween(start: PlacedBox, end: PlacedBox): Curve {
  const middle = BOX.height / 2;
  const columns = end.layer - start.layer;
  if (columns > 0) {
    const from: Point = [start.x + BOX.width, start.y + middle];
    const to: Point = [end.x, end.y + middle];
    const rise = (columns - 1) * BOX.gapY;
    const half = (to[0] - from[0]) / 2;
    return { points: [from, [from[0] + half, from[1] - rise], [to[0] - half, to[1] - rise], to] };
  }
  if (columns === 0) {
    const lower = start.y < end.y ? 10 : -10;
    const from: Point = [start.x + BOX.width, start.y + middle + lower];
    const to: Point = [end.x + BOX.width, end.y + middle - lower];
    const bow = BOX.gapX * 0.7;
    return { points: [from, [from[0] + bow, from[1]], [to[0] + bow, to[1]], to] };
  }
  const from: Point = [start.x + BOX.width / 2, start.y + BOX.height];
  const to: Point = [end.x + BOX.width / 2, end.y + BOX.height];
  const bow = BOX.gapY * (0.6 - columns * 0.3);
  return { points: [from, [from[0], from[1] + bow], [to[0], to[1] + bow], to] };
}

function curveOf({ from, to }: Bundle, boxes: ReadonlyMap<string, PlacedBox>): Curve | undefined {
  const start = from === null ? undefined : boxes.get(from);
  const end = boxes.get(to);
  return start && end && curveBetween(start, end);
}

function arrowOf(bundle: Bundle, boxes: ReadonlyMap<string, PlacedBox>): readonly string[] {
  const curve = curveOf(bundle, boxes);
  if (!curve) return [];
  const [from, one, two, to] = curve.points.map((point) => point.join(' '));
  return [
    `<path d="M${from ?? ''} C${one ?? ''} ${two ?? ''} ${to ?? ''}" fill="none" stroke="#5b6470" stroke-width="1.4" marker-end="url(#tip)"/>`,
  ];
}

/** A third along the way: arrows that cross do so in the middle. */
function numberOf(bundle: Bundle, boxes: ReadonlyMap<string, PlacedBox>): readonly string[] {
  const curve = curveOf(bundle, boxes);
  if (!curve) return [];
  const [x, y] = [0, 1].map((axis) => {
    const [a, b, c, d] = curve.points.map((point) => point[axis] ?? 0);
    return Math.round((8 * (a ?? 0) + 12 * (b ?? 0) + 6 * (c ?? 0) + (d ?? 0)) / 27);
  });
  return [
    `<circle cx="${x ?? 0}" cy="${y ?? 0}" r="10" fill="#fff" stroke="#5b6470"/>`,
    textAt(x ?? 0, (y ?? 0) + 4, String(bundle.number), 'text-anchor="middle" font-size="11"'),
  ];
}

function textAt(x: number, y: number, text: string, more = ''): string {
  return `<text x="${x}" y="${y}" xml:space="preserve" ${more}>${escapeMarkup(text)}</text>`;
}
