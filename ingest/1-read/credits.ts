import { isBlank, isHan } from '../text/characters.ts';
import { findMatches } from '../text/matches.ts';
import type { Span } from '../types.ts';

/** Who made the article, and where it says so. */
export interface Credits {
  names: string[];
  /** Stretches of the text that name makers and outlets and state nothing. */
  spans: Span[];
  source?: string;
}

const role =
  '(?:(?:全媒体|融媒体?|见习|实习|特约|首席|主任|高级|本报|本网|本刊|流程|责任|图片|视频)*(?:记者|通讯员|实习生|(?<![总主])编辑|校对)|' +
  '摄影|责编|审校|审核|监制|[一二三]审|撰稿人?|供稿|采写|作者|撰文|图文|文图|文(?=[:：/／]))';
const blank = '[ \\t\\u00a0\\u3000]';
const han = '[\\u4e00-\\u9fff]';

/** `记者 甲某某 通讯员 乙某`, `责编:丙某`, `（通讯员：丁某某）`, `文/戊某` */
const roleBefore = new RegExp(`(${role})${blank}*([:：/／]?)${blank}*(?=${han})`, 'g');
const roleWord = new RegExp(role, 'g');
/** `（甲某某 乙某）` at the end of an article, `（甲某某 记者乙某）` after 讯 and 电. */
const bracket = /[（(]([^（()）。]{2,40})[）)]/g;
/** `某市委宣传部供稿供图` at the end. */
const supplied = /(?<=[。！？”\s])([\u4e00-\u9fff]{3,15}?)(?:供稿供图|供图供稿|供稿|供图)\s*$/g;
/** `（县融媒体中心供图）`, `甲某某摄`, `乙某供图` */
const picture = new RegExp(
  `[（(]([^（()）。，]{2,20}?)(?:供图|供稿|摄|摄影|提供)[）)]|(?<=[。！？\\s”])(${han}{2,4})(?:供图|摄)(?=${han}|[。\\s]|$)`,
  'g',
);
/** `中国消费者报南昌讯（`, `中新社合肥7月28日电`, `本报讯`, `荆楚网（湖北日报网）讯` */
const dateline = new RegExp(
  `(?<=^|[\\s。！？”）)\\u4e00-\\u9fff])(本[报网刊台]|${han}{0,8}(?:[·•／/]${han}{1,6})?(?:报|网|社|新闻|客户端|在线)(?:[（(]${han}{2,10}[）)])?)` +
    `(${han}{0,6}?)(?:(\\d{4})年)?(?:\\d{1,2}月)?(?:\\d{1,2}日)?(?:讯|电)${blank}*(?=[（(：:]|${han}|\\d|“)`,
  'g',
);
/** The outlet before 记者: `极目新闻记者`, `中青报·中青网记者`. */
const outletBefore = new RegExp(
  `(?:${han}{0,8}(?:[·•／/]${han}{1,6})?(?:报|网|社|新闻|客户端|在线|财立方|电视台|电台|融媒体中心)(?:社)?(?:[（(]${han}{2,10}[）)])?)${blank}*$`,
);
/** `来源：某某日报`, `（来源:某某网）` */
const origin =
  /(?:来源|转自|原载)[:：]\s*([^\s，。）)】|]{2,24}?)(?:\s+([\u4e00-\u9fff]{2,3}))?(?=返回|[\s，。）)】|]|$)/g;

