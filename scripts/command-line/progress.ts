/** A line that tells how far long work is: only where a person watches standard error. */
export interface Progress {
  step(): void;
  /** Wipes the line. */
  end(): void;
}

const REDRAW_MS = 100;

/** Starts the line `Reading 1,204 of 9,000 · 310/s · 25 s left`. */
export function startProgress(verb: string, total: number, stream: NodeJS.WriteStream = process.stderr): Progress {
  const started = Date.now();
  let done = 0;
  let drawn = 0;
  const draw = () => {
    stream.write(`\r\u001b[2K${describeProgress(verb, done, total, Date.now() - started)}`);
    drawn = Date.now();
  };
  return {
    step() {
      done += 1;
      if (stream.isTTY && Date.now() - drawn >= REDRAW_MS) draw();
    },
    end() {
      if (drawn > 0) stream.write('\r\u001b[2K');
    },
  };
}

/** Words for so many done of so many in so many milliseconds. */
export function describeProgress(verb: string, done: number, total: number, elapsedMs: number): string {
  const rate = done / Math.max(elapsedMs / 1000, 0.001);
  const parts = [`${verb} ${done.toLocaleString('en')} of ${total.toLocaleString('en')}`];
  if (done > 0 && elapsedMs > 1000) {
    parts.push(`${rate >= 10 ? Math.round(rate) : rate.toFixed(1)}/s`);
    if (done < total) parts.push(`${describeDuration((total - done) / rate)} left`);
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
