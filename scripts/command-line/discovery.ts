import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

/** How other processes find the explorer that holds an embedded graph. */
const discovery = z.object({ url: z.string(), pid: z.number().int(), token: z.string() });
export type Discovery = z.infer<typeof discovery>;

const PING_MS = 2_000;

/** The discovery file of an embedded graph stands beside it. */
function findDiscoveryFile(graphFile: string): string {
  return `${graphFile}.server.json`;
}

/** Leaves the address and the key for the other commands; only this user may read them. */
export function writeDiscovery(graphFile: string, value: Discovery): void {
  const file = findDiscoveryFile(graphFile);
  rmSync(file, { force: true });
  writeFileSync(file, `${JSON.stringify(value)}\n`, { mode: 0o600, flag: 'wx' });
}

/** Takes our own discovery file away again; that of a later server stays. */
export function removeDiscovery(graphFile: string): void {
  if (readDiscovery(graphFile)?.pid === process.pid) rmSync(findDiscoveryFile(graphFile), { force: true });
}

/** The explorer that holds this graph now, if one does: its process lives, and it answers. */
export async function findRunningExplorer(graphFile: string): Promise<Discovery | undefined> {
  const found = readDiscovery(graphFile);
  if (!found || !isAlive(found.pid)) return undefined;
  const answer = await fetch(new URL('/api/openapi.json', found.url), { signal: AbortSignal.timeout(PING_MS) }).catch(
    () => undefined,
  );
  await answer?.body?.cancel();
  return answer?.ok ? found : undefined;
}

function readDiscovery(graphFile: string): Discovery | undefined {
  try {
    return discovery.parse(JSON.parse(readFileSync(findDiscoveryFile(graphFile), 'utf8')));
  } catch {
    // Not there, or left half-written by a machine that lost power: nobody to be found.
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
