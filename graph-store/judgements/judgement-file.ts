import { randomUUID } from 'node:crypto';
import { mkdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Judgement } from '#schema';
import { heading, parseJudgements, writeLine } from './lines.ts';
import { buildPlan, type Plan } from './plan.ts';
import { JudgementRefused } from './refused.ts';

/** The judgements of a file. */
export interface JudgementFile {
  /**
   * Reads them again whenever the file changed; the same plan as long as it did not, nothing where there is no file.
   * @throws JudgementRefused where a line cannot be read or two contradict.
   */
  read(): Promise<Plan | undefined>;
  /** Number of lines, remarks and all. */
  countLines(): Promise<number>;
  /** Puts judgements at the end. */
  add(judgements: readonly Judgement[]): Promise<void>;
  /** Puts another judgement, or none, in the place of those of these lines. */
  replace(lines: ReadonlyMap<number, Judgement | undefined>): Promise<void>;
}

const nowhere = async (): Promise<never> => {
  throw new Error('this graph was opened without a file of judgements');
};

/** Of a graph that nobody judges. */
export const noJudgementFile: JudgementFile = {
  read: async () => undefined,
  countLines: async () => 0,
  add: nowhere,
  replace: nowhere,
};

/** Judgements in a plain file at `path`, which need not be there yet. */
export function openJudgementFile(path: string): JudgementFile {
  let known: { text: string; stamp: string; plan: Plan } | undefined;
  const readText = async () => {
    const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return Buffer.of();
      throw outOfReach(path, error);
    });
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      throw notUtf8(path);
    }
  };
  // Written aside and put in its place: whoever reads meanwhile reads the whole of one or the other. Another process
  // may be writing too, and the path may be a link to where the file is kept.
  const write = async (text: string) => {
    const place = await realpath(path).catch(() => path);
    const draft = `${place}.${randomUUID()}`;
    try {
      await mkdir(dirname(place), { recursive: true });
      await writeFile(draft, text);
      await rename(draft, place);
    } catch (error) {
      await rm(draft, { force: true }).catch(() => undefined);
      throw outOfReach(path, error);
    }
  };
  return {
    async read() {
      const stamp = await stat(path).then(
        ({ mtimeMs, size }) => `${mtimeMs} ${size}`,
        () => undefined,
      );
      if (stamp === undefined) return undefined;
      if (known?.stamp === stamp) return known.plan;
      const text = await readText();
      if (known?.text === text) known = { ...known, stamp };
      else known = { text, stamp, plan: buildPlan(parseJudgements(text, path)) };
      return known.plan;
    },
    async countLines() {
      return endLine((await readText()) || heading).split('\n').length - 1;
    },
    async add(judgements) {
      const text = endLine((await readText()) || heading);
      await write(text + judgements.map((judgement) => `${writeLine(judgement)}\n`).join(''));
    },
    async replace(lines) {
      const kept = (await readText()).split('\n').flatMap((line, index) => {
        if (!lines.has(index + 1)) return [line];
        const judgement = lines.get(index + 1);
        return judgement ? [writeLine(judgement)] : [];
      });
      await write(kept.join('\n'));
    },
  };
}

/** The disk is full, the folder may not be written, or the path is something else than a file. */
function outOfReach(path: string, error: unknown): JudgementRefused {
  const { code, message } = error as NodeJS.ErrnoException;
  return new JudgementRefused('judgements-unreadable', {
    en: `The judgements in ${path} cannot be read or written (${code ?? message}); nothing was changed. Make room or give permission, or name another file with ZONE_GRAPH_JUDGEMENTS.`,
    zh: `判断文件 ${path} 无法读写（${code ?? message}），什么都没有改动。请腾出空间、开通权限，或用 ZONE_GRAPH_JUDGEMENTS 指定另一个文件。`,
  });
}

/** As an editor in China may save it; read on as it is, its names would be lost with the next line that is added. */
function notUtf8(path: string): JudgementRefused {
  return new JudgementRefused('judgements-unreadable', {
    en: `${path} is not in UTF-8; nothing was changed. Open it in its editor and save it as UTF-8.`,
    zh: `${path} 不是 UTF-8 编码，什么都没有改动。请在编辑器中打开，另存为 UTF-8。`,
  });
}

function endLine(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`;
}
