import type { Walk } from '../schema/walk-schema.ts';
import { problem, type Problem } from './problem.ts';

type WalkTurn = Walk['turns'][number];

/** What the schema cannot say of a walk by itself. Its names are checked against its case, by lint. */
export function checkWalk(walk: Walk): Problem[] {
  return walk.turns.flatMap((turn, i) => [
    ...(doings(turn) === 1 ? [] : [notOneDoing(i)]),
    ...(walk.mode === 'guided' && turn.say !== undefined ? [writtenInGuided(i)] : []),
    ...(turn.reading && turn.say === undefined ? [readingOfNothing(i)] : []),
  ]);
}

function doings({ say, choose, input }: WalkTurn): number {
  return [say, choose, input].filter((doing) => doing !== undefined).length;
}

function notOneDoing(index: number): Problem {
  return problem(
    ['turns', index],
    'walk/not-one-doing',
    {
      zh: '每个回合只做一件事：say、choose、input 三选一。',
      en: 'A turn does one thing: `say`, `choose` or `input`.',
    },
    { zh: '只留一个；要做两件事就写成两个回合。', en: 'Keep one of them; write two turns for two things.' },
  );
}

function writtenInGuided(index: number): Problem {
  return problem(
    ['turns', index, 'say'],
    'walk/written-in-guided',
    { zh: '选答模式里只能选，不能写。', en: 'In guided mode replies are picked, not written.' },
    {
      zh: '改用“choose: 选项的名字”，或把 mode 改成 free。',
      en: 'Use `choose:` with the name of a choice, or set `mode: free`.',
    },
  );
}

function readingOfNothing(index: number): Problem {
  return problem(
    ['turns', index, 'reading'],
    'walk/reading-of-nothing',
    {
      zh: '只有自己写的话（say）才能指定读出的内容。',
      en: 'A Reading can be given only for written words (`say`).',
    },
    { zh: '删掉 reading，或改用 say。', en: 'Remove `reading`, or use `say`.' },
  );
}
