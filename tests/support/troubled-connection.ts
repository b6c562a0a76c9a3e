// A network between a device and a server that a test can trouble: bytes pass untouched until it says otherwise.

import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

export interface TroubledConnection {
  readonly host: string;
  readonly port: number;
  /** Keeps back what goes in this direction, without a sign of it; nothing is lost. */
  hold(direction: Direction): void;
  /** Sends what was held, and from now on everything. */
  release(): void;
  /** Tears every open connection and loses what was held; new ones pass. */
  cut(): void;
  /** The same, and until `comeBack` nothing gets through any more. */
  goAway(): void;
  comeBack(): void;
  close(): Promise<void>;
}

export type Direction = 'to-server' | 'to-device';

export async function troubledConnection(server: { host: string; port: number }): Promise<TroubledConnection> {
  const held = new Set<Direction>();
  const waiting: { readonly to: Socket; readonly bytes: Buffer }[] = [];
  const sockets = new Set<Socket>();

  const join = (from: Socket, to: Socket, direction: Direction) => {
    sockets.add(from);
    from.on('data', (bytes) => {
      if (held.has(direction)) waiting.push({ to, bytes });
      else to.write(bytes);
    });
    from.on('error', () => to.destroy());
    from.on('close', () => {
      sockets.delete(from);
      to.destroy();
    });
  };
  let isAway = false;
  const listener = createServer((device) => {
    if (isAway) return void device.destroy();
    const there = connect(server.port, server.host);
    join(device, there, 'to-server');
    join(there, device, 'to-device');
  });
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  const cut = () => {
    held.clear();
    waiting.length = 0;
    for (const socket of sockets) socket.destroy();
  };
  return {
    host: '127.0.0.1',
    // A listener on TCP has an address of this kind.
    port: (listener.address() as AddressInfo).port,
    hold: (direction) => void held.add(direction),
    release() {
      held.clear();
      for (const { to, bytes } of waiting.splice(0)) to.write(bytes);
    },
    cut,
    goAway() {
      isAway = true;
      cut();
    },
    comeBack() {
      isAway = false;
    },
    close() {
      cut();
      return new Promise((resolve) => listener.close(() => resolve()));
    },
  };
}
