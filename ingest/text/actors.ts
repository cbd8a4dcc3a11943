import type { Mention } from '../types.ts';
import type { Clause, Outline } from './outline.ts';
import { findFirst } from './spans.ts';

/** Who stands in one place of a sentence, in the outline's units. */
export interface Actors extends Clause {
  mentions: Mention[];
}

const actor = /[ⓅⒾⓏⒸⓁ]/;
const people =
  '代表团|考察团|访问团|教授|秘书长|团体|调研组|工作组|负责人|负责同志|领导|代表|专家|嘉宾|成员|干部|职工|员工|人员|同志|民警|教师|老师|学员|队员|会员|师生|学生|班子|骨干|志愿者|学者|客商|有关方面|单位|部门|企业|机构|院校|高校|科室|社会组织|党员|群众|居民|村民|青年|委员|书记|主任|所长|局长|校长|院长|系统|分管|人';
/** What may stand between a name and the next sign of its list: 等相关单位负责人, 的100名党务干部. */
const filler = `(?:（[^（）]{0,20}）)?(?:一行)?(?:(?:(?!举|召|参加|出席|介绍|表示|指出|强调|带领|邀请|组织)[^ⓅⒾⓏⒸⓁⒺⓇⓉⒹ，。；、：“”（）对为在向将把从被使让说称是与]){0,20}?(?:${people}))?(?:（[^（）]{0,10}）)?(?:等)?(?:[\\d一二三四五六七八九十百余多]+(?:人|名|位)|[百千]余人)?`;
const fillerAtEnd = new RegExp(`(?:${filler})$`);
const fillerEnds = endsOf(`${people}|一行|等|名|位|）`);
const fillerAtStart = new RegExp(`^(?:${filler})`);
/** Unnamed people as an item of a list: 区直各部门主要负责人. */
const unnamed = new RegExp(`[、，；](?!据|对)[^ⓅⒾⓏⒸⓁⒺⓇⓉⒹ，。；、：“”]{2,36}(?:${people})(?:等)?$`);
/** A body of a list that is known by nothing but its ending: Ⓘ、云帆大市场联合举办. */
const unknownBody =
  /(?<=[ⓅⒾⓏⒸ]|负责人|成员)(?:[，、和][^ⓅⒾⓏⒸⓁⒺⓇⓉⒹ，。；、：“”对为在向和]{2,16}(?:公司|集团|国际|科技|市场|中心|学院|大学|[协学商]会|委员会|组委会|[局社院所部办]|银行|机构|平台|工作室|联盟|社区|街道|俱乐部|频道|电视台))+$/;
/** ，全国劳动模范、某室技师: words of rank between two names of a list. */
const titled =
  /(?<=Ⓟ等?)[，、](?!.*(?:说|表示|参加|出席|主持|讲话|致辞|举行|开展|介绍|指出|围绕|听取|陪同|带领|率|赴))[^，。；：ⓅⒺ]{1,40}$/;
const joints = '、|，以及|，|；|以及|联合|会同|携手|协同|和|与|及|同';
const jointAtEnd = new RegExp(`(?:${joints})$`);
/** ；州领导Ⓟ, ，各驻市高校Ⓘ: words between a joint and a name that no list of ours knows. */
const attributed =
  /[，；、](?![^，；、]*(?:[由对向在与请为从被将把让使据随率给是]|支持|要求|推动|陪同|带领|出席|参加|参观|走访|来到|来自))[^ⓅⒾⓏⒸⓁⒺⓇⓉⒹ，。；、：“”（）]{1,8}$/;
const jointAtStart = new RegExp(`^(?:${joints})`);
const adverbWords =
  '先后|分别|共同|联合|一同|一起|一道|均|都|也|还|又|应邀|受邀|专程|Ⓨ|近日|日前|积极|正式|成功|在会上|现场|依次|随后|当天|今天|隆重|顺利|大力|深入|精心|再次|首次|已|并|围绕主题|陆续|全程|亲自|代表学校|代表主办方|将|计划|拟|持续|认真|广泛|来|特|特别|特意|在此|上午|下午|当日|同日';
const adverbs = `(?:${adverbWords})*`;
const adverbsAtEnd = new RegExp(`${adverbs}$`);
const adverbEnds = endsOf(adverbWords);
/** 在Ⓛ, 于Ⓛ, 赴Ⓛ, 以…形式 between the subject and its verb. */
const placeAtEnd = /(?:在|于|赴|到)[ⓁⓏⒾⒸ]{1,4}[^，。；：ⓅⒾⓏⒸⓁⒺ]{0,10}$/;

