import { foldName } from '../text/characters.ts';
import type { Cast, Merge, Thing } from './cast.ts';

/** Numbers and ordinals tell events apart: 第一期 and 第二期. */
const ordinals = /第[一二三四五六七八九十百\d]+|\d+|首届|首期/g;
/** Ceremonies within one event differ in this: 揭牌仪式 and 签约仪式. */
const ceremony = /(.{2})(?:仪式|典礼)$/;
/** Share of a short name's characters that must stand in the long one, in their order. */
const shared = 0.8;

/** Events of one article that are one: 书记论坛活动 and 第四期社区党组织书记论坛. */
export function mergeEvents(cast: Cast): Merge[] {
  const events = cast.things
    .filter((thing) => thing.kind === 'Event')
    .map((thing) => ({ thing, name: foldName(thing.name), core: coreOf(thing.name) }));
  const merges: Merge[] = [];
  for (const short of events) {
    if (short.core.length < 4) continue;
    const longer = events.filter(
      (full) => full !== short && full.name.length > short.core.length && isSame(short.thing.name, short.core, full),
    );
    const [same] = longer;
    if (
      same &&
      longer.length === 1 &&
      !merges.some((merge) => merge.thing === same.thing && merge.same === short.thing)
    ) {
      merges.push({ thing: short.thing, same: same.thing, reason: 'same-event' });
    }
  }
  return merges;
}

function coreOf(name: string): string {
  return foldName(name)
    .replace(/^(?:此次|本次|该)/, '')
    .replace(/(?<=会|日|赛|坛|堂|讲座|课堂|仪式|年会|行动|系列|）|\))(?:系列)?(?:活动|会议|讲座)$/, '');
}

function isSame(name: string, core: string, full: { thing: Thing; name: string }): boolean {
  const forms = [full.thing.name, ...full.thing.aliases].map(foldName);
  if (forms.some((form) => form === core || form.endsWith(core))) return true;
  if (full.name.startsWith(core)) return false;
  const quoted = /“([^”]+)”/.exec(name)?.[1];
  if (quoted && !full.name.includes(foldName(quoted))) return false;
  const numbers = core.match(ordinals) ?? [];
  if (numbers.some((number) => !full.name.includes(number))) return false;
  if (ceremony.exec(core)?.[1] !== ceremony.exec(full.name)?.[1]) return false;
  if (core.length < 6 || core.slice(-2) !== full.name.slice(-2)) return false;
  const own = core.slice(0, -2);
  return countShared(own, full.name.slice(0, -2)) >= shared * own.length;
}

/** Length of the longest common subsequence. */
function countShared(a: string, b: string): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const character of a) {
    const next = [0];
    for (let index = 0; index < b.length; index += 1) {
      const best = b[index] === character ? (row[index] ?? 0) + 1 : Math.max(row[index + 1] ?? 0, next[index] ?? 0);
      next.push(best);
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
