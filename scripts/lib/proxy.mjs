// Passes the Firestore client's calls on to the emulator, so that a hall's network needs one address and one port. Nothing is
// buffered: the client's long-lived channels starve behind a proxy that waits for the end of an answer.

import { Agent, request } from 'node:http';

const paths = /^\/(google\.firestore\.v1\.Firestore|v1\/projects\/[^/]+\/databases)\//;

/** @param {string} url path and query of a request */
export function isEmulatorCall(url) {
  return paths.test(url);
}

/** The emulator lets its owner past every rule: that is for the scripts of this machine, not for the network. */
export function claimsOwner(url, headers) {
  const query = decodeAll(url);
  return (
    /^\s*bearer\s+owner\s*$/i.test(headers.authorization ?? '') || /authorization:\s*bearer\s+owner\b/i.test(query)
  );
}

function decodeAll(url) {
  try {
    return decodeURIComponent(url.replaceAll('+', ' '));
  } catch {
    return url;
  }
}

/** @param {{ host: string, port: number }} emulator */
export function emulatorProxy({ host, port }) {
  // A connection kept for later may be closed by the emulator just as it is used again, and the call would be lost.
  const agent = new Agent({ keepAlive: false });
  /** @param {import('node:http').IncomingMessage} req @param {import('node:http').ServerResponse} res */
  const handle = (req, res) => {
    if (claimsOwner(req.url ?? '', req.headers)) return void res.writeHead(403).end();
    const headers = { ...req.headers, host: `${host}:${port}` };
    const upstream = request({ host, port, agent, method: req.method, path: req.url, headers });
    req.socket.setNoDelay(true);
    upstream.on('response', (answer) => {
      res.writeHead(answer.statusCode ?? 502, withoutHop(answer.headers));
      res.flushHeaders();
      answer.pipe(res);
      // An answer that breaks off in the middle must break off at the phone too, or it waits for the rest.
      answer.on('aborted', () => res.destroy());
      answer.on('error', () => res.destroy());
    });
    upstream.on('error', () => {
      if (res.headersSent) res.destroy();
      else res.writeHead(502).end();
    });
    res.on('close', () => {
      if (!res.writableFinished) upstream.destroy();
    });
    req.on('error', () => upstream.destroy());
    req.pipe(upstream);
  };
  return { handle, close: () => agent.destroy() };
}

/** These belong to one connection, not to the answer. */
function withoutHop(headers) {
  const { connection, 'keep-alive': keepAlive, 'transfer-encoding': transfer, ...rest } = headers;
  return rest;
}
