import { knownCompanies } from '../lexicon/known-companies.ts';
import { foldName, standsInOrder } from '../text/characters.ts';
import { type Cast, isListed, type Merge, type Thing } from './cast.ts';
import { findRegions, readPlacePrefix } from './regions.ts';

/** 天元集团 and 山东天元集团有限公司: the same core, or one within the other and no third. */
export function mergeCompanies(cast: Cast): Merge[] {
  const companies = cast.things
    .filter((thing) => thing.kind === 'Company')
    .map((thing) => ({ thing, core: coreOf(thing.name) }));
  const merges: Merge[] = [];
  for (const short of companies) {
    if (short.core.length < 2) continue;
    const longer = companies.filter(
      (full) =>
        full !== short &&
        full.thing.name.length > short.thing.name.length &&
        (full.core === short.core ||
          (short.thing.name.length <= 6 &&
            full.core.startsWith(short.core) &&
            !isOffspring(short.thing, full.thing) &&
            !areTwo(short.thing.name, full.thing.name)) ||
          isContracted(short.thing.name, full.thing.name)),
    );
    // 某某, 某某集团 and 某某集团有限公司
    const [same] = longer.toSorted((a, b) => b.thing.name.length - a.thing.name.length);
    if (same && longer.every((full) => full.core === same.core) && !isListed(cast.text, short.thing, same.thing))
      merges.push({ thing: short.thing, same: same.thing, reason: 'short-company-name' });
  }
  return merges;
}

const known = new Set(knownCompanies);
const line = /(?:汽车|通讯|医药|医疗|电器|玻璃|软件|股份|石油)$/;

/** 京东 and 京东方, 华为 and 华为云 are two well-known firms; 奇瑞 and 奇瑞汽车 are one. */
function areTwo(short: string, full: string): boolean {
  return known.has(short) && known.has(full) && !line.test(full);
}

function coreOf(name: string): string {
  const { rest } = readPlacePrefix(name.replace(/[（(][^）)]*[）)]/g, ''));
  return rest.replace(/(?:股份)?(?:有限)?(?:责任)?公司$/, '').replace(/(?:控股)?集团$/, '');
}

/** 招商银行泰州分行 of 招商银行, 旺旺食品有限公司 of 旺旺集团, 华为上海 of 华为: another enterprise of the same house. */
function isOffspring({ name: short }: Thing, { name: full }: Thing): boolean {
  if (/(?:分公司|分部|分局|支行|分行|支公司|事业部|研究院|工厂|厂)$/.test(full)) return true;
  if (short.endsWith('集团') && !full.includes('集团')) return true;
  const at = full.indexOf(short.replace(/集团$/, ''));
  const rest = full.slice(at + short.length);
  return at >= 0 && !rest.startsWith('（') && readPlacePrefix(rest).regions.length > 0;
}

/** 中国再生资源集团 of 中国再生资源开发集团有限公司, 南通农商行 of 南通农商银行, 北交所 of 北京证券交易所. */
function isContracted(short: string, full: string): boolean {
  const bare = full.replace(/(?:股份)?(?:有限)?(?:责任)?公司$/, '');
  if (short.slice(0, 1) !== bare.slice(0, 1) || short.length < 3) return false;
  if (/[农合]商?行$/.test(short)) return short.replace(/行$/, '银行') === bare;
  if (short.length === 3) return short.endsWith('交所') && bare.endsWith('交易所');
  if (!/(?:集团|租赁|保险|证券|律所|银行)$/.test(short) || short.slice(0, 2) !== bare.slice(0, 2)) return false;
  return short.slice(-2) === bare.slice(-2) && standsInOrder(short, bare);
}

