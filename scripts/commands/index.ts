import type { Command } from '../command-line/define-command.ts';
import { deleteCommand } from './delete.ts';
import { evaluateCommand } from './evaluate.ts';
import { extractCommand } from './extract.ts';
import { figureCommand } from './figure.ts';
import { ingestCommand } from './ingest.ts';
import { judgeCommand } from './judge.ts';
import { listCommand } from './list.ts';
import { queryCommand } from './query.ts';
import { rulesCommand } from './rules.ts';
import { schemaCommand } from './schema.ts';
import { serveCommand } from './serve.ts';
import { statusCommand } from './status.ts';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  extractCommand,
  ingestCommand,
  listCommand,
  deleteCommand,
  judgeCommand,
  queryCommand,
  figureCommand,
  serveCommand,
  statusCommand,
  rulesCommand,
  evaluateCommand,
  schemaCommand,
];
