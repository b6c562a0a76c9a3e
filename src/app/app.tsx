import { lazy, Suspense } from 'react';
import { Route, Router, Switch } from 'wouter';
import { Words } from '@/i18n';
import { retrying } from '@/lib/retrying';
import { Boundary } from './boundary';
import { Early } from './early';
import { environment } from './environment';
import { PracticeBanner, Refusals, Starting } from './frame';
import { headStart, loadConnected, withoutServer } from './head-start';
import { useLatinLetters } from './use-latin-letters';

const Connected = lazy(() => retrying(loadConnected).then((m) => ({ default: m.Connected })));
const WithoutServer = lazy(() => retrying(() => import('./without-server')));
/** While developing only: no build for people holds it. */
const Gallery = import.meta.env.DEV ? lazy(() => import('@/screens/gallery/gallery')) : null;

if (!import.meta.env.DEV || !location.pathname.startsWith('/gallery')) headStart(location.pathname);

/** Everything below `/practice` is the same app with its network switched off. */
export function App() {
  useLatinLetters();
  return (
    <Suspense fallback={null}>
      <Words>
        <Early />
        <Boundary>
          <Switch>
            {import.meta.env.DEV && Gallery && (
              <Route path="/gallery/:view?">{({ view }) => <Gallery view={view} />}</Route>
            )}
            <Route path="/practice/*?">
              <Router base="/practice">
                <PracticeBanner />
                <Place settings={{ keeper: 'practice' }} />
              </Router>
            </Route>
            <Route>
              <Place settings={environment()} />
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
        <Route path={withoutServer}>
          <WithoutServer practice={settings.keeper === 'practice'} />
        </Route>
        <Route>
          <Connected settings={settings} />
        </Route>
      </Switch>
    </Suspense>
  );
}
