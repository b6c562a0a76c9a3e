import { QueryClientProvider } from '@tanstack/react-query';
import { lazy, use } from 'react';
import { Route, Switch } from 'wouter';
import type { WorkshopId } from '@/domain/ids';
import { retrying } from '@/lib/retrying';
import { GatewayProvider } from '@/live';
import type { Environment } from './environment';
import { queryClientOf } from './query-client';
import { RoomGate } from './room-gate';
import { connect } from './services';

const Join = lazy(() => retrying(() => import('@/screens/join/join')));
const Phone = lazy(() => retrying(() => import('@/screens/phone/phone')));
const OtherRoutes = lazy(() => retrying(() => import('./other-routes')));
const SettingsMissing = lazy(() => retrying(() => import('./settings-missing')));

/** The routes that need the database; the client and this device's identity are there below. */
export function Connected({ settings }: { settings: Environment }) {
  return settings.keeper === 'missing' ? <SettingsMissing names={settings.missing} /> : <Routes settings={settings} />;
}

function Routes({ settings }: { settings: Exclude<Environment, { keeper: 'missing' }> }) {
  const { gateway, userId } = use(connect(settings));
  return (
    <QueryClientProvider client={queryClientOf(settings.keeper)}>
      <GatewayProvider gateway={gateway} userId={userId}>
        <Switch>
          <Route path="/j/:code?">{({ code }) => <Join code={code} />}</Route>
          <Route path="/w/:id">
            {({ id }) => (
              <RoomGate id={id as WorkshopId}>
                <Phone />
              </RoomGate>
            )}
          </Route>
          <Route>
            <OtherRoutes />
          </Route>
        </Switch>
      </GatewayProvider>
    </QueryClientProvider>
  );
}
