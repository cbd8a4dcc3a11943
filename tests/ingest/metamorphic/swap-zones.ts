import { readRows } from '../../../ingest/lexicon/read-rows.ts';
import { zoneKinds } from '../../../ingest/lexicon/zone-kinds.ts';
import { drawNumbers, drawOne } from './draw.ts';
import { type Rewriting, substitute } from './rewriting.ts';

interface Division {
  code: string;
  name: string;
  root: string;
  unit: string;
}

const divisions: Division[] = readRows('divisions.csv').flatMap(([code = '', name = '']) => {
  const [, root = '', unit = ''] = /^(.{2,4})(市|县)$/.exec(name) ?? [];
  return root === '' ? [] : [{ code, name, root, unit }];
});
const byRoot = new Map<string, Division[]>();
for (const division of divisions) byRoot.set(division.root, [...(byRoot.get(division.root) ?? []), division]);
/** Cities and counties that alone bear their name. */
const plain = divisions.filter(({ root }) => byRoot.get(root)?.length === 1);

const kinds = Object.keys(zoneKinds).sort((a, b) => b.length - a.length);
/** Zones of the lists that are called by their place and kind, with their rank. */
const listed = readRows('zones.csv').flatMap(([name = '', level = '']) => {
  const kind = kinds.find((each) => name.endsWith(each)) ?? '';
  const place = plain.find(({ root }) => root + kind === name);
  return kind && place ? [{ kind, level, place }] : [];
});

/**
 * Gives every listed zone of a text that is called by its place another one of the lists, and its place with it:
 * 太原经开区 and 太原市 become 大同经开区 and 大同市. The other zone is of the same kind and rank, its place of the same
 * level and below the same divisions as far as the text names them.
 */
export function swapZones(text: string, zones: readonly string[], seed: number): Rewriting {
  const next = drawNumbers(seed);
  const swaps = new Map<string, string>();
  for (const name of [...zones].sort()) {
    const old = listed.find(({ kind, place }) => place.root + kind === name);
    if (!old || swaps.has(old.place.root) || hasPartNamed(text, old.place.code)) continue;
    const above = [2, 4].map((length) => old.place.code.slice(0, length)).filter((code) => isNamed(text, code));
    const fitting = listed.filter(
      ({ kind, level, place }) =>
        kind === old.kind &&
        level === old.level &&
        place.unit === old.place.unit &&
        place.code.length === old.place.code.length &&
        above.every((code) => code.length >= old.place.code.length || place.code.startsWith(code)) &&
        !text.includes(place.root) &&
        ![...swaps.values()].includes(place.root),
    );
    if (fitting.length > 0) swaps.set(old.place.root, drawOne(fitting, next).place.root);
  }
  return substitute(text, swaps);
}

/** Whether the text names a county of a city, which lies in no other city. */
function hasPartNamed(text: string, city: string): boolean {
  return [...shortNames].some(
    ([code, name]) => code.length > city.length && code.startsWith(city) && text.includes(name),
  );
}

function isNamed(text: string, code: string): boolean {
  const name = shortNames.get(code);
  return name !== undefined && text.includes(name);
}

/** Codes of provinces and cities with the shortest form of their names. */
const shortNames = new Map(
  readRows('divisions.csv').map(([code = '', name = '']) => [
    code,
    name.replace(/(?<=..)(?:省|市|县|区|地区|盟|壮族自治区|回族自治区|维吾尔自治区|自治区)$/, ''),
  ]),
);
