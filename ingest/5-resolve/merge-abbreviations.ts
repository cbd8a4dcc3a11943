import type { Cast, Merge } from './cast.ts';

/** How the abbreviated names of bodies end, with how the full ones do. */
const endings: readonly [RegExp, RegExp][] = [
  [/协$/, /(?:协会|协商会议)$/],
  [/促会$/, /促进会$/],
  [/联$/, /联合会$/],
  [/贸发局$/, /贸易发展局$/],
  [/委$/, /委员会$/],
  [/社$/, /(?:合作社|出版社|通讯社)$/],
];
/** 市委, 区纪委, 发改委 are names of their own. */
const own =
  /^.{0,12}[省市区县州旗盟镇乡]委$|(?:纪|监|党|工|团|常|管|政法|发改|经信|住建|卫健|国资|商务|教)委$|[省市区县州]科协$/;

/** 山西省老促会 and 山西省老区建设促进会, 中国评协 and 中国文艺评论家协会: an abbreviation takes single characters of the name. */
export function mergeAbbreviations(cast: Cast): Merge[] {
  const bodies = cast.things.filter((thing) => thing.kind === 'Institution');
  const merges: Merge[] = [];
  for (const short of bodies) {
    const kind = own.test(short.name) ? undefined : endings.find(([ending]) => ending.test(short.name));
    if (!kind || short.name.length < 3) continue;
    const full = bodies.filter(
      (other) => other !== short && kind[1].test(other.name) && isAbbreviated(short.name, other.name),
    );
    const [same] = full;
    if (same && full.length === 1) merges.push({ thing: short, same, reason: 'short-characters' });
  }
  return merges;
}

/** Whether the characters of a short name stand in the full one in order, most of them where words begin. */
function isAbbreviated(short: string, full: string): boolean {
  if (short.length * 4 < full.length || short.length + 1 >= full.length) return false;
  const head = short.length > 3 ? 2 : 0;
  if (short.slice(0, head) !== full.slice(0, head)) return false;
  let at = 0;
  for (const character of short) {
    at = full.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
