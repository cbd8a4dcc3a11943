import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';

/** Thrown where the port cannot be had. */
class PortTaken extends Error {
  readonly port: number;

  constructor(port: number, reason: string) {
    super(`Port ${port} ${reason}. Choose another one: PORT=${port + 1} or --port ${port + 1}.`);
    this.name = 'PortTaken';
    this.port = port;
  }
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
 * @throws PortTaken where another process has the port or the system does not give it.
 */
export async function listen(app: Hono, { host, port }: { host: string; port: number }): Promise<RunningServer> {
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') reject(new PortTaken(port, 'is in use'));
      else if (error.code === 'EACCES') reject(new PortTaken(port, 'is kept for the system'));
      else if (error.code === 'EADDRNOTAVAIL') reject(new Error(`This machine has no address ${host}; try 127.0.0.1.`));
      else reject(error);
    });
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

/** Whether only this machine reaches the address. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.');
}

function nameHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}
