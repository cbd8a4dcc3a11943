import { countAtStart, emptyModifiers, pointers } from '../lexicon/event-borders.ts';
import { ceremonyHeads, eventHeads, looseHeads, noEventAfter } from '../lexicon/event-heads.ts';
import { isWithin, readAsides } from '../text/asides.ts';
import { findWithin } from '../text/spans.ts';
import type { MarkedPassage, Mention, MentionRule } from '../types.ts';
import { dateEvents } from './events-dated.ts';
import { type Candidate, growEvent, growWithin, isTaking } from './events-grow.ts';
import { dropSharedForms, uniteEvents } from './events-same.ts';
import { pointBack } from './events-short.ts';

const heads = new RegExp(`(${ceremonyHeads})|(${eventHeads})|(${looseHeads})`, 'g');
const notAfter = new RegExp(`^(?:${noEventAfter})`);
const pointerInside = new RegExp(`^(?:${pointers})|^[^“《]{0,12}[本此这][次届]`);
const timeAtStart =
  /^(?:(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日)?(?:[至—-]\d{1,2}日)?|\d{1,2}日|近日|日前|昨日|今日|当日|(?:上|下)午|晚(?:上)?)+/;
const innerAtEnd = new RegExp(`(?:${eventHeads}|活动|[赛班]）?)$`);
const bracketAfter = /^（[^（）\n]{2,16}）/;
/** 公益课堂, 小课堂 are held; 走出课堂 is a place. */
const courseRoom =
  /(?:公益|暑期|暑假|假期|亲子|科普|国学|小|晚|夜|空中|流动|移动|文化|法治|安全|健康|普法|廉政|微|爱心|企服|云|大|第二|思政|体验|艺术|火虫|点半)$/;
/** 第三次会议, 主席会议, 党组（扩大）会议: a meeting by its number or by who meets. */
const session =
  /.{4}第?[一二三四五六七八九十\d]+次[\u4e00-\u9fa5]{0,4}$|.{4}(?:扩大|（扩大）|主席|主任|党组|党委|理事会?|董事会?|股东|代表|委员|协商|协调|联席|部长|办公)$/;
const confidence = 0.75;
const namesBody = new Set(['Person', 'Institution', 'Zone', 'Company', 'Place']);

/** Events named in a passage, and the short forms by which they are taken up again. */
export const eventByHead: MentionRule = {
  name: 'event-by-head',
  words: {
    zh: '以活动类中心词（培训班、论坛、座谈会、仪式…）结尾的名称',
    en: 'a name that ends in a word for an event',
  },
  confidence,
  examples: {
    yes: [
      {
        text: '8月3日，青石县商务局举办“外贸新规解读”专题培训会。',
        finds: ['Event “外贸新规解读”专题培训会'],
      },
      { text: '松岭市在会展中心召开全市园区招商工作推进会。', finds: ['Event 全市园区招商工作推进会'] },
    ],
    no: ['园区常年组织各类文体活动。', '会议室和培训中心已经建成。'],
  },
  find(passage) {
    const candidates = findCandidates(passage);
    const named = candidates.filter((candidate) => isNamed(passage.text, candidate));
    const mentions = uniteEvents(dropSharedForms(named.flatMap((candidate) => nameCandidate(passage, candidate))));
    const taken = new Set(named);
    const short = candidates.filter((candidate) => !taken.has(candidate));
    return dateEvents(passage, [...mentions, ...pointBack(passage, mentions, short)]);
  },
};

