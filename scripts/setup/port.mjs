import { createServer } from 'node:net';
import { parseArgs } from 'node:util';
import { stop } from './stop.mjs';

/** Stops before anything is read where another program has the explorer's port. An explorer there is for `serve` to tell. */
export async function ensurePort(args, env) {
  const options = { port: { type: 'string', short: 'p' }, host: { type: 'string' } };
  const { values } = parseArgs({ args, options, strict: false });
  const port = Number(values.port ?? (env.PORT || 4870));
  const host = String(values.host ?? (env.HOST || '127.0.0.1'));
  if (!(port > 0 && port <= 65_535) || (await isFree(port, host))) return;
  const address = `http://${host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host}:${port}/api/status`;
  const status = await fetch(address, { signal: AbortSignal.timeout(2_000) })
    .then((answer) => answer.json())
    .catch(() => undefined);
  if (status?.product?.name === 'zone-graph') return;
  stop(`Port ${port} is in use. Choose another one: PORT=${port + 1} npm start.`);
}

function isFree(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', ({ code }) => resolve(code !== 'EADDRINUSE'));
    server.listen(port, host, () => server.close(() => resolve(true)));
  });
}
