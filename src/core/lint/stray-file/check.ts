import type { Check } from '../check.ts';

/** A YAML file that nothing looks at, because of where it lies or how it is called. */
export const strayFile: Check = {
  id: 'stray-file',
  severity: 'warning',
  run: ({ content }) =>
    content.strays.map((file) => ({
      file,
      path: [],
      message: { zh: '这个文件放在这里不会被读取。', en: 'Nothing reads this file where it lies.' },
      mend: {
        zh: '案例写成 <名字>/scenario.yaml，走查写成 <名字>/walks/*.walk.yaml，其他放进 personas/ 或 rubrics/，扩展名用 .yaml。',
        en: 'A case is <name>/scenario.yaml, a walk <name>/walks/*.walk.yaml, the others go to personas/ or rubrics/; all end in .yaml.',
      },
    })),
};