/** Where a run of names ends although the text goes on without a blank. */
const goesOn =
  /^(?:近日|日前|今日|昨|记者|通讯员|实习|见习|流程|责任|为|从|在|与|和|报道|摄|校对|编辑|返回|[一二三]审|供图|理发|拥|来|随|按|\d|[（(]|【)/;

/** Finds by-lines, credits of pictures, outlets and datelines in an article's own text. */
export function findCredits(text: string, isSurname: (form: string) => boolean): Credits {
  const names = new Set<string>();
  const spans: Span[] = [];
  const isName = (form: string) => isPersonName(form, isSurname);
  let source: string | undefined;
  for (const match of findMatches(text, roleBefore)) {
    const run = readNames(text, match.index + match[0].length, isName, match[2] === '' && !/\s$/.test(match[0]));
    if (run.names.length === 0) continue;
    for (const each of run.names) names.add(each);
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    const outlet = /记者$/.test(match[1] ?? '') ? (outletBefore.exec(before)?.[0] ?? '') : '';
    if (outlet !== '') source ??= cutOutlet(outlet.trim(), before);
    spans.push({ start: match.index - outlet.length, end: run.end });
  }
  for (const match of findMatches(text, bracket)) {
    const end = match.index + match[0].length;
    const before = text.slice(Math.max(0, match.index - 4), match.index).trim();
    const isLast = /^[\s。]*(?:返回搜狐|[（(【]?来源|【|$)/.test(text.slice(end, end + 12));
    if (!isLast && !/[讯电]$/.test(before)) continue;
    const found = (match[1] ?? '')
      .replace(roleWord, ' ')
      .split(/[\s、，,：:/／]+/)
      .filter(Boolean);
    if (found.length === 0 || !found.every(isName)) continue;
    for (const each of found) names.add(each);
    spans.push({ start: match.index, end });
  }
  for (const match of /供[稿图]$/.test(text.trimEnd().slice(-2)) ? findMatches(text, supplied) : []) {
    names.add(match[1] ?? '');
    spans.push({ start: match.index, end: match.index + match[0].length });
  }
  for (const match of findMatches(text, picture)) {
    const who = (match[1] ?? match[2] ?? '').replace(/^(?:图片?由|图源)/, '').trim();
    if (match[2] !== undefined && !isName(who)) continue;
    if (/^(?:图片|资料|通讯员|受访者|主办方|景区|企业)$/.test(who) || who === '') continue;
    for (const each of who.split(/\s+/)) if (isName(each) || match[1] !== undefined) names.add(each);
    spans.push({ start: match.index, end: match.index + match[0].length });
  }
  for (const match of findMatches(text, origin)) {
    source ??= /^[\u4e00-\u9fff·（(]+[）)]?/.exec(match[1] ?? '')?.[0].replace(/(?:返回|近日|今年|活动|流程).*$/, '');
    if (match[2] && isName(match[2])) names.add(match[2]);
    spans.push({ start: match.index, end: match.index + match[0].length });
  }
  for (const match of findMatches(text.slice(0, 400), dateline)) {
    const outlet = match[1] ?? '';
    const start = match.index + match[0].indexOf(outlet);
    if (!/^本/.test(outlet)) source = cutOutlet(outlet, text.slice(Math.max(0, start - 4), start + outlet.length));
    spans.push({ start, end: start + outlet.length });
  }
  const found: Credits = { names: [...names], spans: spans.sort((a, b) => a.start - b.start) };
  if (source) found.source = source;
  return found;
}

/** Reads `甲某某 乙某、丙某某` from a place on. */
function readNames(text: string, from: number, isName: (form: string) => boolean, glued: boolean) {
  const found: string[] = [];
  let end = from;
  let at = from;
  while (at < text.length) {
    const run = /^[\u4e00-\u9fff·•‧]+/.exec(text.slice(at, at + 24))?.[0] ?? '';
    const form = cutName(run, isName, found.length === 0 && glued);
    if (!form) break;
    found.push(form);
    end = at + form.length;
    at = end;
    if (form.length < run.length) break;
    while (isBlank(text[at]) && text[at] !== '\n') at += 1;
    if (text[at] === '、' || text[at] === '，') at += 1;
    else if (at === end) break;
  }
  return { names: found, end };
}

/** The name at the head of a run of characters: the whole of it, or what stands before a word that goes on. */
function cutName(run: string, isName: (form: string) => boolean, glued: boolean): string | undefined {
  if (run.length >= 2 && run.length <= 3 && isName(run)) return run;
  if (/^[\u4e00-\u9fff]{1,6}[·•‧][\u4e00-\u9fff]{1,8}$/.test(run) && !/[网报社媒]/.test(run)) return run;
  for (const length of [2, 3, 4]) {
    const form = run.slice(0, length);
    const rest = run.slice(length);
    if (/^报|^晚报|^都市/.test(rest) || (length === 2 && rest.startsWith('记者'))) return undefined;
    if (form.length === length && isName(form) && goesOn.test(rest)) return form;
  }
  if (glued) return undefined;
  const three = run.slice(0, 3);
  return isName(three) ? three : undefined;
}

function isPersonName(form: string, isSurname: (form: string) => boolean): boolean {
  if (/[·•‧]/.test(form)) return /^[\u4e00-\u9fff·•‧]{4,20}$/.test(form) && !/[网报社媒论坛]/.test(form);
  if (/[在从为了解获日年报讯电网道社会员]/.test(form.slice(1))) return false;
  if (form.length === 4) return isSurname(form.slice(0, 2));
  return (form.length === 2 || form.length === 3) && (isSurname(form[0] ?? '') || isSurname(form.slice(0, 2)));
}

const agency = /(?:新华[社网]|中新[社网]|人民网|央视网|光明网|红网|大众网|荆楚网|正义网|三秦网|澎湃新闻|中青报)(?:.*)$/;

/** The outlet's own name where the headline runs into it: …在行动楚天都市报极目新闻记者. */
function cutOutlet(outlet: string, before: string): string {
  const rest = before.slice(0, before.lastIndexOf(outlet));
  if (rest === '' || !isHan(rest[rest.length - 1])) return outlet;
  return (
    agency.exec(outlet)?.[0] ??
    /[\u4e00-\u9fff]{2}(?:新闻|日报|晚报|时报|晨报|商报|网|报|客户端)$/.exec(outlet)?.[0] ??
    outlet
  );
}
