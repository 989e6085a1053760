import { parInputs } from '../core/explore/par-inputs.ts';
import { parMaterial } from '../core/explore/par-material.ts';
import { RULES } from '../core/rules/catalogue.ts';
import { readable, type Content } from '../core/scenario/compile/read-content.ts';
import type { Par } from '../core/scenario/schema/par-schema.ts';
import { HttpError } from './http-error.ts';

/** Par and floor of a case, so long as they are not stale: a page cannot tell, and a stale one would mislead. */
export function freshPar(content: Content, id: string): Par {
  const material = parMaterial(content, id, RULES);
  const [kept] = readable(content.pars.filter((par) => par.id === id));
  if (material && kept?.inputs === parInputs(material)) return kept;
  throw new HttpError('content/unknown', `There are no fresh estimates for ${id}.`, [
    `Make them: npm run -s steadyline -- par ${id} --write`,
  ]);
}
