import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { isEmulatorCall } from '../../scripts/lib/proxy.mjs';
import { startServer } from '../../scripts/lib/server.mjs';

const channel = '/google.firestore.v1.Firestore/Listen/channel?VER=8&database=x';
const open: Array<() => Promise<unknown>> = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

/** Our server before an emulator that does as it is told. */
async function between(emulate: (req: IncomingMessage, res: ServerResponse) => void) {
  const upstream: Server = createServer(emulate);
  await new Promise<void>((resolve) => upstream.listen(0, '127.0.0.1', resolve));
  // A listening server on a port has this kind of address.
  const { port } = upstream.address() as AddressInfo;
  const server = await startServer({
    root: tmpdir(),
    settings: { keeper: 'practice' },
    emulator: { host: '127.0.0.1', port },
  });
  open.push(server.close, async () => {
    upstream.closeAllConnections();
    await new Promise((resolve) => upstream.close(resolve));
  });
  return server;
}

function call(port: number, path: string, options: { method?: string; headers?: Record<string, string> } = {}) {
  return request({ host: '127.0.0.1', port, path, agent: false, ...options });
}

const answerTo = (req: ReturnType<typeof call>) =>
  new Promise<IncomingMessage>((resolve, reject) => req.once('response', resolve).once('error', reject));
const nextPart = (stream: IncomingMessage) =>
  new Promise<string>((resolve) => stream.once('data', (part: Buffer) => resolve(part.toString())));

describe('the emulator behind our address', () => {
  it('is called at its own paths only', () => {
    expect(isEmulatorCall(channel)).toBe(true);
    expect(isEmulatorCall('/v1/projects/demo-x/databases/(default)/documents:commit')).toBe(true);
    for (const url of [
      '/',
      '/emulator/v1/projects/demo-x/databases/(default)/documents',
      '/j/24042024',
      '/v1/projects/x',
    ]) {
      expect([url, isEmulatorCall(url)]).toEqual([url, false]);
    }
  });

  it('is heard part by part, before its answer is whole', async () => {
    let say = (_: string) => {};
    const { port } = await between((_, res) => {
      res.writeHead(200, { 'content-type': 'text/plain' });
      res.flushHeaders();
      say = (text) => res.write(text);
    });
    const req = call(port, channel);
    req.end();
    const answer = await answerTo(req);
    for (const text of ['one', 'two']) {
      const heard = nextPart(answer);
      say(text);
      expect(await heard).toBe(text);
    }
    req.destroy();
  });

  it('hears part by part, before the question is whole', async () => {
    const heard: string[] = [];
    const { port } = await between((req) => void req.on('data', (part: Buffer) => heard.push(part.toString())));
    const req = call(port, channel, { method: 'POST' });
    req.on('error', () => {});
    for (const text of ['one', 'two']) {
      req.write(text);
      await vi.waitFor(() => expect(heard.at(-1)).toBe(text));
    }
    req.destroy();
  });

  it('learns that a phone has hung up', async () => {
    let hungUp = false;
    const { port } = await between((_, res) => {
      res.on('close', () => {
        hungUp = true;
      });
      res.write('one');
    });
    const req = call(port, channel);
    req.on('error', () => {});
    req.end();
    await nextPart(await answerTo(req));
    expect(hungUp).toBe(false);
    req.destroy();
    await vi.waitFor(() => expect(hungUp).toBe(true));
  });

  it('breaks off at the phone when it breaks off', async () => {
    const { port } = await between((_, res) => {
      res.write('one');
      setTimeout(() => res.destroy(), 20);
    });
    const req = call(port, channel);
    req.end();
    const answer = await answerTo(req);
    const broken = new Promise((resolve) => answer.once('error', resolve));
    answer.resume();
    expect(await broken).toMatchObject({ code: 'ECONNRESET' });
  });

  it('gone, is an answer of 502', async () => {
    const { port } = await between((req) => void req.socket.destroy());
    const req = call(port, channel);
    req.end();
    expect((await answerTo(req)).statusCode).toBe(502);
  });

  it('is nobody’s from the network: its owner is refused, a person is not', async () => {
    const { port } = await between((_, res) => void res.end('in'));
    const status = async (path: string, authorization?: string) => {
      const req = call(port, path, authorization ? { headers: { authorization } } : {});
      req.end();
      return (await answerTo(req)).statusCode;
    };
    expect(await status(channel, 'Bearer owner')).toBe(403);
    expect(await status(channel, 'bearer  OWNER')).toBe(403);
    expect(await status(`${channel}&%24httpHeaders=Authorization%3ABearer%20owner%0D%0A`)).toBe(403);
    expect(await status(channel, 'Bearer ownerless')).toBe(200);
  });
});
