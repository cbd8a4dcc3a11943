import type { Cast, Merge, Thing } from './cast.ts';

/** Long and short ways of writing the same body: 市人民政府 and 市政府, 科学技术协会 and 科协. */
const shortenings: readonly [RegExp, string][] = [
  [/^国家税务总局(?=.+税务局)/g, ''],
  [
    /^中国(?=(?:外交|国防|教育|科技|科学技术|工信|工业和信息化|公安|民政|司法|财政|商务|农业农村|水利|交通运输|自然资源|生态环境|文化和旅游|文旅|应急管理)部|海关总署)/g,
    '',
  ],
  [/人民(?=政府|检察院|法院)/g, ''],
  [/特别行政区/g, '特区'],
  [/专业委员会/g, '专委会'],
  [/中级法院/g, '中院'],
  [/高级法院/g, '高院'],
  [/最高检察院/g, '最高检'],
  [/中央组织部/g, '中组部'],
  [/中央宣传部/g, '中宣部'],
  [/上海合作组织/g, '上合组织'],
  [/林业和草原/g, '林草'],
  [/农业高新技术(?:产业)?(?:开发区|示范区)/g, '农高新区'],
  [/科学技术协会/g, '科协'],
  [/科学技术/g, '科技'],
  [/文学艺术界联合会/g, '文联'],
  [/归国华侨联合会/g, '侨联'],
  [/工商业联合会/g, '工商联'],
  [/妇女联合会/g, '妇联'],
  [/社会科学界联合会/g, '社科联'],
  [/工业和信息化/g, '工信'],
  [/发展和?改革委员会|发展改革委/g, '发改委'],
  [/人力资源和?社会保障/g, '人社'],
  [/市场监督管理/g, '市场监管'],
  [/住房和?城乡建设/g, '住建'],
  [/卫生健康委员会/g, '卫健委'],
  [/文化和旅游/g, '文旅'],
  [/行政审批服务局/g, '行政审批局'],
  [/工作委员会$/g, '工委'],
  [/管理委员会$/g, '管委会'],
  [/(?<=[省市县州旗盟]|[^发新]区)委员会$/g, '委'],
  [/(?<=^中共.{2,12})(?<![理作])委员会$/g, '党委'],
  [/管委$/g, '管委会'],
  [/党工委$/g, '工委'],
  [/新闻办公室/g, '新闻办'],
  [/街道办(?:事处)?$/g, '街道'],
  [/街道办(?:事处)?(?=.)/g, '街道'],
  [/代表大会/g, '大会'],
  [/人民大会/g, '人大'],
  [/常务委员会/g, '常委会'],
  [/(?<=[市区县])院$/g, '检察院'],
  [/国家(?=发改委)/g, ''],
  [/中共(?=.)/g, ''],
  [/经济技术开发区|经济开发区/g, '经开区'],
  [/高新技术产业开发区|高技术产业开发区|新技术开发区/g, '高新区'],
];

const anyLong = new RegExp(shortenings.map(([long]) => long.source).join('|'));

/** A body's name in its shortest official form, for comparing. */
export function shortenBody(name: string): string {
  // 张家港经开区（杨舍镇）
  let short = name.replace(/（[^（）]{1,6}[区镇乡街道]）/g, '');
  if (anyLong.test(name)) for (const [long, brief] of shortenings) short = short.replace(long, brief);
  return short.replace(/^([\u4e00-\u9fff]{2,4})[省市](?=[\u4e00-\u9fff]{2})/, '$1');
}

/** Bodies of one article that are one: 省商务厅 and 山西省商务厅, 市科协 and 洛阳市科学技术协会. */
export function mergeBodies(cast: Cast): Merge[] {
  const bodies = cast.things
    .filter((thing) => thing.kind === 'Institution')
    .map((thing) => ({ thing, short: shortenBody(thing.name), first: thing.mentions[0]?.start ?? 0 }));
  const byShort = new Map<string, (typeof bodies)[number]>();
  const merges: Merge[] = [];
  for (const body of bodies) {
    const twin = byShort.get(body.short);
    if (!twin) byShort.set(body.short, body);
    else {
      const [thing, same] =
        twin.thing.name.length >= body.thing.name.length ? [body.thing, twin.thing] : [twin.thing, body.thing];
      merges.push({ thing, same, reason: 'long-and-short-form' });
    }
  }
  const endingIn = new Map<string, (typeof bodies)[number][]>();
  for (const full of byShort.values()) {
    for (let cut = 1; cut < full.short.length; cut += 1) {
      const ending = full.short.slice(cut);
      if (byShort.has(ending)) endingIn.set(ending, [...(endingIn.get(ending) ?? []), full]);
    }
  }
  for (const body of byShort.values()) {
    const longer = (endingIn.get(body.short) ?? []).filter((full) =>
      isPrefix(full.short.slice(0, -body.short.length), body.short),
    );
    const candidates = /^[省市]/.test(body.short) ? longer.filter((full) => full.first < body.first) : longer;
    const same = candidates.length === 1 ? candidates[0] : nearest(body, candidates);
    if (same) merges.push({ thing: body.thing, same: same.thing, reason: 'elided-place' });
  }
  return merges;
}

/** The organ, league or congress that a body's name begins with or bears: what bodies of one place differ in. */
const organs = /^(?:共青团|民革|民盟|民建|民进|农工党|致公党|九三学社|人大|政协|工会)$/;

/** What may be left out before a body's name: a place, a zone or the body that it belongs to. */
function isPrefix(prefix: string, rest: string): boolean {
  // 省纪委监委驻|省教育厅: inspectors who sit at the body
  if (organs.test(prefix) || prefix.endsWith('驻')) return false;
  if (/^[省市区县州镇]/.test(rest)) return prefix.length >= 1;
  return prefix.length >= 2 && /(?:[省市区县州镇村社街道院校局厅委会部国]|[\u4e00-\u9fff]{2})$/.test(prefix);
}

function nearest<B extends { first: number }>(body: B, candidates: readonly B[]): B | undefined {
  const before = candidates.filter((full) => full.first < body.first);
  return before.sort((a, b) => b.first - a.first)[0];
}

/** Whether a body's name says by itself whose it is. */
export function isElided(thing: Pick<Thing, 'name'>): boolean {
  return /^(?:省(?!级)|市(?!场|政)|区(?!域|块)|县(?!级)|州|镇|街道|自治区|校|集团)/.test(thing.name);
}
