import { findSigns, type Outline, readOutlines } from '../text/outline.ts';
import { divisions } from '../text/tokens.ts';
import type { Claim, ClaimRule, Mention } from '../types.ts';
import { codesOf, lie } from './located-in-of.ts';

/** Ⓛ、Ⓛ、Ⓩ和Ⓛ, Ⓛ、Ⓛ以及Ⓛ. */
const list = /[ⓁⓏ](?:(?:、|，|和|与|及|以及)[ⓁⓏ]){2,}/g;
/** How many sentences before a list the division that holds it may have been named. */
const near = 2;

/** Counties of one city in a row lie in the city of which the sentence or the one before speaks. */
export const locatedInByList: ClaimRule = {
  name: 'located-in-by-list',
  words: {
    zh: '句中点名的市、直辖市，与其后并列的三个以上区县',
    en: 'three or more counties in a row, in the city that the sentence or the one before names',
  },
  confidence: 0.75,
  examples: {
    yes: [
      {
        text: '郑州市出现大风，中牟县、登封市、新密市有雨。',
        finds: ['中牟县 LOCATED_IN 郑州市', '新密市 LOCATED_IN 郑州市'],
      },
    ],
    no: ['郑州市和中牟县、长兴县、安吉县签约。'],
  },
  find(passage) {
    const outlines = readOutlines(passage);
    const claims: Claim[] = [];
    outlines.forEach((outline, index) => {
      for (const match of findSigns(outline, list)) {
        const start = match.index;
        const end = start + match[0].length;
        const items = outline.mentions.slice(start, end).filter((item) => item !== undefined);
        const city = readCity(items);
        const found = city === undefined ? undefined : findNamed(outlines, index, start, city);
        if (!found) continue;
        const parts = items.filter((item) => item.kind === 'Zone' || isOf(item, found.code));
        const words = found.at === undefined ? { start, end } : { start: found.at, end };
        claims.push(...lie(outline, parts, found.site, words, this, { inferred: true }));
      }
    });
    return claims;
  },
};

/** The code of the city or municipality of which a list names three counties or more, and no county of another. */
function readCity(items: readonly Mention[]): string | undefined {
  const counties = items.filter((item) => divisions.get(item.name)?.level === '县');
  if (counties.length < 3) return undefined;
  const all = counties.map(({ name }) => {
    const { name: official = '' } = divisions.get(name) ?? {};
    return new Set(codesOf(official).map(readCityCode));
  });
  const [first, ...rest] = all;
  const city = [...(first ?? [])].find((code) => rest.every((codes) => codes.has(code)));
  // 中牟县、郑州市: beside the city itself they are its equals
  return items.some((item) => divisions.get(item.name)?.code === city) ? undefined : city;
}

/** A municipality's districts and counties lie in it, other counties in their city. */
function readCityCode(code: string): string {
  return code.slice(0, /^(?:11|12|31|50)/.test(code) ? 2 : 4);
}

function isOf({ name }: Mention, code: string): boolean {
  const division = divisions.get(name);
  return division?.level === '县' && codesOf(division.name).some((each) => each.startsWith(code));
}

/** Where a city was named last before a list. */
function findNamed(
  outlines: readonly Outline[],
  index: number,
  before: number,
  city: string,
): { site: Mention; code: string; at?: number } | undefined {
  for (let back = 0; back < near; back += 1) {
    const outline = outlines[index - back];
    if (!outline) return undefined;
    for (let at = back === 0 ? before - 1 : outline.signs.length - 1; at >= 0; at -= 1) {
      const site = outline.mentions[at];
      const division = site?.kind === 'Place' && !site.anaphor ? divisions.get(site.name) : undefined;
      if (site && division?.code === city) return { site, code: division.code, ...(back === 0 ? { at } : {}) };
    }
  }
  return undefined;
}
