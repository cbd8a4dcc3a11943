import { directBodies } from '../lexicon/body-endings.ts';
import { centralBodies } from '../lexicon/departments.ts';
import type { Body } from './body.ts';
import type { TitlePhrase } from './title-phrases.ts';

const direct = new Set(directBodies);
const central = new Set(centralBodies);
const partyTitles = /^(?:第一|常务|专职|机关)?副?(?:书记|常委|委员|成员|组长)$/;
const partyOrgans = /(?:党委|党组|党工委|纪委|纪工委|纪检监察工委|工委|党支部|党总支|市委|省委|区委|县委|州委)$/;
/** Departments of a Party committee; other bodies beside a committee belong to the place. */
const partyDepartments =
  /^(?:组织部|宣传部|统战部|政法委|政法委员会|网信办|编办|研究室|政策研究室|党校|老干部局|巡察办|改革办|财经办|农办|文明办|秘书处|办公室|办公厅|教育工委|台办|督查室)$/;
const organs =
  /(?:党委|党组|党工委|纪委|纪工委|纪检监察工委|工委|管委会|管理委员会|党支部|党总支|工会|团委|人民政府|政府|人大|人大常委会|政协|监委|董事会|理事会|书记处|常委会)$/;

/** 中国工程院, 文化和旅游部, 中华女子学院: bodies that need nothing before them. */
const standsAlone =
  /^(?:中国|中央|国家|全国|中华|最高|国务院|文化和旅游部|人力资源(?:和)?社会保障部|工业和信息化部)|.{2}(?:大学|学院|医院|研究院)$|[（(]/;

/** 青山市商务局: a place that no list holds opens the name. */
const placed = /^[\u4e00-\u9fff]{2,4}(?:[省市县州旗镇乡]|(?<![发新开税园范贸郊辖景片港聚验社校厂库])区)./;

/** 管委会, 产业事业部: bodies that take the place or body before them in a chain of posts. */
export function needsBase(body: Body): boolean {
  if (body.bare && body.lost) return true;
  if (body.parent && !body.unit) return needsBase(body.parent);
  if (central.has(body.name) || standsAlone.test(body.name) || (!body.unit && placed.test(body.name))) return false;
  return (
    body.bare === true ||
    body.unit !== undefined ||
    (!body.elided && !body.place && /(?:部|处|科|室|中心|局|院|所|办)$/.test(body.name) && body.kind === 'Institution')
  );
}

/** The body with the name of what it belongs to set before its own. */
export function attach(body: Body, base: Body): Body {
  if (body.parent && !body.bare && !body.unit) {
    const parent = attach(body.parent, base);
    return { ...body, name: parent.name + body.name.slice(body.parent.name.length), parent };
  }
  const own = body.unit ?? body.name;
  const root = body.kind === 'Zone' ? findPlace(base) : findBase(own, base);
  if (!root) return body;
  if (root.body && root.name.endsWith(own)) return root.body;
  const { bare, lost, unit, parent, ...rest } = body;
  // 娄星区 and 区工保中心: the level is said once
  const isTwice = /^[省市区县州旗镇乡]/.test(own) && root.name.endsWith(own[0] ?? ' ');
  return {
    ...rest,
    name: root.name + (isTwice ? own.slice(1) : own),
    ...(root.body ? { parent: root.body } : {}),
    ...(root.elided ? { elided: true } : {}),
  };
}

/** 喀什地区行署党组成员、经济开发区党工委书记: a zone is one of the city or county, and of no office there. */
function findPlace(base: Body): Root | undefined {
  if (base.parent) return findPlace(base.parent);
  if (base.kind === 'Zone') return findBase('', base);
  if (base.elided || /(?:大学|学院|医院|公司|集团|银行|协会|商会)$/.test(base.name)) return undefined;
  const place = /^.{2,}?(?=地委)/.exec(base.name)?.[0] ?? base.place ?? placed.exec(base.name)?.[0].slice(0, -1);
  return place && !/省$|自治区$/.test(place) ? { name: place.replace(/(?<=.{2})(?:地区|州|盟)$/, '') } : undefined;
}

interface Root {
  name: string;
  body?: Body;
  elided?: true;
}

/** What a unit named without its own place belongs to, next to another body. */
function findBase(unit: string, base: Body): Root | undefined {
  // 市人大常委会党组副书记、常委会副主任: the same 常委会
  const congress = /^常委会/.test(unit) ? /^(.*人大)常委会/.exec(base.name)?.[1] : undefined;
  if (congress) return { name: congress, ...(base.elided ? { elided: true } : {}) };
  // 县委教育工委书记、教育局局长: the office is of the county, and no part of the committee's organ
  const county = /^(.*[省市区县州旗盟])委.*(?:工委|部|办|局)$/.exec(base.name)?.[1];
  if (
    county !== undefined &&
    /(?:局|厅|委|公司)$/.test(unit) &&
    !partyDepartments.test(unit) &&
    !/(?:党委|纪委|工委)$/.test(unit)
  )
    return { name: county, ...(base.elided ? { elided: true } : {}) };
  const isCommittee = /(?:省|市|区|县|州|旗|盟)委$/.test(base.name) || /(?:自治区党委)$/.test(base.name);
  if (isCommittee) {
    if (partyDepartments.test(unit)) return { name: base.name, body: base };
    return { name: base.name.slice(0, -1), ...(base.elided ? { elided: true } : {}) };
  }
  // 某市副市长、高新区管委会主任: a zone of the place, not of its government
  const governed = zoned.test(unit) ? /^(.+?)(?:人民)?政府$/.exec(base.name)?.[1] : undefined;
  if (governed) return { name: governed, ...(base.elided ? { elided: true } : {}) };
  // 市政府副秘书长、党组成员: the 党组 of the government itself
  if (!partyOrgans.test(base.name) && /^(?:党组|机关党委|党支部|办公室|办公厅|秘书处|研究室)$/.test(unit))
    return { name: base.name, body: base };
  const isDepartment = base.parent && partyDepartments.test(base.name.slice(base.parent.name.length));
  if (base.parent && isDepartment && direct.has(unit)) return findBase(unit, base.parent);
  if (organs.test(base.name) && direct.has(unit)) {
    const place = base.name.replace(organs, '');
    // 西咸新区沣东新城党工委: of the town, not of the zone around it
    if (base.parent && place.length <= base.parent.name.length) return { name: base.parent.name, body: base.parent };
    return place === '' ? undefined : { name: place, ...(base.elided ? { elided: true } : {}) };
  }
  if (/(?:党委|党组|党工委|工会|团委|党支部|党总支|纪委)$/.test(base.name) && base.parent)
    return { name: base.parent.name, body: base.parent };
  // 杭州市商务局局长、科技局副局长: one office of a place is no part of another
  const office = rankOf(base.name) >= 2 && rankOf(unit) >= rankOf(base.name) && !base.parent && offices.test(base.name);
  const place = office ? (base.elided ? base.name[0] : (base.place ?? placed.exec(base.name)?.[0].slice(0, -1))) : '';
  if (place) return { name: place, ...(base.elided ? { elided: true } : {}) };
  return { name: base.name, body: base };
}

const zoned = /(?:[新片园]区|(?:经开|高新|开发|保税|示范|试验|合作|度假|工业|集聚)区|(?:产业|工业|科技)园)/;
const offices = /(?:局|厅|委)$/;

/** The body of a title that stands behind another post: 局长 in 局党组书记、局长 is at the 局. */
export function inherit(phrase: TitlePhrase, base: Body): Body {
  if (partyTitles.test(phrase.title) || !partyOrgans.test(base.name)) return base;
  if (base.parent || base.elided || base.bare) return base.parent ?? base;
  // 州委书记、秘书长: of the committee itself
  if (/[省市区县州旗盟]委$/.test(base.name)) return base;
  // 中建海峡党委书记、总经理: what the committee is named after is the body of the other posts
  const organ = partyOrgans.exec(base.name)?.[0] ?? '';
  const name = base.name.slice(0, -organ.length);
  if (name.length < 2 || /[省市区县州]$/.test(name)) return base;
  const kind = /董事|经理|总裁/.test(phrase.title) ? 'Company' : base.kind;
  return { ...base, kind, name, end: base.end - organ.length };
}

/** Where the next person of a list serves: 工商银行金融科技部总经理甲、人力资源部副总经理乙 serve the same bank. */
export function findSiblingRoot(base: Body): Body {
  return base.parent && /(?:部|处|科|室|局|行|院|中心|司|厅|委|公司)$/.test(base.name) ? base.parent : base;
}

const ranks: readonly RegExp[] = [
  /(?:科|室|组|队|站)$/,
  /(?:处|部|办)$/,
  /(?:局|厅|委|司|中心|院|所)$/,
  /(?:学院|公司|医院)$/,
  /(?:总院|总公司|总局|集团|总部|管委会)$/,
];

function rankOf(name: string): number {
  return ranks.findLastIndex((rank) => rank.test(name));
}

/** 某大学发展规划处处长、工商管理学院院长: a college is no part of an office beside it, but of the university of both. */
export function findLevel(unit: Body, base: Body): Body {
  if (organs.test(base.name) && direct.has(unit.unit ?? unit.name)) return base;
  const rank = rankOf(base.name);
  return base.parent && rank >= 0 && rankOf(unit.name) >= rank ? base.parent : base;
}
