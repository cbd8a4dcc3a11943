import { findMatches } from '../text/matches.ts';
import { divisions } from '../text/tokens.ts';
import type { MarkedPassage, Mention, MentionRule, Span } from '../types.ts';

/** Where something takes place: the words between 在 and the verb. */
const held =
  /(?<![正现存内所旨])在(?<site>[^在，。；：！？、\n]{3,30}?)(?:近日|上午|下午|晚|顺利|成功|隆重|圆满|正式|热闹|盛大|热烈|精彩)*(?:举行|举办|召开|开幕|启幕|启动|开讲|开班|开展|拉开帷幕|落幕|收官|揭幕|闭幕|开园|开营)/g;
/** 在某某驿站，志愿者…: where the sentence goes on. */
const beginning = /(?<=^|[。；，！？\n”])在(?<site>[^在，。；：！？、\n]{4,24}?)(?=里?，)/g;
/** What somebody goes to see: one or several. */
const seen =
  /(?:参观|走进|来到|前往|参访|察看|查看|观摩|到访|瞻仰|考察|调研|走访)了?(?:园区|先后|分别)?(?<sites>[^，。；：！？\n]{3,90})/g;

/** A house or site where things are held. */
const ends =
  /(?:厅|馆|会议室|活动室|礼堂|会堂|讲堂|剧院|剧场|影院|中心|中心[A-Z]?座|大厦|广场|酒店|宾馆|公园|乐园|天地|总部|营地|驿站|服务站|车站|码头|校区|街区|小镇|古镇|农场|牧场|工厂|厂区|食堂|旧址|旧居|故居|湖畔|江畔|海滩)$/;
/** A house or site that one goes to see; a 中心 is so only by what it is for. */
const sights =
  /(?:大厅|展厅|会客厅|议事厅|体验厅|长廊|展馆|展示馆|规划馆|文化馆|体验馆|村史馆|活动室|陈列室|样板间|旧居|故居|旧址|(?:指挥|调度|控制|运营|展示|体验|交易)中心|食堂|驿站|服务站|未来工厂|处理厂|水厂|书屋|体育馆|运动馆)$/;
/** Words that describe a site before its name. */
const leading =
  /^(?:位于|地处)|^(?:全[省市国区县球](?:首[个家座]|唯一)?|我[省市区县国]|当地|本地|首[个家座]|唯一|园区|辖区|景区)(?:内的?)?/;
/** A class of sites, or a part of something without a name. */
const nameless =
  /^(?:[^“”]{0,2}(?:会议室|活动室|展厅|大厅|食堂|广场|公园|酒店|中心|校区|分会场|厂区|社区|实践站|服务站|驿站)|.*(?:各|各个|多个|每个|一个|一些|相关|有关|这|该|本|此|校内|市内|数[个家]).*|.*(?:通过|过程|基础|框架|背景|指导|推动|主题|同时|活动|建设|搭建|设立|开设|是|和|与|并|为|对|以|把|将|被).*)$/;

/** Halls, centres and houses where something is held, named by nothing but where they stand. */
export const placeOfEvent: MentionRule = {
  name: 'place-of-event',
  words: {
    zh: '“在某馆、某厅、某中心举行”里的场所',
    en: 'a hall, centre or house behind 在 and before 举行, 召开 and the like',
  },
  confidence: 0.8,
  examples: {
    yes: [{ text: '开班仪式在青石广电演播大厅举行。', finds: ['Place 青石广电演播大厅'] }],
    no: ['活动在各社区展厅举行。', '论坛在青山大学举行。'],
  },
  find(passage) {
    const { text } = passage;
    if (!/[举召启开落收揭闭拉]/.test(text)) return [];
    const found = [...findMatches(text, held), ...findMatches(text, beginning)].flatMap(({ index, groups }) => {
      const site = groups?.site ?? '';
      const start = index + 1;
      return ends.test(site) ? [{ start, end: start + site.length }] : [];
    });
    return nameSites(passage, found, this);
  },
};

/** Sites that somebody goes to see. */
export const placeVisited: MentionRule = {
  name: 'place-visited',
  words: {
    zh: '“参观、走进、察看”之后的展厅、长廊、故居等',
    en: 'a showroom, gallery, old house or the like behind 参观, 走进, 察看',
  },
  confidence: 0.75,
  examples: {
    yes: [
      {
        text: '代表团参观了云溪党建长廊、卢氏旧居。',
        finds: ['Place 云溪党建长廊', 'Place 卢氏旧居'],
      },
    ],
    no: ['代表团参观了多个展厅。'],
  },
  find(passage) {
    const { text } = passage;
    const found: Span[] = [];
    for (const match of findMatches(text, seen)) {
      const sites = match.groups?.sites ?? '';
      let at = match.index + match[0].length - sites.length;
      for (const item of sites.split(/(、|以及|和|及|与)/)) {
        const site = item.replace(/等.{0,12}$|(?:参观|考察|调研|走访|开展|慰问|进行|实地).*$/, '');
        if (sights.test(site)) found.push({ start: at, end: at + site.length });
        at += item.length;
      }
    }
    return nameSites(passage, found, this);
  },
};

/** The sites that have a name and are not known yet. */
function nameSites(
  { text, mentions }: MarkedPassage,
  spans: readonly Span[],
  rule: Pick<MentionRule, 'name' | 'confidence'>,
): Mention[] {
  const names = mentions.filter(({ kind }) => kind !== 'Post' && kind !== 'Date');
  const ending = new Set(names.map(({ end }) => end));
  return spans.flatMap((span) => {
    if (ending.has(span.end) || names.some(({ start, end }) => start < span.end && end > span.end)) return [];
    const start = cutStart(text, span, names);
    const name = text.slice(start, span.end);
    if (name.length < 4 || name.length > 24 || nameless.test(name)) return [];
    const place = [2, 3].find((length) => divisions.has(name.slice(0, length)));
    const rest = place && name.slice(place);
    return [
      {
        kind: 'Place' as const,
        start,
        end: span.end,
        name,
        ...(rest && rest.length > 3 ? { aliases: [rest] } : {}),
        rule: rule.name,
        confidence: rule.confidence,
      },
    ];
  });
}

/** Where a site's own name begins: behind a description, and behind the county, zone or community that it lies in. */
function cutStart(text: string, { start, end }: Span, names: readonly Mention[]): number {
  let at = start + text.slice(start, end).lastIndexOf('的') + 1;
  for (let step = 0; step < 4; step += 1) {
    const lead = leading.exec(text.slice(at, end))?.[0].length ?? 0;
    const outer = names.find((each) => each.start === at + lead && each.end < end - 2 && isWhole(each));
    if (lead === 0 && !outer) return at;
    at = outer ? outer.end : at + lead;
  }
  return at;
}

/** A zone, a division with its unit, a town or a community: not a part of the name behind it. */
function isWhole({ kind, name, start, end }: Mention): boolean {
  if (kind === 'Zone') return true;
  if (kind !== 'Place') return false;
  return divisions.has(name)
    ? end - start === name.length && divisions.get(name)?.full === true
    : /[镇乡村道区]$/.test(name);
}
