// Everything but joining and the phone, in a file of its own: none of it stands between a participant and a first proposal.

import { lazy } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import type { WorkshopId } from '@/domain/ids';
import { WithOwnWords, WithPhasesWords, WithStaffWords } from '@/i18n';
import { WithReadyWords } from '@/i18n/ready-words';
import { retrying } from '@/lib/retrying';
import { environment } from './environment';
import { RoomGate } from './room-gate';

const Console = lazy(() => retrying(() => import('@/screens/console/console')));
const RoomScreen = lazy(() => retrying(() => import('@/screens/room-screen/room-screen')));
const TableScreen = lazy(() => retrying(() => import('@/screens/room-screen/table-screen')));
const Pair = lazy(() => retrying(() => import('@/screens/pair/pair')));
const Prepare = lazy(() => retrying(() => import('@/screens/prepare/prepare')));
const NewWorkshop = lazy(() => retrying(() => import('@/screens/prepare/new-workshop')));
const Desk = lazy(() => retrying(() => import('@/screens/desk/desk')));
const History = lazy(() => retrying(() => import('@/screens/history/history')));
const Fates = lazy(() => retrying(() => import('@/screens/fates/fates')));
const MyData = lazy(() => retrying(() => import('@/screens/my-data/my-data')));
const preflight = () => import('@/screens/preflight/preflight');
const HallPreflight = lazy(() => retrying(preflight).then((m) => ({ default: m.HallPreflight })));
const WorkshopPreflight = lazy(() => retrying(preflight).then((m) => ({ default: m.WorkshopPreflight })));
const AccountScreen = lazy(() => retrying(() => import('@/screens/account/account-screen')));
const Mine = lazy(() => retrying(() => import('@/screens/mine/mine')));

// Apart, so that its name stands in no list that a phone loads.
retrying(() => import('@/live/leaving/other-pages')).then(({ hearOtherPages }) => hearOtherPages());

const staffRooms = [
  ['/w/:id/run', Console],
  ['/w/:id/screen', RoomScreen],
  ['/w/:id/screen/:table', TableScreen],
  ['/w/:id/prepare', Prepare],
  ['/w/:id/drafts', Desk],
  ['/w/:id/history', History],
] as const;

/** The rooms of facilitators, organisers and screens, and what is apart from the workshop on a phone; an address that leads nowhere leads home. */
export default function OtherRoutes() {
  return (
    <Switch>
      <Route path="/w/:id/fates">
        {({ id }) => (
          <WithPhasesWords>
            <Fates id={id as WorkshopId} />
          </WithPhasesWords>
        )}
      </Route>
      <Route path="/w/:id/data">
        {({ id }) => (
          <RoomGate id={id as WorkshopId}>
            <WithOwnWords>
              <MyData />
            </WithOwnWords>
          </RoomGate>
        )}
      </Route>
      {staffRooms.map(([path, Screen]) => (
        <Route key={path} path={path}>
          {/* Any text may stand in an address; the gate finds out whether there is such a workshop. */}
          {({ id }) => (
            <RoomGate id={id as WorkshopId}>
              <WithStaffWords>
                <Screen />
              </WithStaffWords>
            </RoomGate>
          )}
        </Route>
      ))}
      <Route path="/w/:id/preflight">
        {({ id }) => (
          <RoomGate id={id as WorkshopId}>
            <WithReadyWords>
              <WorkshopPreflight countsSignUps={countsSignUps()} />
            </WithReadyWords>
          </RoomGate>
        )}
      </Route>
      <Route path="/preflight">
        <WithReadyWords>
          <HallPreflight countsSignUps={countsSignUps()} />
        </WithReadyWords>
      </Route>
      <Route path="/pair">
        <WithStaffWords>
          <Pair />
        </WithStaffWords>
      </Route>
      <Route path="/new">
        <WithStaffWords>
          <NewWorkshop />
        </WithStaffWords>
      </Route>
      <Route path="/account">
        <WithStaffWords>
          <AccountScreen />
        </WithStaffWords>
      </Route>
      <Route path="/mine">
        <WithStaffWords>
          <Mine />
        </WithStaffWords>
      </Route>
      <Route>
        <Redirect to="/" />
      </Route>
    </Switch>
  );
}

/** Firebase does, for each address of the network; a database on the local network doesn't. */
function countsSignUps(): boolean {
  return environment().keeper === 'firebase';
}