function findCandidates(passage: MarkedPassage): Candidate[] {
  const { text, mentions } = passage;
  const { titles } = readAsides(passage);
  const found: Candidate[] = [];
  const bodyEnds = new Map<number, Mention>();
  for (const mention of mentions) {
    const known = bodyEnds.get(mention.end);
    if (namesBody.has(mention.kind) && (!known || known.start > mention.start)) bodyEnds.set(mention.end, mention);
  }
  heads.lastIndex = 0;
  for (let match = heads.exec(text); match; match = heads.exec(text)) {
    const head = match[0];
    const headStart = match.index;
    let end = headStart + head.length;
    const after = text.slice(end, end + 18);
    if (notAfter.test(after)) {
      // 座谈会议: the head that was taken for one may hide the true one
      heads.lastIndex = headStart + 1;
      continue;
    }
    if (after.startsWith('暨')) continue;
    // 王晓峰|会长; 三大赛|区
    if ((/会$/.test(head) && /^长(?![期三江沙春])/.test(after)) || (/赛$/.test(head) && /^区/.test(after))) continue;
    // 张峻峰|会见了来宾
    if (/^.会$/.test(head) && /^(?:见(?!证|到)|晤)/.test(after)) continue;
    // 《关于开展某活动的意见》: a document, no event
    if (isWithin(titles, headStart) && !after.startsWith('》')) continue;
    if (/^(?:分|主|平行)论坛$/.test(head) && !/^[上中期]/.test(after) && !isTaking.test(`论坛${after}`)) continue;
    if (match[1] === undefined && /^(?:活动|系列)/.test(after) && head !== '活动') continue;
    const bracket = bracketAfter.exec(after)?.[0];
    if (bracket && /场|赛|站|专|届|\d{4}/.test(bracket)) end += bracket.length;
    const growth = growWithin(text, end, headStart) ?? growEvent(text, headStart, bodyEnds);
    if (growth.border === 'opening' && text[growth.start - 1] === '《') continue;
    const shift = timeAtStart.exec(text.slice(growth.start, headStart))?.[0].length ?? 0;
    const counted = countAtStart.exec(text.slice(growth.start + shift, headStart))?.[0].length ?? 0;
    const start = growth.start + shift + counted;
    const joined = /^(?:及|和|与|或|向)(?=[^平谐])/.exec(text.slice(start, headStart))?.[0].length ?? 0;
    const bracketed = /^（[^（）]*）/.exec(text.slice(start, headStart))?.[0].length ?? 0;
    const pointer = pointerInside.exec(text.slice(start, headStart))?.[0];
    if (isVenue(text, start, end, head)) continue;
    found.push({
      ...growth,
      start: start + (pointer?.length ?? (bracketed || joined)),
      end,
      head,
      headStart,
      kind: match[1] ? 'ceremony' : match[2] ? 'event' : 'loose',
      pointed: pointer !== undefined,
    });
  }
  return found;
}

/** 在社区大讲堂组织开展…: the hall, not what is held there. */
function isVenue(text: string, start: number, end: number, head: string): boolean {
  return (
    /讲堂$/.test(head) &&
    /(?:在|于|走进|来到)$/.test(text.slice(Math.max(0, start - 2), start)) &&
    /^(?:内|里|组织|开展|举办|举行|召开|进行)/.test(text.slice(end, end + 2))
  );
}

function isNamed(text: string, { start, end, headStart, quoteStart, kind, border, head }: Candidate): boolean {
  const modifier = text.slice(start, headStart);
  if (modifier.length < 2) return false;
  // the congress as a body, without the number that would make it a meeting
  if (head === '大会' && /人民代表$/.test(modifier) && !/第|次/.test(modifier)) return false;
  // 作《…》专题讲座: a lecture's title, not an event
  if (
    /^(?:讲座|报告会|课)$/.test(head) &&
    quoteStart === start &&
    text[start] === '《' &&
    /[作做了为]/.test(text[start - 1] ?? '')
  )
    return false;
  if (quoteStart !== undefined && quoteStart >= start) return true;
  if (themed(text, start)) return true;
  // 某地海外联谊会: a society, where it is not held
  if (head === '联谊会' && border !== 'verb' && !isTaking.test(text.slice(headStart, headStart + 44))) return false;
  if ((kind === 'ceremony' || head === '展览') && modifier.length < 4) return false;
  // 主持会议开幕式: of the one told before
  if (kind === 'ceremony' && /^(?:主持|出席|参加)了?(?:会议|大会|论坛|活动)$/.test(modifier)) return false;
  if (/^[第首][一二三四五六七八九十\d]*[届期次]$/.test(modifier)) return false;
  const isClass = /班$/.test(head) && /干部|党员|职工|员工|青年|学生/.test(modifier) && modifier.length >= 4;
  if ((emptyModifiers.test(modifier) && !isClass) || /[和与及]$/.test(modifier)) return false;
  if (head === '课堂') return courseRoom.test(modifier);
  if (kind !== 'loose') return true;
  if (head === '会议') return session.test(modifier);
  if (/^(?:考察|调研|慰问|座谈|座谈交流)$/.test(head)) return false;
  const isHeld = border === 'verb' || border === 'opening' || isTaking.test(text.slice(headStart, headStart + 44));
  return isHeld && modifier.length >= 4 && !/[和及与]/.test(modifier) && !/^(?:十|数|多|等)/.test(text.slice(end));
}

