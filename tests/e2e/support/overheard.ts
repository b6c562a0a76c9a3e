import { createServer, type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Overheard {
  readonly url: string;
  /** Every address that was asked for, with its query, as a server's log would have it; whoever asked, the service worker too. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** Stands before a server and writes down what is asked of it. */
export async function overheard(target: string): Promise<Overheard> {
  const asked: string[] = [];
  const server = createServer((req: IncomingMessage, res) => {
    asked.push(req.url ?? '');
    const passed = request(target + req.url, { method: req.method, headers: req.headers }, (answer) => {
      res.writeHead(answer.statusCode ?? 502, answer.headers);
      res.flushHeaders();
      answer.pipe(res);
      answer.on('error', () => res.destroy());
    });
    passed.on('error', () => res.destroy());
    res.on('close', () => passed.destroy());
    req.pipe(passed);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // Listening on a port, so its address is of this shape.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
