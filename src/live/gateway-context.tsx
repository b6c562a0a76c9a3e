import { createContext, type ReactNode, use } from 'react';
import type { UserId } from '@/domain/ids';
import type { WorkshopGateway } from '@/gateway/gateway';

interface Connection {
  readonly gateway: WorkshopGateway;
  /** Who this device is. */
  readonly userId: UserId;
}

const GatewayContext = createContext<Connection | null>(null);

/** Everything below may talk to the gateway: this device has signed in. */
export function GatewayProvider({ gateway, userId, children }: Connection & { children: ReactNode }) {
  return <GatewayContext value={{ gateway, userId }}>{children}</GatewayContext>;
}

export function useGateway(): Connection {
  const connection = use(GatewayContext);
  if (!connection) throw new Error('useGateway outside a GatewayProvider');
  return connection;
}
