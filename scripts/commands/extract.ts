import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, extname, join, resolve } from 'node:path';
import type { Extraction } from '#schema';
import { CommandFailed, defineCommand, parseCount, UsageError } from '../command-line/define-command.ts';
import { findFiles, readEndings } from '../command-line/find-files.ts';
import { modelOptions, openModel } from '../command-line/model.ts';
import { openSources } from '../command-line/open-sources.ts';
import { printInTime, say } from '../command-line/print.ts';
import { startProgress } from '../command-line/progress.ts';
import { readSources } from '../command-line/read-sources.ts';
import type { Source } from '../command-line/source.ts';
import { describeExtraction } from '../command-line/summary.ts';
import { countFindings, describeTally, startTally } from '../command-line/tally.ts';

export const extractCommand = defineCommand({
  name: 'extract',
  says: { en: 'read articles and show what they say, without a database', zh: '从文章中抽取实体与关系，不写入数据库' },
  positionals: {
    name: 'PATH',
    least: 1,
    most: Infinity,
    says: 'files (.txt .md .html .docx .pdf .json .jsonl), folders, patterns, or - for standard input',
  },
  options: {
    json: { type: 'boolean', says: 'print the interchange JSON, one article a line' },
    out: { type: 'string', short: 'o', value: 'DIR', says: 'write one JSON file for each article, named as its file' },
    workers: { type: 'string', short: 'w', value: 'N', says: 'threads; by default one for each processor' },
    lines: {
      type: 'boolean',
      says: 'standard input holds an article a line (JSON), whatever its first lines look like',
    },
    ...modelOptions,
  },
  examples: [
    { line: 'zone-graph extract 培训班.txt', says: 'a summary that a person can read' },
    { line: 'zone-graph extract articles/ --out findings/', says: 'findings/2024/a.json for articles/2024/a.txt' },
    { line: 'cat a.txt | zone-graph extract - --json', says: 'for another program' },
    {
      line: 'zone-graph extract - --json < 文章.jsonl',
      says: 'a filter: an article a line in, its findings a line out',
    },
  ],
  async run({ positionals, options: { json, out, lines, workers: workersText, ...modelled }, signal }) {
    if (json && out !== undefined) throw new UsageError('--json prints, --out writes files: choose one.');
    const workers = parseCount('workers', workersText, 0);
    const model = await openModel(modelled, signal);
    const files = await findFiles(positionals);
    if (files.length === 0) throw new CommandFailed(`There are no ${readEndings.join(', ')} files in there.`);
    const started = Date.now();
    const tally = startTally();
    const taken = new Set<string>();
    const inputs = new Set(files.map(({ path }) => resolve(path)));
    // A line of progress between printed articles would only disturb them.
    const progress = out !== undefined || !process.stdout.isTTY ? startProgress('Reading', files.length) : undefined;
    const read = readSources(openSources(files, lines), { workers, signal });
    for await (const findings of model?.complete(read) ?? read) {
      countFindings(tally, findings);
      progress?.step(findings);
      for (const extraction of findings.extractions) {
        if (out !== undefined) {
          const path = join(out, claimName(nameOut(findings.file), taken));
          if (inputs.has(resolve(path)))
            throw new CommandFailed(`${path} is read here and would be written over; name another folder with --out.`);
          await writeExtraction(path, extraction);
        } else await printInTime(json ? JSON.stringify(extraction) : `${describeExtraction(extraction)}\n`);
      }
    }
    progress?.end();
    const consulted = model?.end(tally);
    for (const line of describeTally(tally, Date.now() - started)) say(line);
    if (consulted) say(consulted.line);
    if (signal.aborted) return 130;
    return tally.failed > 0 || consulted?.isFailed ? 1 : 0;
  },
});

/** A line's article has its number in its name: `2024/a-17.jsonl`. */
function nameOut({ name, line }: Source): string {
  if (line === undefined) return name;
  const ending = extname(name);
  return `${name === '-' ? 'stdin' : name.slice(0, name.length - ending.length)}-${line}${ending}`;
}

/** `2024/a.json` for `2024/a.txt`; where that is taken, `2024/a.md.json` for `2024/a.md`, then `2024/a-2.json`. */
export function claimName(name: string, taken: Set<string>): string {
  const path = name === '-' ? 'stdin' : name;
  const stem = path.slice(0, path.length - extname(path).length);
  let claimed = `${stem}.json`;
  if (taken.has(claimed)) claimed = `${path}.json`;
  for (let number = 2; taken.has(claimed); number += 1) claimed = `${stem}-${number}.json`;
  taken.add(claimed);
  return claimed;
}

async function writeExtraction(path: string, extraction: Extraction): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  // Put in its place when it is whole: a run that is killed leaves no half of it.
  const draft = `${path}.${process.pid}`;
  await writeFile(draft, `${JSON.stringify(extraction, null, 2)}\n`);
  await rename(draft, path);
}