/** The last units of alternatives: most places need not be asked what ends there. */
function endsOf(alternatives: string): ReadonlySet<string> {
  return new Set(alternatives.split('|').map((words) => words.at(-1) ?? ''));
}

/** How many units of adverbs stand right before a place. */
function countAdverbs(signs: string, at: number): number {
  if (!adverbEnds.has(signs[at - 1] ?? '')) return 0;
  return adverbsAtEnd.exec(signs.slice(Math.max(0, at - 24), at))?.[0].length ?? 0;
}

/** The list of names that ends right before a place, names joined by 、 和 与 and fillers such as 等负责人 read over. */
export function listEndingAt(outline: Outline, end: number): Actors | undefined {
  const { signs } = outline;
  const mentions: Mention[] = [];
  let at = end;
  let start = end;
  for (;;) {
    // 区直各部门负责人: nobody by name, but the list goes on before it
    const before = signs.slice(Math.max(0, at - 44), at);
    const isFiller = fillerEnds.has(signs[at - 1] ?? '');
    const nobody = ((isFiller ? unnamed.exec(before) : null) ?? unknownBody.exec(before))?.[0];
    if (nobody !== undefined) {
      at -= nobody.length;
      continue;
    }
    const skipped = isFiller ? (fillerAtEnd.exec(signs.slice(Math.max(0, at - 36), at))?.[0].length ?? 0) : 0;
    const place = at - skipped - 1;
    const mention = outline.mentions[place];
    if (!mention || !actor.test(signs[place] ?? '')) break;
    let first = place;
    // 湖北赤壁: of names that follow each other without a joint the last one acts
    while (actor.test(signs[first - 1] ?? '') && signs[first - 1] !== 'Ⓟ') first -= 1;
    mentions.unshift(mention);
    start = first;
    const joint = jointAtEnd.exec(signs.slice(Math.max(0, first - 4), first))?.[0];
    const title =
      joint || signs[place] !== 'Ⓟ' ? undefined : titled.exec(signs.slice(Math.max(0, first - 44), first))?.[0];
    const attribute = joint || title ? undefined : attributed.exec(signs.slice(Math.max(0, first - 12), first))?.[0];
    // 甲、国家主席Ⓟ: posts of one person
    if (attribute?.startsWith('、') && signs[place] === 'Ⓟ') break;
    // 各驻市高校Ⓘ负责人: not this body, one at each of them
    if (attribute && signs[place] !== 'Ⓟ' && mentions.length > 1) mentions.shift();
    // Ⓟ教授，某院院长Ⓟ: the joint is part of what the outline leaves out
    const isNext = signs[place] === 'Ⓟ' && signs[first - 1] === 'Ⓟ';
    if (!joint && !title && !attribute && !isNext) break;
    at = first - (joint ?? title ?? attribute ?? '').length;
  }
  return mentions.length > 0 ? { mentions, start, end } : undefined;
}

/** The list of names that starts at a place. */
export function listStartingAt(outline: Outline, start: number, limit: number, wanted = actor): Actors | undefined {
  const { signs } = outline;
  const mentions: Mention[] = [];
  let at = start;
  let end = start;
  for (;;) {
    if (at >= limit || !wanted.test(signs[at] ?? '')) break;
    while (at + 1 < limit && wanted.test(signs[at + 1] ?? '') && signs[at] !== 'Ⓟ') at += 1;
    const mention = outline.mentions[at];
    if (!mention) break;
    mentions.push(mention);
    at += 1;
    at += fillerAtStart.exec(signs.slice(at, at + 36))?.[0].length ?? 0;
    end = at;
    const joint = jointAtStart.exec(signs.slice(at, at + 3))?.[0];
    // Ⓟ教授、某院院长Ⓟ: the joint is part of what the outline leaves out
    const isNext = signs[at] === 'Ⓟ' && signs[at - 1] === 'Ⓟ' && wanted.test('Ⓟ');
    if (!joint && !isNext) break;
    at += joint?.length ?? 0;
  }
  return mentions.length > 0 ? { mentions, start, end } : undefined;
}

