import type { Words } from '#schema';
import { type Command, CommandFailed, UsageError } from './command-line/define-command.ts';
import { buildCommandHelp, buildOverview } from './command-line/help.ts';
import { print, say, stopAtClosedPipe } from './command-line/print.ts';
import { readProduct } from './command-line/product.ts';
import { commands } from './commands/index.ts';

/** Errors that say all there is to say; of any other the stack helps us. */
const plainErrors = new Set([
  'CommandFailed',
  'CannotListen',
  'RemoteProblem',
  'StoreError',
  'ChildEnded',
  'JudgementRefused',
  'QueryRefused',
  'QueryFailed',
  'QueryTimedOut',
  'InvalidExtraction',
]);

/** Signals closer together than this are one. */
const AGAIN_MS = 500;

/** Runs one line of the command line; gives the exit code and never throws. */
export async function runCommandLine(line: string[]): Promise<number> {
  stopAtClosedPipe();
  const [name, ...rest] = line;
  if (name === '--version' || name === '-v') {
    print(readProduct().version);
    return 0;
  }
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    const about = commands.find((command) => command.name === rest[0]);
    print(about ? buildCommandHelp(about) : buildOverview(commands));
    return name === undefined ? 2 : 0;
  }
  const command = commands.find((candidate) => candidate.name === name);
  if (!command) {
    say(`zone-graph knows no command “${name}”. zone-graph --help lists them.`);
    return 2;
  }
  const end = rest.indexOf('--');
  if (rest.slice(0, end < 0 ? undefined : end).some((word) => word === '--help' || word === '-h')) {
    print(buildCommandHelp(command));
    return 0;
  }
  return runCommand(command, rest);
}

function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (!plainErrors.has(error.name)) return error.stack ?? error.message;
  // A refused query or judgement says why in both languages.
  const { reason } = error as Error & { reason?: Words };
  return reason ? `${reason.en}\n${reason.zh}` : error.message;
}

async function runCommand(command: Command, line: string[]): Promise<number> {
  const stopping = new AbortController();
  let stoppedAt = Number.POSITIVE_INFINITY;
  const stop = () => {
    // The second Ctrl-C means it; but one that npm or npx hands on as well comes twice at once.
    if (Date.now() - stoppedAt > AGAIN_MS) process.exit(130);
    if (!stopping.signal.aborted) stoppedAt = Date.now();
    stopping.abort();
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  try {
    return await command.runLine(line, stopping.signal);
  } catch (error) {
    if (error instanceof UsageError) {
      say(`zone-graph ${command.name}: ${error.message}\nzone-graph ${command.name} --help tells more.`);
      return 2;
    }
    if (stopping.signal.aborted && error instanceof CommandFailed) return 130;
    say(`zone-graph ${command.name}: ${describeError(error)}`);
    return 1;
  } finally {
    process.off('SIGINT', stop);
    process.off('SIGTERM', stop);
  }
}
