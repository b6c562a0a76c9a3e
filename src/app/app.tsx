import { QueryClientProvider } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { Route, Router, Switch } from 'wouter';
import { Words } from '@/i18n';
import { retrying } from '@/lib/retrying';
import { Boundary } from './boundary';
import { Connected } from './connected';
import { environment } from './environment';
import { PracticeBanner, Refusals, Starting } from './frame';
import { createQueryClient } from './query-client';
import { headStart } from './services';
import { useLatinLetters } from './use-latin-letters';

const WithoutServer = lazy(() => retrying(() => import('./without-server')));

headStart(location.pathname);

/** Everything below `/practice` is the same app with its network switched off. */
export function App() {
  useLatinLetters();
  const [client] = useState(createQueryClient);
  const [practiceClient] = useState(createQueryClient);
  return (
    <Suspense fallback={null}>
      <Words>
        <Boundary>
          <Switch>
            <Route path="/practice/*?">
              <QueryClientProvider client={practiceClient}>
                <Router base="/practice">
                  <PracticeBanner />
                  <Place settings={{ keeper: 'practice' }} />
                </Router>
              </QueryClientProvider>
            </Route>
            <Route>
              <QueryClientProvider client={client}>
                <Place settings={environment()} />
              </QueryClientProvider>
            </Route>
          </Switch>
        </Boundary>
      </Words>
    </Suspense>
  );
}

function Place({ settings }: { settings: ReturnType<typeof environment> }) {
  return (
    <Suspense fallback={<Starting />}>
      <Refusals />
      <Switch>
        <Route path={/^\/(copies|cost|guides|$)/}>
          <WithoutServer practice={settings.keeper === 'practice'} />
        </Route>
        <Route>
          <Connected settings={settings} />
        </Route>
      </Switch>
    </Suspense>
  );
}
