import type { MiddlewareHandler } from 'hono';

const page = [
  "default-src 'none'",
  "script-src 'self'",
  // The editor and the figures bring style sheets of their own.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "frame-src 'self' blob:",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** Content security policies: what each kind of answer may load, and who may put it into a frame. */
export const policies = {
  page: [...page, "frame-ancestors 'none'"].join('; '),
  // `*` alone would shut out a report that is opened from a disk.
  embed: [...page, 'frame-ancestors * file:'].join('; '),
  /** A figure stands alone: nothing from anywhere, only what is inside it. */
  figure: "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; sandbox allow-popups",
} as const;

/** Headers that every answer carries; a route that needs another policy sets its own first. */
export const secureHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  const { headers } = context.res;
  if (!headers.has('Content-Security-Policy')) headers.set('Content-Security-Policy', policies.page);
  if (!headers.get('Content-Security-Policy')?.includes('frame-ancestors *')) headers.set('X-Frame-Options', 'DENY');
  headers.set('X-Content-Type-Options', 'nosniff');
  headers.set('Referrer-Policy', 'no-referrer');
  headers.set('Cross-Origin-Opener-Policy', 'same-origin');
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'no-store');
};
