import type { Mention } from '../types.ts';
import type { Cast, Merge, Thing } from './cast.ts';

/** 甲开发区（原名乙园区）, 甲开发区前身是乙园区: the former name stands behind. */
const formerBehind =
  /^，?[（(]?(?:[^，。；（(]{0,4}(?:原名|曾用名|旧称|旧名|曾名)(?:为|是|叫|：)?|原(?:为|称|系)?|[^，。；（(]{0,4}前身(?:为|是|系|即))[“‘]?$/;
/** 乙园区更名为甲开发区, 乙园区获批升级为甲开发区. */
const formerBefore =
  /^[^。；！？\n]{0,28}?(?:更名|改名|改称|更改名称|(?<!可|能)升级|升格|晋升)(?:并更名)?(?:为|成)?(?:国家级)?[“‘]?$/;
const untold = /不|没有|未(?:能|获|曾)|不得|拟|申请|争取|希望|有望|将|计划|力争|推动|支持|申报/;

/** A zone under its new and its former name is one zone, by its new name. */
export function mergeRenamed(cast: Cast): Merge[] {
  const { text } = cast;
  if (!/[原更改升前曾旧晋]/.test(text)) return [];
  const zones: { mention: Mention; thing: Thing }[] = cast.things
    .filter((thing) => thing.kind === 'Zone')
    .flatMap((thing) => thing.mentions.map((mention) => ({ mention, thing })))
    .sort((a, b) => a.mention.start - b.mention.start);
  const merges: Merge[] = [];
  zones.forEach((first, index) => {
    const second = zones[index + 1];
    if (!second || second.thing === first.thing || second.mention.start - first.mention.end > 40) return;
    const gap = text.slice(first.mention.end, second.mention.start);
    if (gap === '' || untold.test(gap)) return;
    if (formerBehind.test(gap)) merges.push({ thing: second.thing, same: first.thing, reason: 'renamed-zone' });
    else if (formerBefore.test(gap)) merges.push({ thing: first.thing, same: second.thing, reason: 'renamed-zone' });
  });
  return merges;
}
