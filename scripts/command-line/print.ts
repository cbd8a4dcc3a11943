import { once } from 'node:events';

/** Writes a line to standard output. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Writes a line to standard output, and waits while its reader is behind: nothing piles up. */
export async function printInTime(text: string): Promise<void> {
  if (!process.stdout.write(`${text}\n`)) await once(process.stdout, 'drain');
}

/** Writes a line to standard error, where it does not mix with the result. */
export function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** A reader that went away (`zone-graph list | head -1`) is no failure: we stop too. */
export function stopAtClosedPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(0);
      throw error;
    });
  }
}

/** `1 article`, `2 articles`, `2 entities`. */
export function countNoun(count: number, noun: string): string {
  const plural = noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`;
  return `${count.toLocaleString('en')} ${count === 1 ? noun : plural}`;
}
