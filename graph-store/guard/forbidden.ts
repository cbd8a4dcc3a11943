import type { Reason } from './refused.ts';

/** Why a construct is outside, and what to do instead. */
export interface Forbidden {
  code: 'write-clause' | 'outside-access' | 'schema-command' | 'procedure' | 'other-database' | 'not-supported';
  name: string;
  why: Reason;
}

const writing: Reason = {
  zh: '控制台只读，不能改动图谱。查询请用 MATCH … RETURN；要加入文章请用 zone-graph ingest。',
  en: 'The console only reads, it cannot change the graph. Ask with MATCH … RETURN; add articles with zone-graph ingest.',
};
const outside: Reason = {
  zh: '它会读取图谱以外的文件或网址，控制台不允许。请去掉这一句。',
  en: 'It reaches for files or addresses outside the graph, which the console does not allow. Leave it out.',
};
const managing: Reason = {
  zh: '它管理数据库本身（索引、约束、用户、库），控制台不允许。请由管理员在数据库自带的工具里执行。',
  en: "It manages the database itself (indexes, constraints, users), which the console does not allow. An administrator runs it in the database's own tools.",
};
const elsewhere: Reason = {
  zh: '控制台只查询当前这一个图谱。请去掉 USE。',
  en: 'The console asks this one graph only. Leave USE out.',
};
const unknown: Reason = {
  zh: '控制台只允许读取的子句：MATCH、OPTIONAL MATCH、WITH、UNWIND、WHERE、RETURN、UNION、CALL { … }。',
  en: 'The console allows clauses that read: MATCH, OPTIONAL MATCH, WITH, UNWIND, WHERE, RETURN, UNION, CALL { … }.',
};

const write = (name: string): Forbidden => ({ code: 'write-clause', name, why: writing });

/** Grammar rules that people are likely to meet, with their words. */
export const forbiddenRules: ReadonlyMap<string, Forbidden> = new Map<string, Forbidden>([
  ['createClause', write('CREATE')],
  ['insertClause', write('INSERT')],
  ['mergeClause', write('MERGE')],
  ['setClause', write('SET')],
  ['removeClause', write('REMOVE')],
  ['deleteClause', write('DELETE')],
  ['foreachClause', write('FOREACH')],
  ['subqueryInTransactionsParameters', write('CALL … IN TRANSACTIONS')],
  ['loadCSVClause', { code: 'outside-access', name: 'LOAD CSV', why: outside }],
  ['useClause', { code: 'other-database', name: 'USE', why: elsewhere }],
  ['command', { code: 'schema-command', name: '', why: managing }],
  ['terminateCommand', { code: 'schema-command', name: 'TERMINATE', why: managing }],
  ['showSettings', { code: 'schema-command', name: 'SHOW SETTINGS', why: managing }],
  ['showTransactions', { code: 'schema-command', name: 'SHOW TRANSACTIONS', why: managing }],
  ['showDatabase', { code: 'schema-command', name: 'SHOW DATABASES', why: managing }],
]);

/** For every other rule that is not allowed. */
export const unknownConstruct: Reason = unknown;

export const foreignProcedure: Reason = {
  zh: '控制台只能调用列出图谱内容的过程：db.labels()、db.relationshipTypes()、db.propertyKeys()。请改用 MATCH … RETURN。',
  en: 'The console calls only procedures that list what is in the graph: db.labels(), db.relationshipTypes(), db.propertyKeys(). Ask with MATCH … RETURN instead.',
};

export const foreignFunction: Reason = {
  zh: '控制台只能使用 Cypher 自带的函数（count、collect、coalesce、toLower 等）；扩展函数可能读写图谱以外的东西。',
  en: "The console uses only Cypher's own functions (count, collect, coalesce, toLower …); functions of extensions may reach outside the graph.",
};

export const noPlan: Reason = {
  zh: '控制台显示结果，不显示执行计划。请去掉这个词再运行。',
  en: 'The console shows results, not plans. Leave this word out and run again.',
};

export const noOptions: Reason = {
  zh: '控制台不接受运行选项。请从 MATCH 或 RETURN 开始写。',
  en: 'The console takes no runtime options. Begin with MATCH or RETURN.',
};
