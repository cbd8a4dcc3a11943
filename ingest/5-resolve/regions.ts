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

/** Every form of a division, with the divisions that it may name. */
const named = new Map<string, readonly Region[]>();
const bare = [...codesOf.keys()].flatMap((name) =>
  units.flatMap((unit) => (name.endsWith(unit) ? [name.slice(0, -1)] : [])),
);
for (const form of [...codesOf.keys(), ...Object.keys(metonyms), ...forms.keys(), ...bare]) {
  const withUnit = units.map((unit) => form + unit).find((name) => codesOf.has(name));
  const official = codesOf.has(form) ? form : (metonyms[form] ?? forms.get(form)?.name ?? withUnit);
  named.set(
    form,
    (codesOf.get(official ?? '') ?? []).flatMap((code) => byCode.get(code) ?? []),
  );
}

/** The divisions that a form may name: 杭州 and 杭州市 are 杭州市; 鼓楼区 is several. */
export function findRegions(form: string): readonly Region[] {
  return named.get(form) ?? [];
}

/** The division above, of a level; a municipality is its own city. */
export function findAbove(region: Region, level: 'province' | 'city'): Region | undefined {
  return byCode.get(region.code.slice(0, level === 'province' ? 2 : 4));
}

/**
 * The divisions with which a name begins, the widest first: 江苏省苏州市相城区… gives three.
 * A county without its unit (长兴经开区) counts only where `bareCounties` says so; 甘泉路 is none.
 */
export function readPlacePrefix(name: string, bareCounties = false): { regions: Region[]; rest: string } {
  const regions: Region[] = [];
  let rest = name.replace(/^中国(?=[（(])/, '').replace(/^[（(]([^）)]+)[）)]/, '$1');
  for (let step = 0; step < 3; step += 1) {
    const found = longestPrefix(rest, regions.at(-1), bareCounties);
    if (!found) break;
    regions.push(found.region);
    rest = rest.slice(found.length);
  }
  return { regions, rest };
}

function longestPrefix(
  name: string,
  above: Region | undefined,
  bareCounties: boolean,
): { region: Region; length: number } | undefined {
  for (let length = Math.min(11, name.length - 1); length >= 2; length -= 1) {
    const form = name.slice(0, length);
    const candidates = findRegions(form).filter(
      (each) => each.code.length < 6 || bareCounties || each.name === form || /[州县旗]$/.test(form),
    );
    const [first] = candidates;
    const fitting = above
      ? candidates.find((each) => each.code.length > above.code.length && each.code.startsWith(above.code))
      : candidates.length === 1
        ? first
        : undefined;
    if (fitting && !/^[路街桥湾湖山江河村镇乡]/.test(name.slice(length))) return { region: fitting, length };
  }
  return undefined;
}
