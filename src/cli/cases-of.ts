import { readable, type Content } from '../core/scenario/compile/read-content.ts';
import { findScenario, loadLibrary } from './library.ts';

/** The cases that a command is asked for, each with the library it was found in; without names all of the product. */
export async function casesOf(
  names: readonly string[],
): Promise<readonly { readonly id: string; readonly library: Content }[]> {
  if (names.length > 0)
    return Promise.all(
      names.map(async (name) => {
        const { scenario, library } = await findScenario(name);
        return { id: scenario.id, library };
      }),
    );
  const library = await loadLibrary();
  return readable(library.scenarios).map(({ id }) => ({ id, library }));
}
