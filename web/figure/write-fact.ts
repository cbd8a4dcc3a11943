import { type Fact, relationOf } from '#schema';
import type { FigureWords, Language } from './figure-words.ts';

/** A fact as a line of words: 梁志良 任职 浙江省商务厅开发区处 原处长. */
export function writeFact(fact: Fact, nameOf: (id: string) => string, language: Language, words: FigureWords): string {
  const title = typeof fact.properties.title === 'string' ? fact.properties.title : '';
  const post = fact.properties.former === true ? words.former(title) : title;
  const relation = relationOf(fact.type).name[language];
  const marks = [
    ...(fact.planned ? [words.planned] : []),
    ...(fact.reportedBy === undefined ? [] : [fact.reportedBy === fact.from ? words.selfReported : words.reported]),
  ];
  const remark = marks.length > 0 ? words.remark(marks.join(words.comma)) : '';
  return [nameOf(fact.from), relation, nameOf(fact.to), post].filter((part) => part !== '').join(' ') + remark;
}
