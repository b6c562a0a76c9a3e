import { createMemoryGateway } from '@/gateway/memory/memory-gateway';
import { createMemoryStore } from '@/gateway/memory/memory-store';
import type { OpenHall } from './hall';

export const openMemoryHall: OpenHall = async () => {
  const store = createMemoryStore();
  return {
    async device() {
      const gateway = createMemoryGateway({ store });
      return { gateway, userId: await gateway.whoAmI(), hold: gateway.hold, release: gateway.release };
    },
    // It has one rule, the counting of attempts, and that holds always.
    guard: () => Promise.resolve(),
    async attempted(userId, times) {
      store.attempts.set(userId, { n: times, at: Date.now() });
    },
    close: () => Promise.resolve(),
  };
};
