import { lazy, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { StartPage } from '../features/start/start-page.tsx';
import { PreparePage } from '../features/start/prepare-page.tsx';
import { Loading } from '../ui/loading.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { NotFound } from './not-found.tsx';
import { Shell } from './shell.tsx';

const PractisePage = lazy(async () => ({
  default: (await import('../features/practise/practise-page.tsx')).PractisePage,
}));
const DebriefPage = lazy(async () => ({
  default: (await import('../features/debrief/debrief-page.tsx')).DebriefPage,
}));
const ComparePage = lazy(async () => ({
  default: (await import('../features/compare/compare-page.tsx')).ComparePage,
}));
const RunsPage = lazy(async () => ({ default: (await import('../features/runs/runs-page.tsx')).RunsPage }));

/** Which address shows which page. The conversation has the whole window to itself. */
export function App() {
  return (
    <ErrorBoundary>
      <Suspense fallback={<Loading />}>
        <Switch>
          <Route path="/practise/:id">{({ id }) => <PractisePage key={id} id={id} />}</Route>
          <Route>
            <Shell>
              <Suspense fallback={<Loading />}>
                <Switch>
                  <Route path="/" component={StartPage} />
                  <Route path="/cases/:id">{({ id }) => <PreparePage key={id} id={id} />}</Route>
                  <Route path="/debrief/:id">{({ id }) => <DebriefPage key={id} id={id} />}</Route>
                  <Route path="/compare/:ids">{({ ids }) => <ComparePage key={ids} ids={ids} />}</Route>
                  <Route path="/runs" component={RunsPage} />
                  <Route component={NotFound} />
                </Switch>
              </Suspense>
            </Shell>
          </Route>
        </Switch>
      </Suspense>
    </ErrorBoundary>
  );
}
