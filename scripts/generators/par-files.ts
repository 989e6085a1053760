import { parInputs } from '../../src/core/explore/par-inputs.ts';
import { parMaterial } from '../../src/core/explore/par-material.ts';
import { parOfCase } from '../../src/core/explore/par-of-case.ts';
import { RULES } from '../../src/core/rules/catalogue.ts';
import { readable } from '../../src/core/scenario/compile/read-content.ts';
import { parFile } from '../../src/core/scenario/par-file.ts';
import { loadContent } from '../../src/node/load-content.ts';
import { engineHash } from './engine-hash.ts';
import type { GeneratedFile, Generator } from './generator.ts';

/** Par and floor of our own cases. Estimating takes a while, so what is not stale is kept. */
export const parFiles: Generator = {
  name: 'par and floor',
  files: async () => {
    const [content, engine] = await Promise.all([loadContent(), engineHash()]);
    return readable(content.scenarios).flatMap(({ id }): GeneratedFile[] => {
      const material = parMaterial(content, id, RULES);
      if (!material) return [];
      const kept = readable(content.pars.filter((par) => par.id === id))[0];
      const isFresh = kept?.inputs === parInputs(material, engine);
      return [
        {
          path: `scenarios/${id}/par.yaml`,
          content: parFile(isFresh ? kept : parOfCase(material, engine)),
        },
      ];
    });
  },
};
