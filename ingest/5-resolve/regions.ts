import { readDivisions } from '../lexicon/divisions.ts';
import { readRows } from '../lexicon/read-rows.ts';

/** An administrative division: 140830 is 芮城县 in 1408 运城市 in 14 山西省. */
export interface Region {
  code: string;
  name: string;
}

const byCode = new Map<string, Region>();
const codesOf = new Map<string, string[]>();
for (const [code = '', name = ''] of readRows('divisions.csv')) {
  byCode.set(code, { code, name });
  const codes = codesOf.get(name);
  if (codes) codes.push(code);
  else codesOf.set(name, [code]);
}
const forms = readDivisions(() => false);
const units = ['省', '市', '区', '县'];
/** Names for provinces that no list of divisions holds. */
const metonyms: Record<string, string> = {
  三晋: '山西省',
  三秦: '陕西省',
  齐鲁: '山东省',
  八闽: '福建省',
  荆楚: '湖北省',
  燕赵: '河北省',
};

/** The divisions that a form may name: 杭州 and 杭州市 are 杭州市; 鼓楼区 is several. */
export function findRegions(form: string): Region[] {
  const withUnit = units.map((unit) => form + unit).find((name) => codesOf.has(name));
  const official = codesOf.has(form) ? form : (metonyms[form] ?? forms.get(form)?.name ?? withUnit);
  return (codesOf.get(official ?? '') ?? []).flatMap((code) => byCode.get(code) ?? []);
}

/** The division above, of a level; a municipality is its own city. */
export function findAbove(region: Region, level: 'province' | 'city'): Region | undefined {
  return byCode.get(region.code.slice(0, level === 'province' ? 2 : 4));
}

/** province, city or county, by the length of its code. */
export function levelOf(region: Region): 'province' | 'city' | 'county' {
  return region.code.length === 2 ? 'province' : region.code.length === 4 ? 'city' : 'county';
}

/** The divisions with which a name begins, the widest first: 江苏省苏州市相城区… gives three. */
export function readPlacePrefix(name: string): { regions: Region[]; rest: string } {
  const regions: Region[] = [];
  let rest = name.replace(/^中国(?=[（(])/, '').replace(/^[（(]([^）)]+)[）)]/, '$1');
  for (let step = 0; step < 3; step += 1) {
    const found = longestPrefix(rest, regions.at(-1));
    if (!found) break;
    regions.push(found.region);
    rest = rest.slice(found.length);
  }
  return { regions, rest };
}

function longestPrefix(name: string, above: Region | undefined): { region: Region; length: number } | undefined {
  for (let length = Math.min(11, name.length - 1); length >= 2; length -= 1) {
    const candidates = findRegions(name.slice(0, length));
    const fitting = above
      ? candidates.find((each) => each.code.length > above.code.length && each.code.startsWith(above.code))
      : candidates[0];
    if (fitting) return { region: fitting, length };
  }
  return undefined;
}
