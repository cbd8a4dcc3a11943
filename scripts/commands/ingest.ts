import { connect } from '../command-line/connect.ts';
import { CommandFailed, defineCommand, parseCount } from '../command-line/define-command.ts';
import { identifyExtractor } from '../command-line/extractor.ts';
import { findFiles } from '../command-line/find-files.ts';
import { modelOptions, openModel } from '../command-line/model.ts';
import { openSources } from '../command-line/open-sources.ts';
import { countNoun, print, say } from '../command-line/print.ts';
import { startProgress } from '../command-line/progress.ts';
import { readSources } from '../command-line/read-sources.ts';
import { readReplaced, skipKnown } from '../command-line/skip-known.ts';
import { countFindings, describeTally, startTally } from '../command-line/tally.ts';
import { startWriter, type Written } from '../command-line/write-findings.ts';

const nothing: Written = { articles: 0, unchanged: 0, entities: 0, facts: 0 };

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
    lines: {
      type: 'boolean',
      says: 'standard input holds an article a line (JSON), whatever its first lines look like',
    },
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
      const written: Written = { ...nothing };
      const writer = startWriter(store, tally, written);
      const sources = openSources(files, options.lines);
      // What a model adds is not in the rules' fingerprint: it remembers its own answers.
      const extractor = model ? undefined : await identifyExtractor();
      const fresh = extractor === undefined ? sources : skipKnown(sources, store, extractor);
      const read = readReplaced(readSources(fresh, { workers, signal }));
      for await (const findings of model?.complete(read) ?? read) {
        countFindings(tally, findings);
        progress.step(findings);
        await writer.add(findings);
      }
      await writer.end();
      written.unchanged += tally.known;
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

/** Fewer entities than were found: many articles speak of the same ones. */
function describeWritten({ articles, unchanged, entities, facts }: Written, place: string): string {
  const same = unchanged > 0 ? `, ${unchanged.toLocaleString('en')} of them unchanged` : '';
  const added = `${countNoun(entities, 'entity')} and ${countNoun(facts, 'fact')}`;
  return `${countNoun(articles + unchanged, 'article')} in ${place}${same}; new in the graph: ${added}`;
}
