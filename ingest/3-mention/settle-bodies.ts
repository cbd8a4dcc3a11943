import { once } from '../text/once.ts';
import type { Body } from './body.ts';

/**
 * Decides about bodies that are named by their unit alone, with the bodies around them:
 * in 市发改委、财政局 the second shares the place of the first; 校党委 is that of the school named before.
 */
export function settleBodies(text: string, bodies: readonly Body[], hasDistrict: boolean): Body[] {
  const zone = hasDistrict ? undefined : findHomeZone(bodies);
  const settled: Body[] = [];
  const now = new Map<Body, Body>();
  let previous: Body | undefined;
  for (const old of bodies) {
    const congress = readCongress(text, old);
    if (congress) {
      now.set(old, congress);
      settled.push(congress);
      previous = congress;
      continue;
    }
    const parent = old.parent && now.get(old.parent);
    const rest = old.name.slice(old.parent?.name.length ?? 0);
    const body = parent ? { ...old, name: parent.name + rest, parent } : old;
    const found = body.name !== old.name ? body : settle(text, body, previous, settled, bodies);
    const next =
      zone &&
      found.elided &&
      /^区(?!委|政府|人民政府|人大|政协|法院|人民法院|检察院|人民检察院|纪委|监委|长)./.test(found.name)
        ? completeZone(found, zone)
        : found;
    now.set(old, next);
    settled.push(next);
    previous = next;
  }
  return keepListed(text, settled);
}

/** 人大云溪|街道工委: the committee of the congress, not that of the party. */
function readCongress(text: string, body: Body): Body | undefined {
  if (!/^街道工委/.test(body.name)) return undefined;
  const before = /人大[\u4e00-\u9fff]{2,3}$/.exec(text.slice(Math.max(0, body.start - 5), body.start))?.[0];
  if (!before) return undefined;
  const { elided, bare, lost, parent, ...rest } = body;
  return { ...rest, start: body.start - before.length, name: before + body.name };
}

/** How many bodies before a short form are looked at. */
const nearby = 300;

/** The zone that an article without districts is about: 区党工委 is its 党工委. */
function findHomeZone(bodies: readonly Body[]): Body | undefined {
  const counts = new Map<string, { zone: Body; count: number }>();
  for (const body of bodies) {
    if (body.kind !== 'Zone' || body.bare || !body.name.endsWith('区')) continue;
    const known = counts.get(body.name);
    if (known) known.count += 1;
    else counts.set(body.name, { zone: body, count: 1 });
  }
  const [first, second] = [...counts.values()].sort((a, b) => b.count - a.count);
  return first && first.count > (second?.count ?? 0) * 2 ? first.zone : undefined;
}

function completeZone(body: Body, zone: Body): Body {
  const { elided, ...rest } = body;
  return { ...rest, name: zone.name + body.name.slice(1), parent: zone, ...(zone.place ? { place: zone.place } : {}) };
}

/** 军信环保、力合科技: an everyday ending ends a name where another enterprise stands beside it in a list. */
function keepListed(text: string, bodies: readonly Body[]): Body[] {
  const isBeside = (a: Body | undefined, b: Body | undefined): boolean =>
    a?.kind === 'Company' && b?.kind === 'Company' && text.slice(a.end, b.start) === '、';
  return bodies.map((body, index) => {
    if (!body.weak || !(isBeside(bodies[index - 1], body) || isBeside(body, bodies[index + 1]))) return body;
    const { weak, ...rest } = body;
    return rest;
  });
}

function settle(
  text: string,
  body: Body,
  previous: Body | undefined,
  before: readonly Body[],
  all: readonly Body[],
): Body {
  // 兄弟省|市政协, 各|市委: of more than one place
  if (body.elided && /[省市区县各两等]$/.test(text.slice(Math.max(0, body.start - 1), body.start)))
    return { ...body, lost: true };
  if (body.elided || /^(?:集团(?!有限|公司|股份)|街道(?=党|工会|办|人大|团))./.test(body.name))
    return completeLevel(text, body, before);
  if (!body.bare || body.kind !== 'Institution') return body;
  if (body.tail) return { ...body, lost: true };
  // 某大学原党委书记: 原 stands between the two parts of the name
  if (previous && previous.end === body.start - 1 && text[previous.end] === '原' && previous.kind !== 'Zone') {
    const { bare, ...named } = body;
    return { ...named, start: previous.start, name: previous.name + body.name, parent: previous };
  }
  const shared = previous && shareRoot(text, body, previous);
  if (shared) return shared;
  // 政府+企业+产业园, 政府引导: government in general
  const whole = body.name === '政府' ? undefined : findWhole(body.name, all);
  if (!whole) return findOwner(text, body, before) ?? { ...body, lost: true };
  const { bare, ...rest } = body;
  return {
    ...rest,
    name: whole.name,
    unit: body.name,
    ...(whole.parent ? { parent: whole.parent } : {}),
    ...(whole.place ? { place: whole.place } : {}),
  };
}

