// The pages that ask no server anything: the first of everyone, the copies on this computer, what a workshop costs, the guides.

import { lazy, useState } from 'react';
import { Route, Switch } from 'wouter';
import { retrying } from '@/lib/retrying';
import Home from '@/screens/home/home';

const Left = lazy(() => retrying(() => import('@/screens/account/left')));
const Cost = lazy(() => retrying(() => import('@/screens/cost/cost')));
const Guides = lazy(() => retrying(() => import('@/screens/guides/guides')));
const Copies = lazy(() => retrying(() => import('@/screens/copies/copies')));

export default function WithoutServer({ practice }: { practice: boolean }) {
  return (
    <Switch>
      <Route path="/copies">
        <Copies practice={practice} />
      </Route>
      <Route path="/cost">
        <Cost />
      </Route>
      <Route path="/guides/:guide?">{({ guide }) => <Guides guide={guide} />}</Route>
      <Route>
        <Start practice={practice} />
      </Route>
    </Switch>
  );
}

/** The first page of everyone, and of whoever has just left: it opens no database, so that all of them can be erased. */
function Start({ practice }: { practice: boolean }) {
  const [isLeaving, setLeaving] = useState(() => new URLSearchParams(location.search).has('left'));
  return isLeaving ? <Left onEnd={() => setLeaving(false)} /> : <Home practice={practice} />;
}
