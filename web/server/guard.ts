import type { Context, MiddlewareHandler } from 'hono';
import { RequestProblem } from './errors.ts';

/** Who may ask for what. */
export interface Guards {
  /** The server listens on this machine only: names of other machines are somebody's trick (DNS rebinding). */
  loopback: boolean;
  /** Opens every write; the discovery file holds it for the command line. */
  token: string;
}

/** Whether a host, as one listens on it or as a request names it, is this machine: `127.0.0.2`, `[::1]`; no port. */
export function isLoopback(host: string): boolean {
  return /^(?:localhost|\[::1\]|::1|127(?:\.\d{1,3}){3})$/i.test(host);
}

/** Refuses a request that names another host than this machine. */
export function checkHost({ loopback }: Guards): MiddlewareHandler {
  return async (context, next) => {
    const host = context.req.header('Host') ?? new URL(context.req.url).host;
    if (loopback && !isLoopback(host.replace(/:\d+$/, ''))) {
      throw new RequestProblem(
        403,
        'host-not-allowed',
        `This server answers for this machine only, not for ${host}. Use 127.0.0.1, or start it with --host.`,
      );
    }
    await next();
  };
}

/** Lets writes through from the page itself on this machine, or with the token; other sites and machines may only read. */
export function checkWriter({ loopback, token }: Guards): MiddlewareHandler {
  return async (context, next) => {
    const isRead = ['GET', 'HEAD'].includes(context.req.method);
    if (isRead || hasToken(context, token) || (loopback && isFromOwnPage(context))) return next();
    throw new RequestProblem(403, 'write-not-allowed', {
      zh: '只有本机上的浏览器页面和 zone-graph 命令可以改动图谱。',
      en: 'Only the explorer on this machine and the zone-graph command may change the graph.',
    });
  };
}

function hasToken(context: Context, token: string): boolean {
  return context.req.header('Authorization') === `Bearer ${token}`;
}

function isFromOwnPage(context: Context): boolean {
  const site = context.req.header('Sec-Fetch-Site');
  if (site !== undefined) return site === 'same-origin';
  return context.req.header('Origin') === `http://${context.req.header('Host')}`;
}
