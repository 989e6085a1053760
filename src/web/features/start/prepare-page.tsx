import { useCallback } from 'react';
import { useCatalogue } from '../../lib/content/use-catalogue.ts';
import { contentUrls } from '../../lib/content/content-urls.ts';
import { fetchContent } from '../../lib/content/fetch-content.ts';
import { useLoad } from '../../lib/use-load.ts';
import type { Scenario } from '../../../core/scenario/schema/scenario-schema.ts';
import { LoadProblem } from '../../ui/load-problem.tsx';
import { Loading } from '../../ui/loading.tsx';
import { BrokenFiles } from './broken-files.tsx';
import { Preparation } from './preparation.tsx';

/** Everything before the call: who, how, and what one knows. */
export function PreparePage({ id }: { readonly id: string }) {
  const catalogue = useCatalogue();
  const scenario = useLoad(useCallback(() => fetchContent<Scenario>(contentUrls.scenario(id)), [id]));
  if (catalogue.status === 'failed') return <LoadProblem error={catalogue.error} onRetry={catalogue.retry} />;
  if (catalogue.status === 'loading') return <Loading />;
  const card = catalogue.value.cases.find((one) => one.id === id);
  if (card?.status === 'broken') return <BrokenFiles files={[card]} />;
  if (scenario.status === 'failed') return <LoadProblem error={scenario.error} onRetry={scenario.retry} />;
  if (scenario.status === 'loading' || !card) return <Loading />;
  return <Preparation card={card} scenario={scenario.value} catalogue={catalogue.value} />;
}
