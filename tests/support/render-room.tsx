// Component tests run the real providers on the memory keeper: what is rendered behaves as in the app, without a server.
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render } from '@testing-library/react';
import { type ReactNode, Suspense } from 'react';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import type { AxisId, Code, TableId, UserId, WorkshopId } from '@/domain/ids';
import type { Role } from '@/domain/member';
import { type NewCodes, openWorkshop, type Plan } from '@/domain/opening';
import { isRevealing, type Phase } from '@/domain/phase';
import type { Locale } from '@/domain/wording';
import { createMemoryGateway, type MemoryGateway } from '@/gateway/memory/memory-gateway';
import { useLocaleChoice, WithStaffWords, Words } from '@/i18n';
import { GatewayProvider, WorkshopRoom } from '@/live';
import { ToastHost } from '@/ui';

export const W = 'workshop1' as WorkshopId;
export const facilitatorId = 'facilitator1' as UserId;
export const t1 = 't1' as TableId;
export const t2 = 't2' as TableId;

const axis = (id: string, name: string, hue: 'teal' | 'indigo') => ({
  id: id as AxisId,
  name: { fr: name, ar: `محور ${name}` },
  question: { fr: `Question sur ${name} ?`, ar: `سؤال ${name}` },
  hue,
});

export const plan: Plan = {
  title: { fr: 'Atelier d’essai', ar: 'ورشة تجريبية' },
  commune: { fr: 'Commune d’essai' },
  venue: {},
  date: '2024-04-24',
  locale: 'fr',
  partners: [],
  axes: [axis('a1', 'Participation', 'teal'), axis('a2', 'Numérique', 'indigo')],
  tables: [
    { id: t1, axisId: 'a1' as AxisId, name: '1', seats: 10 },
    { id: t2, axisId: 'a2' as AxisId, name: '2', seats: 10 },
  ],
  agenda: [],
  instructions: {},
  roadmap: [],
  settings: { privateWriting: true, chooseTable: true, moderation: 'off' },
  notice: {},
};

export const codes: NewCodes = {
  door: '11112222' as Code,
  tables: new Map([
    [t1, '11110001' as Code],
    [t2, '11110002' as Code],
  ]),
  facilitator: 'F'.repeat(22) as Code,
  rapporteur: 'R'.repeat(22) as Code,
  observer: 'O'.repeat(22) as Code,
  screen: 'S'.repeat(22) as Code,
};

/** A workshop in the given phase, and its facilitator's device. */
export async function openTestWorkshop(phase: Phase, changes: Partial<Plan> = {}): Promise<MemoryGateway> {
  const gateway = createMemoryGateway({ userId: facilitatorId });
  await gateway.commit(W, openWorkshop(W, facilitatorId, { ...plan, ...changes }, codes));
  const fields = { 'stage.phase': phase, 'stage.revealed': isRevealing(phase) };
  await gateway.commit(W, [{ op: 'patch', in: 'workshops', id: W, fields }]);
  return gateway;
}

/** Another person's device in the same workshop. */
export async function deviceOf(
  founder: MemoryGateway,
  id: string,
  role: Role,
  tableId: TableId | null,
): Promise<MemoryGateway> {
  const userId = id as UserId;
  const gateway = createMemoryGateway({ userId, store: founder.store });
  const value = {
    role,
    tableId,
    category: null,
    code: codes.door,
    doneIn: null,
    muted: false,
    removed: false,
    joinedAt: 1,
  };
  await gateway.commit(W, [{ op: 'put', in: 'members', id: userId, value }]);
  return gateway;
}

interface RenderOptions {
  locale?: Locale;
  path?: string;
  /** Without the gate: for screens that have no workshop yet. */
  outside?: boolean;
}

/** Renders below the gate, with toasts and every word, and waits until it is there. */
export async function renderRoom(
  gateway: MemoryGateway,
  ui: ReactNode,
  { locale = 'fr', path = '/', outside = false }: RenderOptions = {},
) {
  useLocaleChoice.setState({ locale, chosen: true });
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const userId = await gateway.whoAmI();
  const memory = memoryLocation({ path, record: true });
  const content = outside ? (
    ui
  ) : (
    <WorkshopRoom workshopId={W} obstacle={(obstacle) => <p>{obstacle}</p>}>
      {ui}
    </WorkshopRoom>
  );
  const view = await act(async () =>
    render(
      <Router hook={memory.hook}>
        <Suspense fallback={null}>
          <Words>
            <WithStaffWords>
              <QueryClientProvider client={client}>
                <GatewayProvider gateway={gateway} userId={userId}>
                  {content}
                  <ToastHost dismissLabel="x" />
                </GatewayProvider>
              </QueryClientProvider>
            </WithStaffWords>
          </Words>
        </Suspense>
      </Router>,
    ),
  );
  return { ...view, client, history: memory.history };
}
