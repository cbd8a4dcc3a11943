import { readFileSync } from 'node:fs';
import { z } from 'zod';

const product = z.object({ name: z.string(), version: z.string() });

/** Our own name and version, as package.json says. */
export function readProduct(): z.infer<typeof product> {
  return product.parse(JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')));
}