/** 组织部 in a sentence that has named one school, hospital or enterprise before it is theirs. */
function findOwner(text: string, body: Body, before: readonly Body[]): Body | undefined {
  if (!owned.test(body.name)) return undefined;
  const near = before
    .slice(-nearby)
    .filter((other) => !/[。！？\n]/.test(text.slice(other.end, body.start)) && other.end <= body.start);
  const owner = near.findLast((other) => other.kind !== 'Zone' && !other.bare && owners.test(other.name));
  const isAlone = near.every((other) => other === owner || other.lost || !committees.test(other.name));
  if (!owner || !isAlone) return undefined;
  const { bare, lost, ...rest } = body;
  return { ...rest, name: owner.name + body.name, unit: body.name, parent: owner };
}

const owners = /(?:大学|学院|医院|集团|公司|法院|检察院|学校|中学|小学|银行)$/;
const owned =
  /^(?:组织部|宣传部|统战部|团委|工会|党委|教务处|科研处|学生处|人事处|办公室|纪委|人力资源部|财务部|市场部|研究生院|马克思主义学院|政治部|图书馆)$/;
const committees = /(?:省|市|区|县|州)(?:委|人大|政协|政府)$|管委会$/;

/** The body, named most often, with whose unit alone another one is named: 常委会党组 of 市人大常委会党组. */
function findWhole(unit: string, all: readonly Body[]): Body | undefined {
  const found = keepWholes(all);
  if (!found.has(unit)) found.set(unit, countWholes(unit, all));
  return found.get(unit);
}

/** What was found for a unit among the bodies of one article: asked for anew at each of its places. */
const keepWholes = once((_: readonly Body[]) => new Map<string, Body | undefined>());

function countWholes(unit: string, all: readonly Body[]): Body | undefined {
  const counts = new Map<string, { body: Body; count: number }>();
  for (const body of all) {
    if (body.bare || body.name === unit || !body.name.endsWith(unit)) continue;
    const known = counts.get(body.name);
    if (known) known.count += 1;
    else counts.set(body.name, { body, count: 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)[0]?.body;
}

/** 武汉经开区城管局、民政局: what the first is named after is left out of the second. */
function shareRoot(text: string, body: Body, previous: Body): Body | undefined {
  if (!/^[、和及与]$/.test(text.slice(previous.end, body.start))) return undefined;
  if (previous.kind !== 'Institution' || previous.bare) return undefined;
  const root = previous.name.slice(0, previous.name.length - (previous.end - previous.ownStart));
  if (root === '') return undefined;
  const { bare, ...rest } = body;
  return {
    ...rest,
    name: root + body.name,
    ...(previous.parent ? { parent: previous.parent } : {}),
    ...(previous.place ? { place: previous.place } : {}),
    ...(previous.elided ? { elided: true as const } : {}),
  };
}

const league = /^(?:中共|共青团|民革|民盟|民建|民进|农工党|致公党|九三学社|台盟)/;

/** 省政协 in a sentence that has named 甘肃省委 before is 甘肃省政协. */
function completeInSentence(text: string, body: Body, level: string, before: readonly Body[]): Body {
  // no office in it: 省纪委监委驻省|教育厅 names no province
  const named = new RegExp(`^(?![省市区县州旗盟])[^委局厅院]{2,8}?${level}(?=.)`);
  for (const other of before.slice(-nearby).toReversed()) {
    if (body.start - other.end > 120 || /[。！？\n]/.test(text.slice(other.end, body.start))) return body;
    const root =
      other.elided || other.kind !== 'Institution' ? undefined : named.exec(other.name.replace(league, ''))?.[0];
    if (!root) continue;
    const { elided, ...rest } = body;
    const parent = body.parent && other.name === root + body.parent.name.slice(1) ? other : body.parent;
    return { ...rest, name: root + body.name.slice(1), place: root, ...(parent ? { parent } : {}) };
  }
  return body;
}

const kinds: readonly [RegExp, RegExp][] = [
  [/^校(?!区)/, /(?:大学|学院|学校|中学|小学)$/],
  [/^局(?!部)/, /局$/],
  [/^院(?!线)/, /院$/],
  [/^厅(?!室)/, /厅$/],
  [/^委(?=党组|党委|机关)/, /(?<![省市区县州])委(?:员会)?$/],
  [/^街道/, /街道$/],
  [/^集团/, /集团(?:有限公司)?$/],
];

/** 校党委, 局党组: the school or office named last before it. */
function completeLevel(text: string, body: Body, before: readonly Body[]): Body {
  for (const [short, long] of kinds) {
    if (!short.test(body.name)) continue;
    const whole = before
      .slice(-nearby)
      .findLast((other) => other.kind !== 'Zone' && !other.bare && long.test(other.name));
    if (!whole) return { ...body, lost: true };
    const { elided, ...rest } = body;
    return {
      ...rest,
      name: whole.name + body.name.replace(short, ''),
      parent: whole,
      ...(whole.elided ? { elided: true as const } : {}),
    };
  }
  const wide = /^[省市区县州旗盟]/.exec(body.name)?.[0];
  if (wide) return completeInSentence(text, body, wide, before);
  const level = /^[镇乡村]/.exec(body.name)?.[0];
  if (!level) return body;
  // 镇党委 after 华漕镇党委: the town named last
  for (const other of before.slice(-nearby).toReversed()) {
    const cut = other.elided ? -1 : other.name.lastIndexOf(level);
    if (cut < 1) continue;
    const { elided, ...rest } = body;
    return { ...rest, name: other.name.slice(0, cut) + body.name };
  }
  return body;
}
