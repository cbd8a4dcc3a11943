import { streamSSE } from 'hono/streaming';
import { api } from '../../api.ts';
import type { RouteGroup } from '../app-parts.ts';
import { serveRoute } from '../serve-route.ts';

/** Shorter than the minute after which proxies give up on a silent stream. */
const HEARTBEAT_MS = 20_000;

/** The stream of changes. */
export const serveEvents: RouteGroup = (app, { changes }) => {
  serveRoute(app, api.events, ({ context }) =>
    streamSSE(context, async (stream) => {
      const heartbeat = setInterval(() => void stream.write(': still here\n\n'), HEARTBEAT_MS);
      await new Promise<void>((resolve) => {
        const stop = changes.listen({
          changed: (version) => void stream.writeSSE({ data: JSON.stringify({ version }) }),
          closed: resolve,
        });
        stream.onAbort(() => {
          stop();
          resolve();
        });
      });
      clearInterval(heartbeat);
    }),
  );
};
