import { createServer, type Server } from 'node:https';
import { performance } from 'node:perf_hooks';
import type { KeyAndCertificate } from './certificate';
import type { Answer, Asked } from './shop';

/** Writes one line of JSON, which CloudWatch Logs takes for one event. */
export type Log = (event: Readonly<Record<string, unknown>>) => void;

/** A server that answers in JSON, and logs each request without its query and its headers. */
export function serverOf(answer: (asked: Asked) => Promise<Answer>, identity: KeyAndCertificate, log: Log): Server {
  const server = createServer({ ...identity, minVersion: 'TLSv1.2' }, (request, response) => {
    const started = performance.now();
    const { pathname: path } = new URL(request.url ?? '/', 'https://shop');
    const method = request.method ?? 'GET';
    // What comes along is not read, but has to be taken off the connection.
    request.resume();
    void answer({ method, path })
      .catch((error: unknown): Answer => {
        log({ level: 'error', message: String(error) });
        return { status: 500, body: { error: 'that did not work' } };
      })
      .then(({ status, body }) => {
        response.writeHead(status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
        response.end(method === 'HEAD' ? undefined : JSON.stringify(body));
        if (path === '/health') return;
        log({ level: 'info', method, path, status, ms: Math.round(performance.now() - started) });
      });
  });
  // Longer than the load balancer keeps a connection that is idle: it would send a request into one that closes.
  server.keepAliveTimeout = 65_000;
  return server;
}

/** Answers what was asked, takes nothing more, and lets go of the stores: ECS waits for 60 seconds. */
export async function shutDown(server: Server, stores: readonly (() => Promise<unknown>)[]): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeIdleConnections();
  });
  await Promise.all(stores.map((close) => close()));
}
