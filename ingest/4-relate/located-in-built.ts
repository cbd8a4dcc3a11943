import { findSubject, listEndingAt, listStartingAt } from '../text/actors.ts';
import { buildClaim, isUnsaid } from '../text/context.ts';
import { findSigns, type Outline, readOutlines } from '../text/outline.ts';
import type { Claim, ClaimRule, Mention } from '../types.ts';
import { lie } from './located-in-of.ts';
import { isPlanned } from './verb-object.ts';

/** 在Ⓛ建设Ⓩ, 在Ⓛ、Ⓛ等地落地Ⓩ, 在Ⓩ投资建设Ⓩ. */
const building =
  /在(?<sites>[ⓁⓏ](?:[、和与及ⓁⓏ]|等(?:地|城市|省市|多地)?)*)(?:Ⓨ|[^，。；：ⓅⒺⒾⓏⒸⓁ“”]{0,4}?)?(?:投资)?(?:建设|打造|落地|设立|成立|建成|建立|布局|开设|创办|兴建|新建|修建|启用|建起)(?:了|起)?(?:[^，。；：ⓅⒺⒾⓏⒸⓁ个家批所条座]{0,8}?)(?=[ⓁⓏⒾ])/g;

/** Where something is built or set up, there it lies. */
export const locatedInByBuilding: ClaimRule = {
  name: 'located-in-by-building',
  words: { zh: '“在某地建设、设立、落地某处”', en: 'a site built, founded or set up in a place' },
  confidence: 0.7,
  examples: {
    yes: [
      { text: '双方在安吉县建设云帆创新产业园。', finds: ['云帆创新产业园 LOCATED_IN 安吉县'] },
      { text: '双方将在青石高新区设立松岭研究院。', finds: ['松岭研究院 LOCATED_IN 青石高新区'] },
    ],
    no: ['希望在安吉县建设云帆创新产业园。'],
  },
  find(passage) {
    const claims: Claim[] = [];
    for (const outline of readOutlines(passage)) {
      for (const match of findSigns(outline, building)) {
        if (isUnsaid(outline, match.index)) continue;
        const end = match.index + match[0].length;
        const things = listStartingAt(outline, end, outline.signs.length, /[ⓁⓏⒾ]/)?.mentions ?? [];
        const words = { start: match.index, end };
        const planned = isPlanned(outline, match.index);
        for (const site of readSites(outline, match.index + 1, match.groups?.sites ?? ''))
          claims.push(...lie(outline, things.filter(isBuilt), site, words, this, { planned }));
      }
    }
    return claims;
  },
};

/** 在安吉县设立的商务局: a government body is not built. */
function isBuilt({ kind, name }: Mention): boolean {
  return kind !== 'Institution' || !/(?:局|委|政府|厅|委员会|部|办公室)$/.test(name);
}

/** Ⓘ在Ⓛ揭牌, Ⓒ在Ⓩ投产. */
const opening =
  /(?<=[ⓁⓏⒾⒸ])(?:Ⓨ|近日|日前|今天|当天|项目|正式|新|，)*(?:在|于)(?<sites>[ⓁⓏ]+)(?:Ⓨ)?(?:正式|成功|隆重|顺利)?(?:揭牌|挂牌|成立|投产|开业|落成|启用|竣工|开馆|开园|投运|投入使用|落地|动工|奠基|注册)/g;

/** Where a body opens or starts production, there it lies. */
export const locatedInByOpening: ClaimRule = {
  name: 'located-in-by-opening',
  words: { zh: '“某单位在某地揭牌、投产、开业”', en: 'a body that opens or starts production in a place' },
  confidence: 0.75,
  examples: {
    yes: [{ text: '松岭研究院8月3日在安吉县揭牌。', finds: ['松岭研究院 LOCATED_IN 安吉县'] }],
    no: ['松岭研究院计划在安吉县办学。'],
  },
  find(passage) {
    const claims: Claim[] = [];
    for (const outline of readOutlines(passage)) {
      for (const match of findSigns(outline, opening)) {
        if (isUnsaid(outline, match.index)) continue;
        const things = listEndingAt(outline, match.index)?.mentions.filter(({ kind }) => kind !== 'Person') ?? [];
        const sites = match.groups?.sites ?? '';
        const [site] = readSites(outline, match.index + match[0].indexOf(sites), sites).slice(-1);
        const words = { start: match.index, end: match.index + match[0].length };
        if (site) claims.push(...lie(outline, things, site, words, this));
      }
    }
    return claims;
  },
};

/** Ⓩ…形成了以Ⓒ、Ⓒ等企业为引领; Ⓩ拥有Ⓒ. */
const hosting =
  /(?:形成了?以|拥有|集聚|聚集|汇聚|培育|涌现|坐落着|分布着)(?:了|出|有)?(?:[^，。；：ⓅⒾⓏⓁⒹ]{0,12}?)(?=Ⓒ)/g;

/** The companies that a zone is said to have. */
export const locatedInByHosting: ClaimRule = {
  name: 'located-in-by-hosting',
  words: {
    zh: '“某开发区拥有、集聚、形成以…为引领”的企业',
    en: 'companies that a zone is said to have: 拥有, 集聚, 形成以…',
  },
  confidence: 0.65,
  examples: {
    yes: [
      {
        text: '青石高新区集聚了松岭光电有限公司、云帆科技有限公司等企业。',
        finds: ['松岭光电有限公司 LOCATED_IN 青石高新区'],
      },
    ],
    no: ['松岭商会拥有松岭光电有限公司等会员。'],
  },
  find(passage) {
    const outlines = readOutlines(passage);
    const claims: Claim[] = [];
    outlines.forEach((outline, index) => {
      for (const match of findSigns(outline, hosting)) {
        if (isUnsaid(outline, match.index)) continue;
        const start = match.index + match[0].length;
        const site = findSubject(outlines, index, match.index)?.mentions.at(-1);
        if (site?.kind !== 'Zone') continue;
        const words = { start: match.index, end: start };
        const rest = { properties: {}, rule: this.name, confidence: this.confidence };
        for (const from of listStartingAt(outline, start, outline.signs.length, /Ⓒ/)?.mentions ?? [])
          claims.push(buildClaim('LOCATED_IN', from, site, outline, words, rest));
      }
    });
    return claims;
  },
};

/** The sites of a list; of a chain (江苏苏州) the last. */
export function readSites({ mentions, signs }: Outline, start: number, words: string): Mention[] {
  const found: Mention[] = [];
  for (let at = start; at < start + words.length; at += 1) {
    const mention = mentions[at];
    if (mention && !/[ⓁⓏ]/.test(at + 1 < start + words.length ? (signs[at + 1] ?? '') : '')) found.push(mention);
  }
  return found;
}
