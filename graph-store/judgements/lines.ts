import { type Judgement, judgement, kindLabel, type Named } from '#schema';
import { JudgementRefused } from './refused.ts';

/*
 * The file of judgements: one a line, fields between `|`, `#` begins a line of remarks.
 *   same | Zone | 苏州工业园区 [zone-1a2b] | 中新苏州工业园区 [zone-3c4d] | 2026-11-24 li | 文中互称
 *   different | Person | 王磊 [person-1a2b] | in 甲文 [article-1]; 乙文 [article-2] | 2026-11-24 li | 两个人
 *   different | Person | 王磊 [person-1a2b] | called 王小磊
 * What stands in brackets decides, the name before it is for the reader. A name written by hand may stand alone; it
 * gets its brackets when the file is applied.
 */

/** A judgement with its line, from 1. Ids that are not filled in yet are empty. */
export interface Line {
  number: number;
  judgement: Judgement;
}

/** Written at the top of a new file. */
export const heading = `# Judgements on identity, one a line. 同一性判断，每行一条：
#   same | Kind | NAME [id] | OTHER NAME [id] | when who | because
#   different | Kind | NAME [id] | OTHER NAME [id] | when who | because
#   different | Kind | NAME [id] | in TITLE [article id]; TITLE [article id] | when who | because
#   different | Kind | NAME [id] | called FORM | when who | because
# [id] may be left out where the name is clear. After changes by hand run: zone-graph judge apply
# 手写时可省略 [id]；手工修改后请运行 zone-graph judge apply。
`;

/** Reads the file of judgements. @throws JudgementRefused that names the line and what it should be. */
export function parseJudgements(text: string, place: string): Line[] {
  const lines: Line[] = [];
  for (const [index, raw] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    lines.push({ number: index + 1, judgement: parseLine(line, index + 1, place) });
  }
  return lines;
}

function parseLine(line: string, number: number, place: string): Judgement {
  const [verdict, kind, one = '', other = '', saying = '', ...because] = line.split('|').map((field) => field.trim());
  const [, on, by = ''] = /^(\d{4}-\d{2}-\d{2})?\s*(.*)$/.exec(saying) ?? [];
  const { success, data, error } = judgement.safeParse({
    ...{ verdict, kind, one: parseNamed(one), ...parseOther(other) },
    ...(on && { on }),
    ...(by && { by }),
    ...(because.length > 0 && because.join('|') !== '' && { because: because.join('|') }),
  });
  const fault = success ? findFault(data) : `${error.issues[0]?.path.join('.')}: ${error.issues[0]?.message}`;
  if (success && !fault) return data;
  throw new JudgementRefused('judgements-unreadable', {
    en: `${place}, line ${number}: ${fault}. A line reads: same | Kind | NAME [id] | OTHER NAME [id] | when who | because`,
    zh: `${place} 第 ${number} 行看不懂（${fault}）。一行应写成：same | 类型 | 名称 [编号] | 另一名称 [编号] | 日期 姓名 | 理由`,
  });
}

function findFault({ verdict, kind, one, other, articles, called }: Judgement): string | undefined {
  if (one.name === '' && one.id === '') return 'the third field names no entity';
  if (other && other.name === '' && other.id === '') return 'the fourth field names nothing';
  if (verdict === 'same' && (articles || called)) return '“same” takes two entities, not “in” or “called”';
  // By such a line a person would become a zone.
  const stranger = [one, ...(other ? [other] : [])].find(({ id }) => isOfAnother(kind, id));
  if (stranger) return `${stranger.id} is no ${kind}`;
  if (other && other.id !== '' && other.id === one.id) return 'both names stand for one entity';
  return undefined;
}

/** Whether an id tells another kind: `zone-1a2b` in a line about a Person. */
function isOfAnother(kind: Judgement['kind'], id: string): boolean {
  return kindLabel.options.some((label) => label !== kind && id.startsWith(`${label.toLowerCase()}-`));
}

function parseOther(field: string): Partial<Pick<Judgement, 'other' | 'articles' | 'called'>> {
  const [, word, rest = ''] = /^(in|called)\s+(.*)$/.exec(field) ?? [];
  if (word === 'called') return { called: decode(rest) };
  if (word === 'in') return { articles: rest.split(';').map((each) => parseNamed(each.trim())) };
  return { other: parseNamed(field) };
}

function parseNamed(field: string): Named {
  const [, name = '', id = ''] = /^(.*?)\s*(?:\[([^[\]]+)\])?$/.exec(field) ?? [];
  return { name, id: decode(id) };
}

/** A judgement as a line of the file. */
export function writeLine({ verdict, kind, one, other, articles, called, on, by, because }: Judgement): string {
  const what = articles
    ? `in ${articles.map(writeNamed).join('; ')}`
    : called === undefined
      ? writeOther(other ?? { id: '', name: '' })
      : `called ${encode(called)}`;
  const saying = [on, by && onOneLine(by)].filter(Boolean).join(' ');
  const fields = [verdict, kind, writeNamed(one), what, saying, onOneLine(because ?? '')];
  while (fields.at(-1) === '') fields.pop();
  return fields.join(' | ');
}

/** A company may be called `in 北京`: it must not read as the articles of a judgement. */
function writeOther({ id, name }: Named): string {
  return writeNamed({ id, name: name.trim().replace(/^(in|called)(?=\s)/, '“$1”') });
}

function writeNamed({ id, name }: Named): string {
  const shown = onOneLine(name).replaceAll('[', '［').replaceAll(']', '］').replaceAll(';', '；');
  return id === '' ? shown : `${shown} [${encode(id)}]`;
}

function onOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll('|', '｜').trim();
}

/** Signs that the file has a use for stand in an id as in an address: `%7C`. */
function encode(id: string): string {
  return id.replaceAll(/[%|;[\]\s#]/g, encodeURIComponent);
}

function decode(id: string): string {
  return id.replaceAll(/(?:%[0-9A-F]{2})+/g, (signs) => {
    try {
      return decodeURIComponent(signs);
    } catch {
      return signs; // written by hand, and meant as it stands
    }
  });
}
