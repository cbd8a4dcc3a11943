import { randomUUID } from 'node:crypto';
import { mkdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Judgement } from '#schema';
import { LockHeld, takeLock } from './file-lock.ts';
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
  /** Does what reads and then changes the file while nobody else does. @throws JudgementRefused where others do not end. */
  alone<Result>(work: () => Promise<Result>): Promise<Result>;
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
  alone: (work) => work(),
  add: nowhere,
  replace: nowhere,
};

/** How long one waits for others who judge, in milliseconds: they may have many articles to change. */
const PATIENCE = 60_000;

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
  const findPlace = () => realpath(path).catch(() => path);
  const takeFile = async () => {
    const place = await findPlace();
    await mkdir(dirname(place), { recursive: true });
    return takeLock(`${place}.lock`, PATIENCE);
  };
  const write = async (text: string) => {
    const place = await findPlace();
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
      // Every writer makes another file: two of one moment differ at least in that.
      const stamp = await stat(path, { bigint: true }).then(
        ({ mtimeNs, size, ino }) => `${mtimeNs} ${size} ${ino}`,
        () => undefined,
      );
      if (stamp === undefined) return undefined;
      if (known?.stamp === stamp) return known.plan;
      const text = await readText();
      if (known?.text === text) known = { ...known, stamp };
      else known = { text, stamp, plan: buildPlan(parseJudgements(text, path)) };
      return known.plan;
    },
    async alone(work) {
      const release = await takeFile().catch((error: unknown) => {
        throw error instanceof LockHeld ? busy(error) : outOfReach(path, error);
      });
      try {
        return await work();
      } finally {
        await release();
      }
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

function busy({ message }: LockHeld): JudgementRefused {
  return new JudgementRefused('judgements-busy', {
    en: `Somebody else is changing the judgements: ${message}; nothing was changed. Try again in a while, or remove that file if nobody does.`,
    zh: `另一个程序正在改动判断（${message}），什么都没有改动。请稍后再试；若确实没有人在改，请删除那个文件。`,
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
