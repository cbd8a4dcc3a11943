import type { Problem } from '../../api.ts';
import { ApiProblem } from '../fetch.ts';
import type { Language } from '../state/view.ts';
import { defineWords, type Spoken } from './index.ts';

/** What went wrong, and what to do. */
export const problemWords = defineWords({
  language: { zh: 'zh', en: 'en' },
  unreachable: {
    zh: '服务器没有回应：请看运行 zone-graph serve 的窗口是否还开着。',
    en: 'The server does not answer: see whether the window where zone-graph serve runs is still open.',
  },
});

/** What the database says by its code alone; its own words are of files and settings, and English. */
const databaseWords = defineWords({
  'not-reachable': {
    zh: 'Neo4j 没有回应：请看它是否在运行，NEO4J_URI 写得对不对。',
    en: 'Neo4j does not answer: see whether it runs, and whether NEO4J_URI is right.',
  },
  'wrong-password': {
    zh: 'Neo4j 不接受用户名或密码：请检查 NEO4J_USERNAME 和 NEO4J_PASSWORD。',
    en: 'Neo4j does not accept the name or the password: check NEO4J_USERNAME and NEO4J_PASSWORD.',
  },
  'wrong-database': {
    zh: 'Neo4j 里没有这个数据库：请检查 NEO4J_DATABASE，或不填它。',
    en: 'Neo4j has no such database: check NEO4J_DATABASE, or leave it out.',
  },
  'not-allowed': {
    zh: '数据库用户没有做这件事的权限：请让管理员授权，或换一个用户。',
    en: 'The user of the database may not do that: ask for the right, or take another user.',
  },
  'file-locked': {
    zh: '图谱文件正被另一个程序使用：请先关掉它。',
    en: 'Another program holds the file of the graph: close it first.',
  },
  'file-damaged': {
    zh: '图谱文件已损坏：请把它移走，再重新读入文章。',
    en: 'The file of the graph is damaged: move it away and read the articles again.',
  },
  'file-not-writable': {
    zh: '图谱文件不能写：请检查它的权限和磁盘空间。',
    en: 'The file of the graph cannot be written: check its rights and the room on the disk.',
  },
  'database-stopped': {
    zh: '数据库已经停了：请重新运行 zone-graph serve。',
    en: 'The database has stopped: run zone-graph serve again.',
  },
  'entity-kind-differs': {
    zh: '有一个实体在这篇文章里和在图谱里类型不同，这篇文章没有写入：请给其中一个换一个编号。',
    en: 'An entity is of one kind in the article and of another in the graph, so the article was not written: give one of them another id.',
  },
  'write-conflict': {
    zh: '别人正在写同样的内容：请再试一次。',
    en: 'Somebody else writes the same just now: try once more.',
  },
  'query-too-large': {
    zh: '查询要处理的东西太多：请写出标签、编号或更短的路径，或在两跳之间加 WITH … LIMIT。',
    en: 'The query has too much to handle: name a label, an id or a shorter path, or put WITH … LIMIT between two hops.',
  },
  'query-timed-out': {
    zh: '数据库在时限内没有答完：请再试一次。',
    en: 'The database did not answer in time: try once more.',
  },
});

const isOfDatabase = (code: string): code is keyof typeof databaseWords => Object.hasOwn(databaseWords, code);

/** What the server says went wrong, in the language of the page as far as there are words in it. */
export function explainProblem({ code, detail, words }: Problem, language: Language): string {
  return words?.[language] ?? (isOfDatabase(code) ? databaseWords[code][language] : detail);
}

/** A failure as a person should read it. */
export function explain(cause: unknown, words: Spoken<typeof problemWords>): string {
  if (cause instanceof ApiProblem) {
    if (cause.problem.code === 'unreachable') return words.unreachable;
    return explainProblem(cause.problem, words.language === 'en' ? 'en' : 'zh');
  }
  return cause instanceof Error ? cause.message : String(cause);
}