function nameCandidate(passage: MarkedPassage, candidate: Candidate): Mention[] {
  const { text, mentions } = passage;
  const { start } = candidate;
  const name = text.slice(start, candidate.end);
  const aliases = new Set<string>();
  const { quoteStart, quoteEnd, headStart } = candidate;
  if (quoteStart !== undefined && quoteEnd !== undefined && quoteStart >= start) {
    aliases.add(text.slice(quoteStart, candidate.end));
    if (quoteEnd - quoteStart >= 6) aliases.add(text.slice(quoteStart, quoteEnd));
    const tail = text.slice(quoteEnd, candidate.end);
    if (tail.length > 2 && tail !== candidate.head) aliases.add(tail);
  }
  const theme = themed(text, start);
  if (theme) aliases.add(`${theme.quote}${name}`).add(`${theme.whole}${name}`);
  const prefix = /^(?:\d{4}年?(?:度)?|[A-Za-z]{2,10}\d{0,4}(?=[\u4e00-\u9fa5]{4}))/.exec(name)?.[0].length ?? 0;
  if (prefix) aliases.add(name.slice(prefix));
  for (const body of findWithin(mentions, { start: start + prefix, end: headStart - 1 })) {
    if (body.start > start + prefix) break;
    if (body.kind !== 'Person' && namesBody.has(body.kind)) aliases.add(text.slice(body.end, candidate.end));
  }
  // “手”望梦想——首届交流赛, 专家会聚武汉第二届论坛: what stands behind a slogan or another headline
  const own = /.(?:——|(?=第[一二三四五六七八九十\d]+届))(?!.+(?:——|第[一二三四五六七八九十\d]+届))(.{6,})$/.exec(
    name,
  )?.[1];
  if (own) aliases.add(own);
  if (/^全[省市区县州国]/.test(name) && name.length > 6) aliases.add(name.slice(2));
  const double = name.split('暨');
  if (double.length === 2) for (const part of double) if (part.length > 4) aliases.add(part);
  if (candidate.end > headStart + candidate.head.length)
    aliases.add(text.slice(start, headStart + candidate.head.length));
  aliases.delete(name);
  const mention: Mention = { start, end: candidate.end, kind: 'Event', name, rule: 'event-by-head', confidence };
  if (aliases.size > 0) mention.aliases = [...aliases];
  const series = splitSeries(mention);
  if (series) return series;
  const inner =
    candidate.kind === 'ceremony' || candidate.head === '决赛' ? innerEvent(text, start, headStart) : undefined;
  return inner ? [mention, inner] : [mention];
}

/** 以“某某”为主题的|系列活动: the theme tells one from others of its kind. */
function themed(text: string, start: number): { quote: string; whole: string } | undefined {
  const [whole, quote] = /以?(“[^“”\n]{3,40}”)为(?:主)?题的$/.exec(text.slice(Math.max(0, start - 50), start)) ?? [];
  return whole && quote ? { quote, whole } : undefined;
}

/** 共建系列活动|之|服务站揭牌仪式: the series and what is held in it. */
function splitSeries({ name, start, end, rule, confidence }: Mention): Mention[] | undefined {
  const match = /^(.{4,}(?:活动|月|周|季|行动|讲堂)”?)之(.{4,})$/.exec(name);
  const [, whole, part] = match ?? [];
  if (!whole || !part) return undefined;
  const turn = start + whole.length;
  const rest = { kind: 'Event' as const, rule, confidence };
  return [
    { start, end: turn, name: whole, ...rest },
    { start: turn + 1, end, name: part, aliases: [name], ...rest },
  ];
}

/** 培训班 in 培训班开班仪式 is an event of its own. */
function innerEvent(text: string, start: number, end: number): Mention | undefined {
  const name = text.slice(start, end);
  if (!innerAtEnd.test(name) || name.length < 5) return undefined;
  return { start, end, kind: 'Event', name, rule: 'event-by-head', confidence };
}
