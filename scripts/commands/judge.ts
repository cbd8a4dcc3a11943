import { type JudgingReport, kindLabel, kindOf, type StandingJudgement } from '#schema';
import { connect } from '../command-line/connect.ts';
import { CommandFailed, defineCommand, UsageError } from '../command-line/define-command.ts';
import { describeJudgement } from '../command-line/judgement.ts';
import { pickEntity } from '../command-line/pick-entity.ts';
import { countNoun, print, say } from '../command-line/print.ts';
import type { CommandStore } from '../command-line/remote-store.ts';
import { buildTable } from '../command-line/table.ts';
import { pickArticle } from './delete.ts';

type Options = { kind: string | undefined; in: string[]; called: string | undefined; because: string | undefined };

export const judgeCommand = defineCommand({
  name: 'judge',
  says: { en: 'say what is the same thing and what is not', zh: '判断哪些是同一个、哪些不是' },
  positionals: {
    name: 'WORD',
    least: 1,
    most: 3,
    says: 'same A B, different A [B], why A, list, undo N, apply; A and B are names or ids',
  },
  options: {
    in: {
      type: 'string',
      multiple: true,
      value: 'ARTICLE',
      says: 'an article in which A is another one (id or title)',
    },
    called: { type: 'string', value: 'FORM', says: 'A is another one wherever an article calls it so' },
    because: { type: 'string', value: 'TEXT', says: 'the reason, for later readers' },
    by: { type: 'string', value: 'NAME', says: 'who says so; by default the user of this machine' },
    kind: {
      type: 'string',
      value: 'KIND',
      says: `kind of A and B where a name is not clear: ${kindLabel.options[0]} …`,
    },
    json: { type: 'boolean', says: 'print JSON' },
  },
  examples: [
    { line: 'zone-graph judge same 苏州工业园区 中新苏州工业园区 --because 文中互称', says: 'two entities are one' },
    { line: 'zone-graph judge different 王磊 --in 太原培训侧记', says: 'in that article it is another 王磊' },
    { line: 'zone-graph judge why 山西省商务厅', says: 'what each article calls it and why, and the judgements on it' },
    { line: 'zone-graph judge list', says: 'every judgement with its line number; judge undo N takes one back' },
    { line: 'zone-graph judge apply', says: 'after the file of judgements was changed by hand' },
  ],
  async run({ positionals: [word = '', ...names], options }) {
    checkNames(word, names, options);
    const { store } = await connect();
    try {
      if (word === 'list') return await list(store, options.json);
      if (word === 'why') return await tellWhy(store, names[0] ?? '', options.kind, options.json);
      const report =
        word === 'apply'
          ? await store.applyJudgements()
          : word === 'undo'
            ? await store.undoJudgement(await findLine(store, names[0] ?? ''))
            : await judge(store, word === 'same' ? 'same' : 'different', names, options);
      if (options.json) print(JSON.stringify(report, null, 2));
      else tell(word, report);
      return 0;
    } finally {
      await store.close();
    }
  },
});

function checkNames(word: string, names: readonly string[], { in: articles, called }: Options): void {
  const parts = articles.length > 0 || called !== undefined;
  const wanted: Record<string, [number, string]> = {
    same: [2, 'two entities'],
    different: parts ? [1, 'one entity'] : [2, 'two entities, or one with --in ARTICLE or --called FORM'],
    ...{ why: [1, 'one entity'], undo: [1, 'a line number of zone-graph judge list'] },
    ...{ list: [0, 'nothing more'], apply: [0, 'nothing more'] },
  };
  const [count, what] = wanted[word] ?? [];
  if (count === undefined) throw new UsageError(`“${word}” is none of ${Object.keys(wanted).join(', ')}.`);
  if (names.length !== count) throw new UsageError(`judge ${word} takes ${what}.`);
  if (parts && word !== 'different') throw new UsageError('--in and --called go with judge different.');
}

async function judge(
  store: CommandStore,
  verdict: 'same' | 'different',
  [first = '', second]: readonly string[],
  { kind, in: wanted, called, because, by }: Options & { by?: string | undefined },
): Promise<JudgingReport> {
  const one = await pickEntity(store, first, kind);
  const other = second === undefined ? undefined : await pickEntity(store, second, kind);
  const all = wanted.length > 0 ? await store.articles() : [];
  const articles = wanted.map((each) => pickArticle(all, each).id);
  return store.judge({
    ...{ verdict, one: one.id },
    ...(by !== undefined && { by }),
    ...(other && { other: other.id }),
    ...(articles.length > 0 && { articles }),
    ...(called !== undefined && { called }),
    ...(because !== undefined && { because }),
  });
}

/** The id of the judgement on a line of the file. */
async function findLine(store: CommandStore, text: string): Promise<string> {
  const judgements = await store.judgements();
  const found = judgements.find(({ line, id }) => String(line) === text || id === text);
  if (found) return found.id;
  throw new CommandFailed(`No judgement stands on line ${text}; zone-graph judge list shows them.`);
}

async function list(store: CommandStore, json: boolean): Promise<number> {
  const judgements = await store.judgements();
  const { findJudgementFile } = await import('#store');
  if (json) print(JSON.stringify(judgements, null, 2));
  else if (judgements.length === 0) say('Nobody judged anything yet: zone-graph judge same A B.');
  else {
    print(buildTable(['line', 'says', 'when', 'who', 'because', ''], judgements.map(buildRow), 70));
    say(`They stand in ${findJudgementFile(process.env)}.`);
  }
  return 0;
}

function buildRow(judgement: StandingJudgement): string[] {
  const { line, on = '', by = '', because = '', isInForce } = judgement;
  return [
    String(line),
    describeJudgement(judgement, { withIds: false }),
    on,
    by,
    because,
    isInForce ? '' : 'not in this graph',
  ];
}

async function tellWhy(store: CommandStore, name: string, kind: string | undefined, json: boolean): Promise<number> {
  const { id } = await pickEntity(store, name, kind);
  const identity = await store.identity(id);
  if (!identity) throw new CommandFailed(`There is no ${name} any more.`);
  if (json) {
    print(JSON.stringify(identity, null, 2));
    return 0;
  }
  const { reasonWords } = await import('#ingest');
  const wordsOf = new Map<string, { zh: string; en: string }>(Object.entries(reasonWords));
  print(`${id}: one ${kindOf(identity.kind).name.en} by ${kindOf(identity.kind).identity.en}`);
  for (const { title, date, name: own, aliases, reasons } of identity.articles) {
    print(`${[date, title].filter(Boolean).join(' · ')}: ${[own, ...aliases].join('、')}`);
    for (const { form, reason } of reasons) print(`    ${form} — ${wordsOf.get(reason)?.en ?? reason}`);
  }
  for (const judgement of identity.judgements) print(`line ${judgement.line}: ${describeJudgement(judgement)}`);
  return 0;
}

function tell(word: string, { judgements, articles, waiting }: JudgingReport): void {
  for (const judgement of judgements) print(`${word === 'undo' ? 'Taken back: ' : ''}${describeJudgement(judgement)}`);
  print(`${countNoun(articles, 'article')} of the graph ${articles === 1 ? 'says' : 'say'} something else now.`);
  for (const { line, en, zh } of waiting) say(`Line ${line} waits: ${en}.\n第 ${line} 行待定：${zh}。`);
}