/** The names right before a verb, adverbs and a place (在某地) read over. */
export function findDirectSubject(outline: Outline, verb: number): Actors | undefined {
  const { signs } = outline;
  let at = verb;
  at -= countAdverbs(signs, at);
  const place = placeAtEnd.exec(signs.slice(Math.max(0, at - 24), at))?.[0];
  if (place) {
    const before = at - place.length;
    const cut = before - countAdverbs(signs, before);
    const subject = listEndingAt(outline, cut);
    return subject && !isGoverned(outline, subject) ? subject : undefined;
  }
  const subject = listEndingAt(outline, at);
  if (!subject) return undefined;
  // 赵某代表某局介绍: the person acts
  const behalf = /Ⓟ(?:代表)?$/.exec(signs.slice(Math.max(0, subject.start - 3), subject.start))?.[0];
  if (behalf && signs[subject.start] !== 'Ⓟ') return listEndingAt(outline, subject.start - behalf.length + 1);
  return isGoverned(outline, subject) ? undefined : subject;
}

/** Whether a preposition stands before a list: 对某区, 在某地, 向某人. */
function isGoverned({ signs }: Outline, { start }: Actors): boolean {
  const before = signs.slice(Math.max(0, start - 6), start);
  return (
    /(?:在|对|向|为|给|于|从|把|将|被|就|围绕|关于|位于|前往|赴|到|进入|走进|支持|推动|服务|助力|以)$/.test(before) ||
    /(?:在|位于|前往|赴|来到)[^，。；：ⓅⒾⓏⒸⓁⒺ]{1,3}[市县区省州镇]$/.test(before)
  );
}

const adverbialAtStart =
  /^(?:Ⓨ|[^，。；：“”ⓅⒾⓏⒸⒺⓁ]{0,16}(?:会上|会后|期间|上午|下午|以来|目前|当前|近日|日前|当天|当日|随后|其中|同时|此外|据悉|据了解|下一步|接下来|未来|今后|近年来|今年|去年|现场|同日|环节)|(?:在|于)?[ⒺⓁ](?:上|中|期间|现场|后|前)?(?=[，ⓅⒾⓏⒸ])|在[^，。；：“”]{0,20}(?:上|中|下|期间|时|后|里|环节|方面)|本报讯|为[^，。；：“”]{0,30}(?=，)|，|、|“|而|但|也|由|并|其中)*/;

/** Words of rank in no list of ours before a name: 某市劳动模范赵某某出席. */
const rankAtStart =
  /^(?![^Ⓟ]{0,20}(?:落实|贯彻|学习|领会|围绕|牢记|践行|感谢|欢迎|陪同|会见|慰问|祝贺))[^，。；：“”ⓅⒾⓏⒸⓁⒺ对向在为与和由据从就以被让请]{1,24}(?=Ⓟ)/;

/** The names at the start of a clause, adverbials and words of rank read over. */
export function findClauseSubject(outline: Outline, clause: Clause, limit: number): Actors | undefined {
  const head = outline.signs.slice(clause.start, Math.min(clause.end, clause.start + 60));
  const skipped = adverbialAtStart.exec(head)?.[0].length ?? 0;
  const named = listStartingAt(outline, clause.start + skipped, limit);
  if (named) return named;
  const rank = rankAtStart.exec(head.slice(skipped))?.[0];
  return rank === undefined ? undefined : listStartingAt(outline, clause.start + skipped + rank.length, limit);
}

/** Unnamed people right before a verb: 300余名代表参加. */
const crowd = new RegExp(
  `(?:代表|人员|干部|群众|师生|家长|学生|居民|市民|学员|嘉宾|专家|企业|单位|部门|[人名员者家们])${adverbs}$`,
);
/** 为现场居民讲解: the people for whom it is done. */
const forCrowd = /(?:[为给]|面?向)(?!了)[^，。；：ⓅⒾⓏⒸⓁⒺ]{1,12}$/;
/** Unnamed people sent by somebody named. */
const sending =
  /(?:组织|带领|率领|选派)(?![^，。；ⓅⒾⓏⒸⓁⒺ]{0,24}(?:开展|举办|召开|学习|开会))[^，。；ⓅⒾⓏⒸⓁⒺ]{0,24}(?:代表|人员|干部|群众|师生|家长|学生|居民|学员|专家|企业|[人名员者家们])$/;
/** A clause that goes on with what somebody named before does: 并致辞, 围绕某事作报告. */
const goesOn =
  /^(?:并|还|又|也|再|随后|然后|之后|逐步|陆续|同时|先后|分别|共同|现场|以|围绕|就|从|对|向|为|与|和|在|结合|代表|针对|通过|将|把|按照|根据|立足|聚焦|,|，|了|用|始终|坚持|着力|不断|进一步|大力|全面|积极|持续|深入|严格|切实|努力|充分|加快|加强|推动|推进|强化|实施|开展|探索|完善|健全|建立|构建|打造|创新|优化|紧扣|深化|落实|发挥|推广|做好|抓好|全力|扎实|有效|有力|主动|制定|出台|印发|启动|牢固|践行|重点|率先)/;

