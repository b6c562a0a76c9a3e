// The pages that ask no server anything: the first of everyone, and the copies on this computer.

import { lazy } from 'react';
import { Route, Switch } from 'wouter';
import { retrying } from '@/lib/retrying';
import Home from '@/screens/home/home';

const Copies = lazy(() => retrying(() => import('@/screens/copies/copies')));

export default function WithoutServer({ practice }: { practice: boolean }) {
  return (
    <Switch>
      <Route path="/copies">
        <Copies practice={practice} />
      </Route>
      <Route>
        <Home practice={practice} />
      </Route>
    </Switch>
  );
}
