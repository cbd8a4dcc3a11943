import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { findFiles, type SourceFile } from '../command-line/find-files.ts';
import { describeFailure } from '../command-line/findings.ts';
import { readSources } from '../command-line/read-sources.ts';
import { type Annotation, nothing, parseAnnotation } from './annotation.ts';
import { type Comparison, compareAnnotations } from './compare.ts';

/** Comparisons of all articles that could be compared, and one line for each thing that went wrong. */
export interface ReadComparisons {
  comparisons: Comparison[];
  problems: string[];
}

interface Options {
  /** Folder with NAME.json of somebody else's findings; without it the texts are extracted here. */
  extractions: string | undefined;
  /** Facts below it are as good as not found. */
  minimumConfidence: number;
  signal: AbortSignal;
}

/** An annotated article and where its text is. */
interface GoldArticle {
  name: string;
  gold: Annotation;
  text?: SourceFile;
}

/** Reads annotated articles from folders, finds or reads what an extractor says of them, and compares. */
export async function readComparisons(folders: readonly string[], options: Options): Promise<ReadComparisons> {
  const problems: string[] = [];
  const articles = await readGold(folders, problems, options.extractions === undefined);
  const findings =
    options.extractions === undefined
      ? await extractTexts(articles, options.signal, problems)
      : await readFindings(articles, options.extractions, problems);
  const comparisons = articles.flatMap(({ name, gold }, index) => {
    const found = findings[index];
    return found ? [compareAnnotations(name, gold, dropUnsure(found, options.minimumConfidence))] : [];
  });
  return { comparisons, problems };
}

/** NAME.json with its NAME.txt, .md, .html, .docx or .pdf, in the same folder or in another one that is named. */
async function readGold(folders: readonly string[], problems: string[], needsText: boolean): Promise<GoldArticle[]> {
  const found = (await Promise.all(folders.map((folder) => findFiles([folder])))).flat();
  // A link that leads back shows nothing new.
  const files = found.filter(({ isLoop }) => !isLoop);
  const golds = files.filter(isJson);
  const texts = files.filter((file) => !isJson(file));
  const used = new Set<SourceFile>();
  const articles: GoldArticle[] = [];
  for (const file of golds) {
    const annotation = await readAnnotation(file, problems);
    const own = texts.filter((text) => stemOf(text.path) === stemOf(file.path));
    const [text] = own.length > 0 ? own : texts.filter((each) => stemOf(each.name) === stemOf(file.name));
    if (text) used.add(text);
    if (!annotation) continue;
    if (needsText && !text && annotation.article.text === undefined) {
      problems.push(`${file.path}: its text is missing; put it beside as ${stemOf(file.name)}.txt. Left out.`);
    } else articles.push({ name: stemOf(file.name), gold: annotation, ...(text && { text }) });
  }
  const alone = texts.filter((text) => !used.has(text));
  // Only a folder that holds annotations is expected to have one for each text.
  const annotated = new Set(golds.map(({ path, name }) => path.slice(0, -name.length)));
  for (const { path, name } of alone) {
    if (annotated.has(path.slice(0, -name.length)))
      problems.push(`${path}: there is no ${stemOf(name)}.json that annotates it. Left out.`);
  }
  return articles;
}

async function readAnnotation(file: SourceFile, problems: string[]): Promise<Annotation | undefined> {
  try {
    const { annotation, faults } = parseAnnotation(await readFile(file.path, 'utf8'));
    problems.push(...faults.map((fault) => `${file.path}: ${fault}.`));
    return annotation;
  } catch (error) {
    const isForeign = error instanceof Error && 'code' in error;
    const what = isForeign ? describeFailure(file, error).message : (error as Error).message;
    problems.push(`${file.path}: ${what.replace(/\.$/, '')}. Left out.`);
    return undefined;
  }
}

/** What our own extractor finds in each text. */
async function extractTexts(
  articles: readonly GoldArticle[],
  signal: AbortSignal,
  problems: string[],
): Promise<(Annotation | undefined)[]> {
  const files = articles.flatMap(({ text }) => text ?? []);
  const found = new Map<string, Annotation>();
  for await (const { file, extractions, notices } of readSources(files, { workers: undefined, signal })) {
    const [extraction] = extractions;
    if (extraction) found.set(file.path, extraction);
    else problems.push(`${file.path}: ${notices[0]?.message ?? 'nothing could be read'} Left out.`);
  }
  const { extract } = await import('#ingest');
  return Promise.all(
    articles.map(async ({ name, gold, text }) => {
      if (text) return found.get(text.path);
      const read = await extract(`${name}.json`, Buffer.from(JSON.stringify(gold.article)));
      const [own] = read.extractions;
      if (!own) problems.push(`${name}.json: ${read.notices[0]?.message ?? 'its text cannot be read.'} Left out.`);
      return own;
    }),
  );
}

/** What somebody else found: NAME.json in a folder. One that is missing found nothing. */
async function readFindings(articles: readonly GoldArticle[], folder: string, problems: string[]) {
  return Promise.all(
    articles.map(async ({ name }) => {
      const file = { path: `${folder.replace(/\/$/, '')}/${name}.json`, name: `${name}.json` };
      if (await stat(file.path).catch(() => undefined)) return readAnnotation(file, problems);
      problems.push(`${file.path}: there are no findings for this article; all of it counts as missing.`);
      return nothing;
    }),
  );
}

/** Entities stay: a map hides facts, not names. */
function dropUnsure(found: Annotation, least: number): Annotation {
  const isSure = ({ confidence }: { confidence?: number | undefined }) => (confidence ?? 1) >= least;
  return { ...found, relations: found.relations.filter(isSure), statements: found.statements.filter(isSure) };
}

function isJson({ name }: SourceFile): boolean {
  return extname(name).toLowerCase() === '.json';
}

function stemOf(path: string): string {
  return path.slice(0, path.length - extname(path).length);
}
