import type { SourceFindings } from './findings.ts';

/** Tells how far long work is: on a terminal a line that changes, elsewhere a line now and then. */
export interface Progress {
  step(findings: SourceFindings): void;
  /** Wipes the line. */
  end(): void;
}

const REDRAW_MS = 100;
/** Where nobody watches, work that takes longer than this says how far it is each time. */
const QUIET_MS = 30_000;

/** Starts the line `Reading 1,204 of 9,000 · 310/s · 25 s left`; `files` is how many there are. */
export function startProgress(verb: string, files: number, stream: NodeJS.WriteStream = process.stderr): Progress {
  const started = Date.now();
  let isDrawn = false;
  let drawn = started;
  const far: Far = { done: 0, files: 0, share: 0 };
  let path: string | undefined;
  return {
    step({ file }) {
      far.done += 1;
      if (file.path !== path || file.line === undefined) far.files += 1;
      path = file.path;
      far.share = file.line === undefined ? 1 : (file.share ?? 0);
      const now = Date.now();
      if (now - drawn < (stream.isTTY ? REDRAW_MS : QUIET_MS)) return;
      drawn = now;
      isDrawn = true;
      const line = describeProgress(verb, far, files, now - started);
      stream.write(stream.isTTY ? `\r\u001b[2K${line}` : `${line}\n`);
    },
    end() {
      if (isDrawn && stream.isTTY) stream.write('\r\u001b[2K');
    },
  };
}

/** How far the work is. */
export interface Far {
  /** Files and lines that are done. */
  done: number;
  /** Files begun, and the share of the last of them that is done. */
  files: number;
  share: number;
}

/** Words for so much done of so many files in so many milliseconds. */
export function describeProgress(verb: string, { done, files, share }: Far, all: number, elapsedMs: number): string {
  const seconds = Math.max(elapsedMs / 1000, 0.001);
  const rate = done / seconds;
  const isLines = done > files;
  const total = isLines ? ' articles' : ` of ${all.toLocaleString('en')}`;
  const parts = [`${verb} ${done.toLocaleString('en')}${total}`];
  if (done > 0 && elapsedMs > 1000) {
    parts.push(`${rate >= 10 ? Math.round(rate) : rate.toFixed(1)}/s`);
    const part = (files - 1 + share) / all;
    if (part > 0 && part < 1) parts.push(`${describeDuration((seconds * (1 - part)) / part)} left`);
  }
  return parts.join(' · ');
}

/** `0.4 s`, `25 s`, `3 min 5 s`, `2 h 10 min`. */
export function describeDuration(seconds: number): string {
  if (seconds < 9.95) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}
