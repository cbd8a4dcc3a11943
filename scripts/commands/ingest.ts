import type { Extraction } from '#schema';
import type { WriteReport } from '#store';
import { connect } from '../command-line/connect.ts';
import { CommandFailed, defineCommand, parseCount } from '../command-line/define-command.ts';
import { findFiles } from '../command-line/find-files.ts';
import { modelOptions, openModel } from '../command-line/model.ts';
import { countNoun, print, say } from '../command-line/print.ts';
import { startProgress } from '../command-line/progress.ts';
import { readSources } from '../command-line/read-sources.ts';
import type { CommandStore } from '../command-line/remote-store.ts';
import { countFindings, describeTally, startTally, type Tally } from '../command-line/tally.ts';

/** Articles that go to the database in one call. */
const BATCH = 50;

export const ingestCommand = defineCommand({
  name: 'ingest',
  says: { en: 'read articles into the graph', zh: '抽取文章并写入图谱' },
  positionals: {
    name: 'PATH',
    least: 1,
    most: Infinity,
    says: 'articles (.txt .md .html .docx .pdf .json .jsonl), findings (.json .jsonl), folders, patterns, or - for standard input',
  },
  options: {
    workers: { type: 'string', short: 'w', value: 'N', says: 'threads; by default one for each processor' },
    'if-empty': { type: 'boolean', says: 'do nothing where the graph holds an article already' },
    ...modelOptions,
  },
  examples: [
    { line: 'zone-graph ingest articles/', says: 'every article in the folder and below it' },
    { line: 'zone-graph ingest findings/a.json', says: 'what zone-graph extract, or another program, has found' },
    { line: 'NEO4J_URI=neo4j://localhost NEO4J_PASSWORD=… zone-graph ingest articles/', says: 'into a Neo4j' },
  ],
  async run({ positionals, options, signal }) {
    const workers = parseCount('workers', options.workers, 0);
    const model = await openModel(options, signal);
    const files = await findFiles(positionals);
    if (files.length === 0) throw new CommandFailed('There are no articles and no findings in there.');
    const { store, place } = await connect();
    try {
      if (options['if-empty']) {
        const { counts } = await store.status();
        if (counts.articles > 0) return 0;
      }
      const started = Date.now();
      const tally = startTally();
      const progress = startProgress('Ingesting', files.length);
      const batch: Extraction[] = [];
      const written: Written = { ...nothing };
      const flush = async () => {
        const report = await writeBatch(store, batch.splice(0), tally);
        addReport(written, report);
      };
      const read = readSources(files, { workers, signal });
      for await (const findings of model?.complete(read) ?? read) {
        countFindings(tally, findings);
        progress.step();
        batch.push(...findings.extractions);
        if (batch.length >= BATCH) await flush();
      }
      await flush();
      progress.end();
      const consulted = model?.end(tally);
      for (const line of describeTally(tally, Date.now() - started)) say(line);
      if (consulted) say(consulted.line);
      print(describeWritten(written, place));
      if (signal.aborted) return 130;
      return tally.failed > 0 || consulted?.isFailed ? 1 : 0;
    } finally {
      await store.close();
    }
  },
});

/** What writing changed, as far as it is told. */
type Written = Pick<WriteReport, 'articles' | 'unchanged' | 'entities' | 'facts'>;

const nothing: Written = { articles: 0, unchanged: 0, entities: 0, facts: 0 };

function addReport(total: Written, report: Written): void {
  for (const key of Object.keys(nothing) as (keyof Written)[]) total[key] += report[key];
}

/** Fewer entities than were found: many articles speak of the same ones. */
function describeWritten({ articles, unchanged, entities, facts }: Written, place: string): string {
  const same = unchanged > 0 ? `, ${unchanged.toLocaleString('en')} of them unchanged` : '';
  const added = `${countNoun(entities, 'entity')} and ${countNoun(facts, 'fact')}`;
  return `${countNoun(articles + unchanged, 'article')} in ${place}${same}; new in the graph: ${added}`;
}

/** Writes articles; where the database refuses one of them, the others go in and a notice names that one. */
async function writeBatch(store: CommandStore, batch: Extraction[], tally: Tally): Promise<Written> {
  const { writeExtractions } = await import('#ingest');
  const total: Written = { ...nothing };
  if (batch.length === 0) return total;
  try {
    return await writeExtractions(store, batch);
  } catch (error) {
    if (!isAboutOneArticle(error)) throw error;
    for (const extraction of batch) {
      const report = await writeExtractions(store, [extraction]).catch((reason: unknown) => {
        if (!isAboutOneArticle(reason)) throw reason;
        const { id, title } = extraction.article;
        tally.failed += 1;
        tally.notices.push({ code: reason.code, message: reason.message, article: title || id });
        return nothing;
      });
      // Unchanged now are above all those that went in with the whole batch.
      addReport(total, { ...report, articles: report.articles + report.unchanged, unchanged: 0 });
    }
    return total;
  }
}

/** What an article itself is the cause of; a database that is gone refuses the rest too. */
function isAboutOneArticle(error: unknown): error is Error & { code: string } {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'entity-kind-differs' || code === 'invalid-extraction' || code === 'body-too-large';
}
