import { isUnsaid } from '../text/context.ts';
import { findSigns, readOutlines } from '../text/outline.ts';
import { divisions } from '../text/tokens.ts';
import type { Claim, ClaimRule, Mention } from '../types.ts';
import { lie } from './located-in-of.ts';
import { isPlanned } from './verb-object.ts';

/** Where the site and the thing stand in what a pattern matches: the first sign of `site`, the last of `thing`. */
interface Way {
  pattern: RegExp;
  /** Whether the site stands before the thing. */
  siteFirst: boolean;
}

const ways: readonly Way[] = [
  // 在某园区的某公司
  { pattern: /(?<=位于|在|走进|来到|前往|赴|Ⓛ)[ⓁⓏ]的Ⓒ/g, siteFirst: true },
  // 某市最南端某区
  { pattern: /[ⓁⓏ](?:最?[东南西北中]{1,2}[部端侧角]|腹地)的?[ⓁⓏ]/g, siteFirst: true },
  // 某场馆所在的某片区
  { pattern: /[ⓁⓏⒸ]所在的[ⓁⓏ]/g, siteFirst: false },
  // 某产业园落地某区
  { pattern: /[ⓏⒾ](?:项目|”)?(?:正式|成功|也|将|已)?落地[ⓁⓏ](?![^，。]{0,4}[生见])/g, siteFirst: false },
  // 某公司已在某园区布局两家工厂
  {
    pattern: /Ⓒ(?:已|正|将|还|也|计划)*在[ⓁⓏ](?:布局|建[厂设]|设厂|投产|扩产|拥有)/g,
    siteFirst: false,
  },
  // 某新区建成某产业园
  {
    pattern:
      /[ⓁⓏ](?:已|正|将|还|先后|积极|高标准|投资|规划)*(?:建成|建设|建起|新建|建有)了?[^，。；ⓁⓏⒸⒾⓅⒺ]{0,10}?[ⓁⓏ]/g,
    siteFirst: true,
  },
  // 在某园区，总投资百亿元的某产业园正在建设
  {
    pattern: /(?<=^|[。；“])在[ⓁⓏ]*Ⓩ，(?:总?投资|占地|面积|位于)[^，。；ⓁⓏⒸⒾⓅⒺ]{0,14}[ⓏⒸ]/g,
    siteFirst: true,
  },
];

/** Plain ways of saying where something stands. */
export const locatedInAsSaid: ClaimRule = {
  name: 'located-in-as-said',
  words: {
    zh: '“在某地的某企业”“某区最南端某镇”“某地建成某园”“落地某地”等说法',
    en: 'ways of saying where a thing stands: 在某地的某企业, 某区最南端某镇, 某地建成某园, 落地某地',
  },
  confidence: 0.75,
  examples: {
    yes: [
      {
        text: '记者在青石高新区的云帆光电有限公司看到，生产一片繁忙。',
        finds: ['云帆光电有限公司 LOCATED_IN 青石高新区'],
      },
      { text: '云溪新区建成松园锂电产业园。', finds: ['松园锂电产业园 LOCATED_IN 云溪新区'] },
      {
        text: '云帆光电有限公司已在青石高新区布局两家工厂。',
        finds: ['云帆光电有限公司 LOCATED_IN 青石高新区'],
      },
    ],
    no: ['青石高新区的合作伙伴云帆光电有限公司已经投产。', '希望云溪新区建成松园锂电产业园。'],
  },
  find(passage) {
    const claims: Claim[] = [];
    for (const outline of readOutlines(passage)) {
      for (const { pattern, siteFirst } of ways) {
        for (const match of findSigns(outline, pattern)) {
          if (isUnsaid(outline, match.index)) continue;
          const end = match.index + match[0].length;
          const inside = outline.mentions.slice(match.index, end).filter((mention) => mention !== undefined);
          const last = inside.pop();
          const first = inside.pop();
          const [site, thing] = siteFirst ? [first, last] : [last, first];
          if (!site || !thing || !isOwn(thing, site)) continue;
          const planned = isPlanned(outline, match.index);
          claims.push(...lie(outline, [thing], site, { start: match.index, end }, this, { planned }));
        }
      }
    }
    return claims;
  },
};

/** 长三角建设某市: a division is not built, and a region is no address. */
function isOwn(thing: Mention, site: Mention): boolean {
  return !divisions.has(thing.name) || divisions.has(site.name);
}
