import { functionNameOf } from '../guess.ts';
import { isRule, walkSyntax } from '../syntax.ts';
import type { Trap } from './trap.ts';

const temporal = /^(date|datetime|localdatetime|time|localtime|duration)(\.|$)/;

export const dates: Trap = {
  name: 'dates',
  wrong: {
    zh: '内嵌数据库的日期时间函数不完整：有的写法变成空值，小数秒会被截短',
    en: 'Dates and times are incomplete on the embedded database: some spellings become null, and seconds are cut',
  },
  instead: {
    zh: '图谱里的日期是文字，可以直接比较：e.date >= "2023-01-01"、e.date STARTS WITH "2023"、substring(e.date, 0, 4)',
    en: 'Dates of the graph are texts and compare as they are: e.date >= "2023-01-01", e.date STARTS WITH "2023", substring(e.date, 0, 4)',
  },
  find: (tree) =>
    [...walkSyntax(tree)].filter((node) => isRule(node, 'functionInvocation') && temporal.test(functionNameOf(node))),
  refused: [
    { query: 'RETURN toString(date("20230101")) AS x', neo4j: [['2023-01-01']] },
    {
      query: 'RETURN toString(datetime("2023-08-09T10:00:00[Asia/Shanghai]")) AS x',
      neo4j: [['2023-08-09T10:00:00+08:00[Asia/Shanghai]']],
    },
  ],
  passes: [
    { query: 'MATCH (e:Event) WHERE e.date >= "2023-01-01" RETURN substring(e.date, 0, 4) AS year', neo4j: [['2023']] },
  ],
};
