import { defineWords } from './index.ts';

const thousands = (count: number) => count.toLocaleString('en-US');

/** The console: a query, its examples, its result. */
export const consoleWords = defineWords({
  title: { zh: 'Cypher 查询', en: 'Cypher query' },
  editor: { zh: '查询语句', en: 'Query' },
  placeholder: {
    zh: '写一条 Cypher，例如 MATCH (z:Zone) RETURN z',
    en: 'Write Cypher, for example MATCH (z:Zone) RETURN z',
  },
  run: { zh: '运行', en: 'Run' },
  runKeys: { zh: (keys: string) => `快捷键 ${keys}`, en: (keys: string) => `shortcut ${keys}` },
  stop: { zh: '停止等待', en: 'Stop waiting' },
  running: { zh: (seconds: string) => `正在查询，${seconds} 秒…`, en: (seconds: string) => `Asking, ${seconds} s…` },
  stopped: {
    zh: '已停止等待，没有结果；数据库最迟到时限会放下这条查询。',
    en: 'Stopped waiting; there is no result. The database lets the query go at its time limit, if not before.',
  },
  limits: {
    zh: (rows: number, seconds: number) => `只读 · 最多 ${thousands(rows)} 行、${seconds} 秒`,
    en: (rows: number, seconds: number) => `read only · at most ${thousands(rows)} rows, ${seconds} s`,
  },
  embedded: {
    zh: (product: string) => `内嵌数据库 ${product}`,
    en: (product: string) => `embedded database ${product}`,
  },
  embeddedNote: {
    zh: '它的 Cypher 与 Neo4j 大体相同；会答错的写法不会运行，而是给出正确的写法。',
    en: 'Its Cypher is close to that of Neo4j; what it would answer wrongly is not run, and you are told what to write.',
  },
  crib: { zh: '图谱里有什么', en: 'What is in the graph' },
  cribAdvice: {
    zh: '写查询时用这些标签和关系类型；点一个先看看。',
    en: 'These are the labels and relationship types to ask for; choose one to look at it.',
  },
  comma: { zh: '、', en: ', ' },
  emptyGraph: {
    zh: '图谱还是空的：先在“图”页加入文章，或运行 zone-graph ingest，再来查询。',
    en: 'The graph is still empty: add an article on the map page, or run zone-graph ingest, then ask.',
  },
  examples: { zh: '例题', en: 'Examples' },
  examplesAdvice: {
    zh: '点一个问题就能看到答案；查询会写进框里，可以照着改。',
    en: 'Choose a question to see its answer; its query goes into the box, for you to change.',
  },
  past: { zh: '最近的查询', en: 'Recent queries' },
  forgetPast: { zh: '清空', en: 'Clear' },
  table: { zh: '表', en: 'Table' },
  graph: { zh: '图', en: 'Graph' },
  shownAs: { zh: '结果的样子', en: 'Show the result as' },
  rows: {
    zh: (rows: number, time: string) => `${thousands(rows)} 行，用时 ${time}`,
    en: (rows: number, time: string) => `${rows === 1 ? '1 row' : `${thousands(rows)} rows`} in ${time}`,
  },
  cut: {
    zh: (rows: number) => `前 ${thousands(rows)} 行，还有更多`,
    en: (rows: number) => `The first ${thousands(rows)} rows, there are more`,
  },
  cutAdvice: {
    zh: '请加条件，或用 ORDER BY 与 LIMIT 取想要的部分',
    en: 'add conditions, or take a part with ORDER BY and LIMIT',
  },
  drawn: {
    zh: (count: number) => `先列出前 ${thousands(count)} 行`,
    en: (count: number) => `The first ${thousands(count)} rows are listed`,
  },
  moreRows: {
    zh: (count: number) => `再列出 ${thousands(count)} 行`,
    en: (count: number) => `List ${thousands(count)} more`,
  },
  nothing: {
    zh: '没有符合的行。检查标签和关系的方向，或先去掉一个条件。',
    en: 'No rows. Check the labels and the direction of relationships, or leave out a condition.',
  },
  noGraph: {
    zh: '结果里没有节点，画不出图。请返回节点或关系本身，例如 RETURN a, r, b。',
    en: 'The result holds no nodes to draw. Return nodes or relationships themselves, as in RETURN a, r, b.',
  },
  graphCut: {
    zh: (drawn: number, all: number) => `画出 ${all} 个节点中的前 ${drawn} 个`,
    en: (drawn: number, all: number) => `The first ${drawn} of ${all} nodes are drawn`,
  },
  graphOf: {
    zh: (nodes: number, links: number) => `查询结果的图：${nodes} 个节点，${links} 条关系`,
    en: (nodes: number, links: number) => `Graph of the result: ${nodes} nodes, ${links} relationships`,
  },
  knownLinks: {
    zh: '浅色的线是图谱里已有、查询没有返回的关系',
    en: 'Pale lines are relationships that the graph holds and the query did not return',
  },
  copy: { zh: '复制为 CSV', en: 'Copy as CSV' },
  copied: { zh: '已复制', en: 'Copied' },
  notCopied: { zh: '浏览器不让复制，请手动选取表格', en: 'The browser does not let us copy; please select the table' },
  refused: { zh: '这条查询没有运行', en: 'This query was not run' },
  failed: { zh: '数据库运行不了这条查询', en: 'The database cannot run this query' },
  timedOut: {
    zh: (seconds: number) =>
      `超过 ${seconds} 秒，已经停下。请写出标签、名称或更短的路径，或加 LIMIT；可以马上运行下一条。`,
    en: (seconds: number) =>
      `Stopped after ${seconds} s. Name a label, a name or a shorter path, or add LIMIT; the next query runs at once.`,
  },
  timedOutTitle: { zh: '查询时间太长', en: 'The query took too long' },
  unreachable: {
    zh: '服务器没有应答。请确认程序还在运行，再试一次。',
    en: 'The server does not answer. See that it still runs, and try again.',
  },
  trouble: { zh: '没有得到结果', en: 'There is no result' },
  emptyValue: { zh: '空', en: 'null' },
  emptyList: { zh: '无', en: 'none' },
  yes: { zh: '是', en: 'yes' },
  no: { zh: '否', en: 'no' },
  openEntity: { zh: (name: string) => `查看${name}`, en: (name: string) => `Show ${name}` },
  openFact: {
    zh: (type: string) => `查看这条“${type}”的依据`,
    en: (type: string) => `Show the evidence of this "${type}"`,
  },
  article: { zh: '文章', en: 'Article' },
  statement: { zh: '言论', en: 'Statement' },
});