/** 涿州, 涿州市 and 河北省涿州市. */
export function mergePlaces(cast: Cast): Merge[] {
  const places = cast.things.filter((thing) => thing.kind === 'Place');
  const merges: Merge[] = [];
  const byRegion = new Map<string, Thing>();
  for (const place of places) {
    const regions = findRegions(place.name);
    const [region] = regions;
    if (!region) continue;
    const key = regions.length === 1 ? region.code : region.name;
    const known = byRegion.get(key);
    if (!known) byRegion.set(key, place);
    else if (place.name.length > known.name.length) {
      byRegion.set(key, place);
      merges.push({ thing: known, same: place, reason: 'same-division' });
    } else merges.push({ thing: place, same: known, reason: 'same-division' });
  }
  for (const place of places) {
    const longer = places.filter(
      (full) => full !== place && place.name.length >= 2 && isSamePlace(place.name, full.name),
    );
    const [same] = longer;
    if (same && longer.length === 1 && !merges.some((merge) => merge.thing === place)) {
      merges.push({ thing: place, same, reason: 'short-place-name' });
    }
  }
  return merges;
}

/** 华漕 and 华漕镇; 前岭村 and 孔村镇前岭村. */
function isSamePlace(short: string, full: string): boolean {
  // 吉林 is a province beside 吉林市
  const province = findRegions(short).find(({ code }) => code.length === 2);
  if (province && !findRegions(full).includes(province)) return false;
  if (full.length === short.length + 1 && full.startsWith(short)) return /[省市县区镇乡村]$/.test(full);
  if (full.length === short.length + 2 && full.startsWith(short)) return /(?:街道|社区|小区|地区)$/.test(full);
  if (!full.endsWith(short) || findRegions(short).length > 0) return false;
  const prefix = full.slice(0, -short.length);
  return /[省市县区镇乡道]$/.test(prefix) || findRegions(prefix).length > 0;
}

/** 数字经济, 数字经济产业 and 数字经济产业集群. */
export function mergeChains(cast: Cast): Merge[] {
  const chains = cast.things.filter((thing) => thing.kind === 'IndustryChain');
  const byCore = new Map<string, Thing>();
  const merges: Merge[] = [];
  for (const chain of chains) {
    const core = chain.name.replace(/[“”‘’]/g, '').replace(/(?:产业|行业|领域|业务)?(?:集群|链条?|赛道|体系)?$/, '');
    if (core.length < 2) continue;
    const known = byCore.get(core);
    if (!known) byCore.set(core, chain);
    else if (isListed(cast.text, chain, known)) continue;
    else if (/(?:产业|业)$/.test(chain.name) && !/(?:产业|业)$/.test(known.name)) {
      byCore.set(core, chain);
      merges.push({ thing: known, same: chain, reason: 'same-industry' });
    } else merges.push({ thing: chain, same: known, reason: 'same-industry' });
  }
  return merges;
}

/** Words around the name of a policy that make no other of it. */
const level = /^(?:国家级?|全国|省级|市级)(?=.{4})/;
const plainTail = /(?:战略|工作|政策|倡议|改革|建设)$/;
const quotedTail = /(?:战略|工作|政策|倡议|模式|制度|机制|品牌|行动|项目|工程|服务|理念|建设)$/;

/** 西部大开发 and 西部大开发战略, 国家卫生城市创建 and 卫生城市创建, “代位注销”模式 and “代位注销”制度. */
export function mergePolicies(cast: Cast): Merge[] {
  const merges: Merge[] = [];
  const byCore = new Map<string, Thing>();
  for (const policy of cast.things) {
    if (policy.kind !== 'Policy') continue;
    const core = foldName(policy.name)
      .replace(level, '')
      .replace(policy.name.startsWith('“') ? quotedTail : plainTail, '');
    const known = byCore.get(core);
    if (!known || core.length < 3) byCore.set(core, policy);
    else if (policy.name.length > known.name.length) {
      byCore.set(core, policy);
      merges.push({ thing: known, same: policy, reason: 'same-policy' });
    } else merges.push({ thing: policy, same: known, reason: 'same-policy' });
  }
  return merges;
}
