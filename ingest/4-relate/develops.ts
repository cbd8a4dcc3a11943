import { findNested } from '../text/nested.ts';
import type { Claim, ClaimRule, Mention } from '../types.ts';
import { findBeside } from './beside.ts';
import { findVerbClaims, readVerbs } from './verb-object.ts';

const verbs = readVerbs(
  '(?<!以)(?:聚焦|布局|发展|打造|培育|壮大|推进|推动|支持|承接|引进|(?<!设施)建设|深耕|主导产业|构建|从事|主营|开拓|形成|围绕|做强|做优|专注|致力于|依托|拥有|加快|瞄准|关注|生产|研发|集聚|聚集|带动|完善|深挖|成为|领跑|延伸|做大|探索|抢抓|捕捉|将(?=Ⓓ[^，。；]{0,40}作为)|发力|协同引进|承担|涵盖|吸引|导入|招引|培植|汇聚|积聚)',
);

/** Who stands before 聚焦, 布局, 发展, 打造 develops the industry. */
export const developsByVerb: ClaimRule = {
  name: 'develops-by-verb',
  words: {
    zh: '聚焦、布局、发展、打造、拥有、依托、关注某产业的主体',
    en: 'who builds an industry up, has it, is active in it, relies on it or turns to it',
  },
  confidence: 0.55,
  examples: {
    yes: [
      {
        text: '青石经济开发区聚焦新能源、新材料等产业。',
        finds: ['青石经济开发区 DEVELOPS 新能源', '青石经济开发区 DEVELOPS 新材料'],
      },
    ],
    no: ['希望青石经济开发区发展数字经济。'],
  },
  find(passage) {
    return findVerbClaims(passage, {
      type: 'DEVELOPS',
      rule: 'develops-by-verb',
      confidence: 0.55,
      verbs,
      subjects: ['Zone', 'Place', 'Company'],
      object: 'IndustryChain',
      notBetween: /[ⒺⓇⓅ]|峰会|论坛|推介|培训/,
      // 增城的国家级经济技术开发区则…: what the place has acts, not the place
    }).filter(({ from }) => passage.text[from.end] !== '的');
  },
};

const promotion = /推介|招商|博览会|展销|夜经济/;

function isNamedByIndustry({ kind, name }: Mention): boolean {
  return kind === 'Zone' || (kind === 'Event' && promotion.test(name));
}

/** A zone named by its industry, and a promotion of an industry, develop it. */
export const developsByName: ClaimRule = {
  name: 'develops-by-name',
  words: { zh: '园区、基地、推介会名称里的产业', en: 'the industry inside the name of a zone, a base or a promotion' },
  confidence: 0.55,
  examples: {
    yes: [{ text: '青石市举办新能源汽车产业推介会。', finds: ['新能源汽车产业推介会 DEVELOPS 新能源汽车产业'] }],
    no: ['青石市举办数字经济论坛。'],
  },
  find({ mentions }) {
    const claims: Claim[] = [];
    const seen = new Set<string>();
    for (const { inner, outers } of findNested(mentions, isNamedByIndustry)) {
      if (inner.kind !== 'IndustryChain') continue;
      for (const from of outers) {
        const key = `${from.kind} ${from.name} ${inner.name}`;
        if (seen.has(key)) continue;
        seen.add(key);
        const { start, end } = from;
        claims.push({
          type: 'DEVELOPS',
          from,
          to: inner,
          start,
          end,
          properties: {},
          rule: 'develops-by-name',
          confidence: 0.55,
        });
      }
    }
    return claims;
  },
};

const owned = /[ⓏⒸⓁ]的?Ⓓ(?!(?:产业|发展)?(?:规划|专项|协会|大会|论坛|研究|座谈|博览))/g;

/** An industry right behind the name of a zone, place or company is theirs: 某区数字经济. */
export const developsBeside: ClaimRule = {
  name: 'develops-beside',
  words: {
    zh: '紧跟在开发区、地方、企业后面的产业',
    en: 'an industry right behind the name of a zone, place or company',
  },
  confidence: 0.56,
  examples: {
    yes: [{ text: '青石经济开发区数字经济规模扩大。', finds: ['青石经济开发区 DEVELOPS 数字经济'] }],
    no: ['青石经济开发区派人参加数字经济论坛。'],
  },
  find(passage) {
    return findBeside(passage, {
      type: 'DEVELOPS',
      rule: 'develops-beside',
      confidence: 0.56,
      pattern: owned,
      object: 'IndustryChain',
    }).filter(({ from }) => !/^(?:中国|我国|全国|世界|全球)$/.test(from.name));
  },
};