/** What databases complain of, in the words of the page. */
export const failureWords = defineWords({
  undefinedName: {
    zh: (name: string) => `变量“${name}”没有来历：请先在 MATCH、UNWIND 或 WITH 里写出它，并检查拼写。`,
    en: (name: string) =>
      `The name "${name}" is not known: bring it in by MATCH, UNWIND or WITH, and check its spelling.`,
  },
  sameColumn: {
    zh: (name: string) => `两列同名${name && `（${name}）`}：请用 AS 给它们起不同的名字。`,
    en: (name: string) => `Two columns have one name${name && ` (${name})`}: give them different ones with AS.`,
  },
  byZero: { zh: '除数是零。', en: 'A number is divided by zero.' },
  unionColumns: {
    zh: 'UNION 两边的列名和次序必须相同。',
    en: 'Both sides of UNION must name the same columns in the same order.',
  },
});

/** What the properties hold, beside their keys in the completion. */
export const propertyWords: Record<string, { zh: string; en: string }> = {
  id: { zh: '编号', en: 'id' },
  name: { zh: '名称', en: 'name' },
  aliases: { zh: '别名', en: 'other names' },
  pinyin: { zh: '拼音', en: 'pinyin' },
  initials: { zh: '拼音首字母', en: 'initials of the pinyin' },
  zoneKind: { zh: '开发区类型', en: 'kind of zone' },
  place: { zh: '所在地', en: 'place' },
  code: { zh: '行政区划代码', en: 'administrative code' },
  title: { zh: '职务；文章的标题', en: 'post; headline of an article' },
  former: { zh: '曾任', en: 'held before' },
  role: { zh: '角色', en: 'role' },
  manner: { zh: '方式', en: 'manner' },
  what: { zh: '合作内容', en: 'what about' },
  amount: { zh: '金额', en: 'amount' },
  date: { zh: '日期', en: 'date' },
  endDate: { zh: '结束日期', en: 'last day' },
  text: { zh: '全文；原话', en: 'text; words' },
  source: { zh: '来源', en: 'outlet' },
  byline: { zh: '署名', en: 'by-line' },
  sources: { zh: '文章数', en: 'number of articles' },
  confidence: { zh: '可信度', en: 'confidence' },
  rule: { zh: '规则', en: 'rule' },
  quote: { zh: '原句', en: 'quoted words' },
  article: { zh: '文章编号', en: 'id of the article' },
  start: { zh: '起点', en: 'first offset' },
  end: { zh: '终点', en: 'last offset' },
  inferred: { zh: '推断所得', en: 'concluded' },
  planned: { zh: '计划中', en: 'planned' },
  reportedBy: { zh: '据谁所说', en: 'as told by' },
  fact: { zh: '关系编号', en: 'id of the fact' },
  degree: { zh: '关系数', en: 'number of facts' },
  articles: { zh: '文章数', en: 'number of articles' },
  count: { zh: '次数', en: 'times' },
};
