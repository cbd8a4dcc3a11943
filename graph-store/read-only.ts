import { type Finding, findForbidden } from './guard/check-clauses.ts';
import { findDialectFault } from './guard/check-dialect.ts';
import { mendQuery } from './guard/mend-query.ts';
import { parseCypher } from './guard/parse-cypher.ts';
import { placeWords, QueryRefused } from './guard/refused.ts';
import type { Syntax } from './guard/syntax.ts';
import { findReadings } from './guard/unicode-escapes.ts';

export { QueryRefused } from './guard/refused.ts';

/** The one statement of a query, or the reason why there is none. */
async function parseStatement(cypher: string): Promise<Syntax> {
  const statements = await parseCypher(cypher);
  const [first, second] = statements;
  if (!first) {
    throw new QueryRefused('empty-query', {
      zh: '还没有查询。请写一条以 MATCH 或 RETURN 开头的 Cypher，或点一个例题。',
      en: 'There is no query yet. Write Cypher that begins with MATCH or RETURN, or choose an example.',
    });
  }
  const fault = statements.find((statement) => statement.fault)?.fault;
  if (fault) throw syntaxError(cypher, fault);
  if (second) {
    const place = { start: second.tree.start, end: second.tree.end };
    const at = placeWords(cypher, place);
    throw new QueryRefused(
      'several-statements',
      {
        zh: `一次只能运行一条查询：${at.zh}又开始了第二条。请分开运行，或用 UNION 合并。`,
        en: `One query at a time: a second one begins at ${at.en}. Run them apart, or join them with UNION.`,
      },
      place,
    );
  }
  return first.tree;
}

/** Signs of a Chinese keyboard where Cypher wants those of a Latin one. */
const wideSign = /[，。；：、（）【】｛｝《》“”‘’＝＜＞！＋－＊／．｜]/;

function syntaxError(cypher: string, place: { start: number; end: number }): QueryRefused {
  const at = placeWords(cypher, place);
  const word = cypher.slice(place.start, place.end);
  if (wideSign.test(word)) {
    return new QueryRefused(
      'syntax-error',
      {
        zh: `${at.zh}的“${word}”是全角标点：Cypher 的括号、冒号、逗号、引号都要用半角，例如 (p:Person)。`,
        en: `"${word}" at ${at.en} is a full-width sign: brackets, colons, commas and quotes of Cypher are half-width, as in (p:Person).`,
      },
      place,
    );
  }
  return new QueryRefused(
    'syntax-error',
    word
      ? {
          zh: `读不懂这条查询：${at.zh}的“${word}”不合 Cypher 的写法。请检查它和它前面的词、括号、引号。`,
          en: `This is not Cypher: "${word}" at ${at.en} does not fit. Check it and the word, bracket or quote before it.`,
        }
      : {
          zh: `这条查询没有写完：到${at.zh}就结束了。请补上 RETURN、括号或引号。`,
          en: `This query is unfinished: it ends at ${at.en}. Add what is missing: RETURN, a bracket or a quote.`,
        },
    place,
  );
}

/** Puts the place before the reason; a place in another reading of the query is none in the query itself. */
function refuse(cypher: string, reading: string, { code, why, start, end }: Finding, name?: string): QueryRefused {
  const at = placeWords(reading, { start, end });
  return new QueryRefused(
    code,
    { zh: `${at.zh}：${name ? `${name}。` : ''}${why.zh}`, en: `${at.en}: ${name ? `${name}. ` : ''}${why.en}` },
    reading === cypher ? { start, end } : undefined,
  );
}

/**
 * Passes a reader's query or refuses it, before the database sees it, and gives the spelling that the database is to be
 * asked: on the embedded one an equal query that it answers as Neo4j does, on Neo4j the query itself.
 * @throws QueryRefused where the query would write, reach out of the database, or be answered wrongly by the embedded one.
 */
export async function checkReaderQuery(cypher: string, database: 'neo4j' | 'embedded'): Promise<string> {
  let checked = cypher;
  for (const reading of findReadings(cypher)) {
    const tree = await parseStatement(reading);
    const forbidden = findForbidden(tree);
    if (forbidden) throw refuse(cypher, reading, forbidden, forbidden.name);
    const fault = database === 'embedded' ? findDialectFault(tree) : undefined;
    if (fault) throw refuse(cypher, reading, fault);
    if (database === 'embedded' && reading === cypher) checked = mendQuery(cypher, tree);
  }
  return checked;
}