/**
 * Who does what a verb says: the names before it, else those at the start of its clause, or of an earlier clause when
 * its own names nobody.
 */
export function findSubject(outlines: Outline[], index: number, verb: number): Actors | undefined {
  const outline = outlines[index];
  if (!outline) return undefined;
  const direct = findDirectSubject(outline, verb);
  if (direct) return direct;
  const last = findFirst(outline.clauses, verb + 1) - 1;
  const clauses = outline.clauses.slice(Math.max(0, last - farthestClause), last + 1);
  const own = clauses.at(-1);
  if (!own) return undefined;
  if (verb - own.start > longestClause) return undefined;
  const before = outline.signs.slice(own.start, verb);
  // 某局组织各部门负责人前往…: the one who sends them
  const led = sending.exec(before);
  if (led) return findDirectSubject(outline, own.start + led.index);
  if (crowd.test(before.slice(-24)) && !forCrowd.test(before.slice(-24))) return undefined;
  const subject = findBridgedSubject(outline, own, verb) ?? findClauseSubject(outline, own, verb);
  // 某中心“…”驿站的启用推进了…: what stands there is only part of a longer name
  if (subject?.mentions.length === 1 && outline.signs[subject.end] === '“') return undefined;
  if (subject) return subject;
  const rest = before.slice(adverbialAtStart.exec(before)?.[0].length ?? 0).replace(adverbsAtEnd, '');
  if (rest.length > 3 && !goesOn.test(rest)) return undefined;
  for (const clause of clauses.slice(0, -1).reverse()) {
    const earlier = findPersonsAtEnd(outline, clause) ?? findClauseSubject(outline, clause, clause.end);
    if (earlier) return earlier;
  }
  // 此次活动还…: its own subject, unnamed or not
  if (
    /^(?:此外，|随后，|同时，|据悉，)?(?:此次|本次|该|当天)?(?:活动|会议|培训|讲座|论坛|Ⓔ)(?:，?还|中，|由|共|旨在|，)/.test(
      outline.signs,
    )
  )
    return undefined;
  const past = outlines[index - 1];
  if (!past || past.sentence.paragraph !== outline.sentence.paragraph) return undefined;
  for (const clause of past.clauses) {
    const earlier = findClauseSubject(past, clause, past.signs.length);
    if (earlier) return earlier;
  }
  return undefined;
}

/** Clauses longer than this have no subject that could be trusted; clauses further back neither. */
const longestClause = 400;
const farthestClause = 12;
const bridge = /^(?:[和与为向给同从就围以结对用则也还重详分]|在(?![ⓁⓏⒾ])|通过|代表)/;

/** 某某为大家讲述, 某某从三个方面讲解: persons with only a phrase between them and the verb. */
function findBridgedSubject(outline: Outline, clause: Clause, verb: number): Actors | undefined {
  const from = Math.max(clause.start, verb - 70);
  const last = outline.signs.slice(from, verb).lastIndexOf('Ⓟ');
  if (last < 0) return undefined;
  const end = from + last + 1;
  if (!bridge.test(outline.signs.slice(end, verb))) return undefined;
  const subject = listEndingAt(outline, end);
  return subject && !isGoverned(outline, subject) ? subject : undefined;
}

/** 某公司法定代表人兼专家库成员某某，以…: a clause that is nothing but who acts. */
function findPersonsAtEnd(outline: Outline, clause: Clause): Actors | undefined {
  const list = outline.signs[clause.end - 1] === 'Ⓟ' ? listEndingAt(outline, clause.end) : undefined;
  return list && !isGoverned(outline, list) ? list : undefined;
}

/** The list that follows a verb: 出席会议的嘉宾有某某、某某; 参加活动的还有某某. */
export function listAfter(outline: Outline, from: number, end: number): Actors | undefined {
  const named = /^[^，。；]{0,16}(?:的[^，。；]{0,8}(?:有|包括|是|为)|的还有)/.exec(
    outline.signs.slice(from, end),
  )?.[0];
  if (named === undefined) return undefined;
  // 的嘉宾有中国Ⓟ、…
  const attribute =
    /^[^ⓅⒾⓏⒸⓁⒺ，。；、：“”]{0,6}(?=[ⓅⒾⓏⒸ])/.exec(outline.signs.slice(from + named.length, end))?.[0] ?? '';
  return listStartingAt(outline, from + named.length + attribute.length, end);
}
