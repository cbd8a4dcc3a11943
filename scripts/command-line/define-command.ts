import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { Words } from '#schema';

/** One option of a command. */
export interface Option {
  type: 'string' | 'boolean';
  short?: string;
  multiple?: boolean;
  /** What stands for its value in the help: DIR, N. */
  value?: string;
  says: string;
}

type OptionTable = Record<string, Option>;

type OptionValue<Source extends Option> = Source['type'] extends 'boolean'
  ? boolean
  : Source extends { multiple: true }
    ? string[]
    : string | undefined;

/** What a command gets: what stands on the line, and a signal that says Ctrl-C. */
interface Invocation<Options extends OptionTable = OptionTable> {
  positionals: string[];
  options: { [Name in keyof Options]: OptionValue<Options[Name]> };
  signal: AbortSignal;
}

interface CommandSource<Options extends OptionTable> {
  name: string;
  says: Words;
  /** Name and number of what follows the command: PATH, one or more. */
  positionals?: { name: string; least: number; most: number; says: string };
  options: Options;
  examples: { line: string; says: string }[];
  /** @returns The exit code: 0 fine, 1 something failed. */
  run(invocation: Invocation<Options>): Promise<number>;
}

/** One command of the command line. */
export interface Command extends Omit<CommandSource<OptionTable>, 'run'> {
  /** @throws UsageError where the line does not fit the command. */
  runLine(line: string[], signal: AbortSignal): Promise<number>;
}

/** Thrown for a line that cannot be understood: exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Thrown for what went wrong outside of us, with what to do: exit code 1, no stack. */
export class CommandFailed extends Error {
  override readonly name = 'CommandFailed';
}

/** Makes a command out of its table. */
export function defineCommand<const Options extends OptionTable>(source: CommandSource<Options>): Command {
  const { run, ...rest } = source;
  return {
    ...rest,
    async runLine(line, signal) {
      return run({ ...parseLine(source, line), signal });
    },
  };
}

function parseLine<Options extends OptionTable>(
  { options: table, positionals: wanted }: CommandSource<Options>,
  line: string[],
): Omit<Invocation<Options>, 'signal'> {
  const config: NonNullable<ParseArgsConfig['options']> = {};
  for (const [name, { type, short, multiple }] of Object.entries(table)) {
    config[name] = { type, ...(short && { short }), ...(multiple && { multiple }) };
  }
  let parsed: { values: Record<string, unknown>; positionals: string[] };
  try {
    parsed = parseArgs({ args: line, options: config, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
  const { values, positionals } = parsed;
  const { name = 'nothing', least = 0, most = 0 } = wanted ?? {};
  if (positionals.length < least) throw new UsageError(`${name} is missing.`);
  if (positionals.length > most) throw new UsageError(`There is no place for “${positionals[most]}”.`);
  const options: Record<string, unknown> = {};
  for (const [key, option] of Object.entries(table)) {
    options[key] = values[key] ?? (option.type === 'boolean' ? false : option.multiple ? [] : undefined);
  }
  return { positionals, options: options as Invocation<Options>['options'] };
}

/** A whole number from an option. @throws UsageError for anything else. */
export function parseCount(name: string, text: string | undefined, least = 1): number | undefined {
  if (text === undefined) return undefined;
  const count = Number(text);
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(count) || count < least) {
    throw new UsageError(`--${name} takes a whole number from ${least} on, not “${text}”.`);
  }
  return count;
}

/** One of a list from an option. @throws UsageError for anything else. */
export function parseChoice<const Choice extends string>(
  name: string,
  text: string | undefined,
  choices: readonly [Choice, ...Choice[]],
): Choice {
  if (text === undefined) return choices[0];
  const found = choices.find((choice) => choice === text);
  if (found === undefined) throw new UsageError(`--${name} takes ${choices.join(', ')}; not “${text}”.`);
  return found;
}
