import type { MentionRule, Span } from '../types.ts';
import { markBody } from './bodies-marked.ts';
import { readNames } from './names.ts';

/** 联合某某科技, 某某传媒（600373）: an everyday ending ends a name where only an enterprise can stand. */
function isNamedAsFirm(text: string, { start, end }: Span): boolean {
  return (
    /^（\d{6}）/.test(text.slice(end, end + 8)) ||
    (end - start > 3 && /(?:联合|携手|会同|引进|来自|邀请|牵手)$/.test(text.slice(Math.max(0, start - 2), start)))
  );
}

/** Enterprises whose names are everyday words too: 列车奔驰而过, 中兴路上, 青松下. */
const doubtful = new Set(['奔驰', '中兴', '松下']);

function isEveryday(text: string, { name, start, end }: Span & { name: string }): boolean {
  if (!doubtful.has(name)) return false;
  const isOther = /^(?:[而在着于路街村镇种乘坐]|大道|社区|之)/.test(text.slice(end, end + 2));
  return isOther || /[列飞马青老古树族]$/.test(text.slice(Math.max(0, start - 1), start));
}

/** Enterprises by how their names end. */
export const companyByEnding: MentionRule = {
  name: 'company-by-ending',
  words: {
    zh: '以公司、集团、银行等后缀结尾的名称',
    en: 'a name that ends in 公司, 集团, 银行 or another ending of enterprises',
  },
  confidence: 0.9,
  examples: {
    yes: [{ text: '近日，云帆（青山）电子科技有限公司正式投产。', finds: ['Company 云帆（青山）电子科技有限公司'] }],
    no: ['多家上市公司参加了活动。', '列车奔驰而过，记者来到中兴路上。'],
  },
  find(passage) {
    const { bodies } = readNames(passage);
    return bodies
      .filter((body) => body.kind === 'Company' && (!body.weak || isNamedAsFirm(passage.text, body)))
      .filter((body) => !isEveryday(passage.text, body))
      .map((body) => markBody(passage.text, body, this.name, this.confidence));
  },
};
