import { closest } from '../../base/closest.ts';
import type { Localised } from '../../base/lang.ts';
import type { Path } from './locate.ts';
import { problem, type Problem } from './problem.ts';
import { suggestion } from './schema-problems.ts';

/** What a list of a file names, as one would say it. */
export const KINDS = {
  fact: { zh: '事实', en: 'fact' },
  policy: { zh: '规定或服务时限', en: 'policy or service time' },
  need: { zh: '需求', en: 'need' },
  demand: { zh: '要求', en: 'demand' },
  option: { zh: '方案', en: 'option' },
  cue: { zh: '线索', en: 'cue' },
  threat: { zh: '威胁', en: 'threat' },
  variable: { zh: '变量', en: 'variable' },
  value: { zh: '变量的值', en: 'value of the variable' },
  persona: { zh: '这个案例可用的客户', en: 'customer of this case' },
  'word-class': { zh: '词类', en: 'word class' },
  state: { zh: '状态', en: 'state' },
  'any-persona': { zh: '客户类型', en: 'persona' },
  base: { zh: '可以派生的客户类型', en: 'persona to derive from' },
  shared: { zh: '公用文件', en: 'shared file' },
} as const satisfies Readonly<Record<string, Localised>>;
export type Kind = keyof typeof KINDS;

/** A name that nothing in the file bears. */
export function unknownName(path: Path, kind: Kind, name: string, known: readonly string[]): Problem {
  const { zh, en } = KINDS[kind];
  return problem(
    path,
    `names/unknown-${kind}`,
    { zh: `没有叫“${name}”的${zh}。`, en: `There is no ${en} called \`${name}\`.` },
    suggestion(closest(name, known), known),
  );
}

/** The problem of a name unless it is known. */
export function checkName(
  path: Path,
  kind: Kind,
  name: string | undefined,
  known: readonly string[],
): Problem[] {
  return name === undefined || known.includes(name) ? [] : [unknownName(path, kind, name, known)];
}

/** Names borne twice within one list. */
export function doubledNames(path: Path, named: readonly { readonly id: string }[]): Problem[] {
  return named.flatMap(({ id }, index) => {
    const first = named.findIndex((other) => other.id === id);
    if (first === index) return [];
    return problem(
      [...path, index, 'id'],
      'names/doubled',
      {
        zh: `“${id}”在这个列表里已经用过了（第 ${first + 1} 项）。`,
        en: `\`${id}\` is taken already in this list (item ${first + 1}).`,
      },
      { zh: '换一个名字，或把两项合并。', en: 'Choose another name, or merge the two.' },
    );
  });
}

/** A file that is not called what it says. `promised`: the name that its place promises. */
export function checkOwnName(id: string, promised: string): Problem[] {
  if (id === promised) return [];
  return [
    problem(
      ['id'],
      'names/not-the-file',
      {
        zh: `id 写的是“${id}”，文件（或文件夹）却叫“${promised}”。`,
        en: `The id is \`${id}\`, but the file (or folder) is called \`${promised}\`.`,
      },
      {
        zh: `把 id 改成“${promised}”，或给文件（文件夹）改名。`,
        en: `Set the id to \`${promised}\`, or rename the file (folder).`,
      },
    ),
  ];
}
