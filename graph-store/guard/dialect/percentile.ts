import { argumentsOf, functionNameOf } from '../guess.ts';
import { isRule, type Syntax, walkSyntax } from '../syntax.ts';
import type { Trap } from './trap.ts';

function isPercentile(node: Syntax): boolean {
  if (!isRule(node, 'functionInvocation')) return false;
  const name = functionNameOf(node);
  if (name === 'percentiledisc') return true;
  return name === 'percentilecont' && !/^[\d.]+$/.test(argumentsOf(node)[1]?.text ?? '');
}

export const percentile: Trap = {
  name: 'percentile',
  wrong: {
    zh: '内嵌数据库的 percentileDisc 会取错值，percentileCont 会忽略用参数给出的分位',
    en: 'percentileDisc picks the wrong value on the embedded database, and percentileCont ignores a fraction that is not written out',
  },
  instead: {
    zh: '请写 percentileCont(x, 0.9)，分位直接写数字',
    en: 'Write percentileCont(x, 0.9) with the fraction as a number',
  },
  find: (tree) => [...walkSyntax(tree)].filter(isPercentile),
  refused: [{ query: 'UNWIND [5, 9] AS x RETURN percentileDisc(x, 0.9) AS y', neo4j: [[9]] }],
  passes: [{ query: 'UNWIND [5, 9] AS x RETURN percentileCont(x, 0.5) AS y', neo4j: [[7]] }],
};
