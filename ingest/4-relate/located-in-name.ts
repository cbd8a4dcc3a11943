import { zoneKinds } from '../lexicon/zone-kinds.ts';
import { divisions } from '../text/tokens.ts';
import type { Claim, ClaimRule, Mention } from '../types.ts';

const settlement = /.(?:镇|乡|街道|村|社区)$/;
/** A county, a city with its 市, a town or a village: what a name opens with when it tells where it lies. */
function isSite(mention: Mention): boolean {
  if (mention.kind !== 'Place' || mention.anaphor) return false;
  const division = divisions.get(mention.name);
  return division ? division.level !== '省' : settlement.test(mention.name);
}

/** The forms of a place with which a name may begin; of a city only the one with its unit. */
function formsOf({ name, aliases = [] }: Mention): string[] {
  const division = divisions.get(name);
  const forms = [name, ...aliases].filter((form) => form.length > 1);
  if (!division) return forms;
  if (division.level === '市') return [division.name].filter((form) => /[市州盟]$/.test(form));
  return [...forms, division.name, division.name.replace(/[市县区旗]$/, '')].filter((form) => form.length > 1);
}

/** 武穴电子信息园: a zone lies in the county, town or village that its name opens with; a city's 高新区 is not told to. */
export const locatedInByName: ClaimRule = {
  name: 'located-in-by-name',
  words: {
    zh: '名称以区县、乡镇开头并有专名的园区',
    en: 'a zone whose name opens with a county or town and has words of its own',
  },
  confidence: 0.7,
  examples: {
    yes: [
      {
        text: '安吉县召开会议。李大江参观了安吉锂电装备产业园。',
        finds: ['安吉锂电装备产业园 LOCATED_IN 安吉县'],
      },
    ],
    no: ['杭州召开会议。李大江参观了杭州高新区。'],
  },
  find({ text, mentions }) {
    const sites = new Map<string, Mention>();
    for (const mention of mentions)
      if (isSite(mention)) for (const form of formsOf(mention)) if (!sites.has(form)) sites.set(form, mention);
    const claims: Claim[] = [];
    if (sites.size === 0) return claims;
    const seen = new Set<string>();
    for (const thing of mentions) {
      if (thing.kind !== 'Zone' || thing.anaphor || thing.implied) continue;
      const name = text.slice(thing.start, thing.end);
      if (divisions.has(name) || seen.has(name)) continue;
      seen.add(name);
      const site = findOpening(name, sites) ?? findOpening(thing.name, sites);
      if (site)
        claims.push({
          type: 'LOCATED_IN',
          from: thing,
          to: site,
          properties: {},
          start: thing.start,
          end: thing.end,
          rule: this.name,
          confidence: this.confidence,
        });
    }
    return claims;
  },
};

/** The longest site with which a name begins: behind it stand words of its own, or a kind behind 县. */
function findOpening(name: string, sites: ReadonlyMap<string, Mention>): Mention | undefined {
  for (let length = name.length - 2; length >= 2; length -= 1) {
    const form = name.slice(0, length);
    const site = sites.get(form);
    if (!site) continue;
    const rest = name.slice(length);
    const isWritten = divisions.get(form)?.level === '县' && /[市县区旗]$/.test(form);
    return rest in zoneKinds && !isWritten ? undefined : site;
  }
  return undefined;
}
