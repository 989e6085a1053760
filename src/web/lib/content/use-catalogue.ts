import { useLoad, type Loaded } from '../use-load.ts';
import type { Catalogue } from '../../../contract/content.ts';
import { contentUrls } from './content-urls.ts';
import { fetchContent } from './fetch-content.ts';

const load = (): Promise<Catalogue> => fetchContent<Catalogue>(contentUrls.catalogue());

/** The cases and customers on offer. */
export function useCatalogue(): Loaded<Catalogue> {
  return useLoad(load);
}
