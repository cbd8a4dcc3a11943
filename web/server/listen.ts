import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';

/** Thrown where the address cannot be had: what is in the way, and what to do. */
class CannotListen extends Error {
  override readonly name = 'CannotListen';
}

/** A server that answers. */
interface RunningServer {
  /** As this machine reaches it. */
  url: string;
  /** Takes no new requests, lets those under way finish, and cuts what is still open after `graceMs`. */
  close(graceMs?: number): Promise<void>;
}

/**
 * Opens a port for the app.
 * @throws CannotListen where another process has the port, or the system does not give it.
 */
export async function listen(app: Hono, { host, port }: { host: string; port: number }): Promise<RunningServer> {
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(explainListening(error, host, port)));
    server.listen(port, host, resolve);
  });
  const { port: given } = server.address() as AddressInfo;
  return {
    url: `http://${nameHost(host)}:${given}`,
    async close(graceMs = 3_000) {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      // A connection falls idle when its request is answered, and would be kept for the next one.
      const sweep = setInterval(() => server.closeIdleConnections(), 20);
      const cut = setTimeout(() => server.closeAllConnections(), graceMs);
      await closed;
      clearInterval(sweep);
      clearTimeout(cut);
    },
  };
}

function explainListening(error: NodeJS.ErrnoException, host: string, port: number): Error {
  const other = `Choose another one: PORT=${port + 1} or --port ${port + 1}.`;
  switch (error.code) {
    case 'EADDRINUSE':
      return new CannotListen(`Port ${port} is in use. ${other}`);
    case 'EACCES':
      return new CannotListen(
        `Port ${port} is kept for the system. ${port < 1024 ? 'Choose one from 1024 on.' : other}`,
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new CannotListen(`This machine has no address ${host}; 127.0.0.1 is this machine, 0.0.0.0 all addresses.`);
    default:
      return error;
  }
}

function nameHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}
