import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';

/** Between two looks whether the lock is free. */
const LOOK_MS = 40;
/** How often its holder says that he is still there, and after how long a silence it is taken from him. */
const SIGN_MS = 2_000;
const SILENT_MS = 15_000;

/**
 * Waits until nobody else, in this process or another, holds the lock, and takes it: a file at `path` that names its
 * holder. One that was left behind by a process that died is taken over. Returns what gives it back.
 * @param patience Milliseconds. @throws LockHeld where somebody holds it for longer; what the disk says otherwise.
 */
export async function takeLock(path: string, patience: number): Promise<() => Promise<void>> {
  const own = `${hostname()} ${process.pid} ${randomUUID()}`;
  for (const deadline = Date.now() + patience; !(await make(path, own)); await wait(LOOK_MS)) {
    const holder = await readFile(path, 'utf8').catch(() => '');
    if (Date.now() > deadline) throw new LockHeld(path, holder);
    if (await isLeft(path, holder)) await clear(path, holder);
  }
  const sign = setInterval(() => void utimes(path, new Date(), new Date()).catch(() => undefined), SIGN_MS);
  sign.unref();
  return async () => {
    clearInterval(sign);
    await clear(path, own);
  };
}

/** Somebody has held a lock for too long. */
export class LockHeld extends Error {
  constructor(path: string, holder: string) {
    const [host = '?', pid = '?'] = holder.split(' ');
    super(`${path} is held by process ${pid} on ${host}`);
    this.name = 'LockHeld';
  }
}

async function make(path: string, own: string): Promise<boolean> {
  try {
    await writeFile(path, own, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Whether its holder is gone: his process, on this machine; any sign of him, anywhere, for another may have his number. */
async function isLeft(path: string, holder: string): Promise<boolean> {
  const [host, pid] = holder.split(' ');
  if (host === hostname() && !isRunning(Number(pid))) return true;
  const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Date.now() }));
  return Date.now() - mtimeMs > SILENT_MS;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Takes away the lock of this holder; another's, made meanwhile, is put back. */
async function clear(path: string, holder: string): Promise<void> {
  const aside = `${path}.${randomUUID()}`;
  if (
    !(await rename(path, aside).then(
      () => true,
      () => false,
    ))
  )
    return;
  if ((await readFile(aside, 'utf8')) !== holder) await link(aside, path).catch(() => undefined);
  await rm(aside, { force: true });
}
