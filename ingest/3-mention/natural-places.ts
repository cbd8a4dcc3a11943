import { readBareDivisions } from '../lexicon/divisions.ts';
import { provinceSigns } from '../lexicon/world.ts';
import { findMatches } from '../text/matches.ts';
import { divisions, frequencyOf, type Token } from '../text/tokens.ts';
import type { Mention, MentionRule, Span } from '../types.ts';
import { type Names, readNames } from './names.ts';

/** Endings of waters, hills and the like: one character behind a name of one to three. */
const single = /^[湖山河江岛溪峡塔寺闸坝湾滩]$/;
/** Endings of landscapes, which may hold words and other places: 长江中下游平原. */
const landscape =
  /(?:平原|盆地|高原|草原|山脉|雪山|半岛|群岛|流域|海峡|沙漠|灌区|丘陵|湿地|林场|牧场|古镇|小镇|地铁站)$/;
const landscapeEnds = new Set(Array.from(landscape.source, (unit) => unit.charCodeAt(0)));
const lastUnit = (text: string): number => text.charCodeAt(text.length - 1);
/** What goes on behind an ending that was none: 江水, 山区, 河道. */
const noEnd =
  /^(?:水|区|道|边|流|畔|岸|畔|底|面|上游|下游|长|头|脚|顶|口|城|海|庄|村|镇|乡|路|街|大道|公园|林|地|坡|谷|子|心|车|大学|学院|集团|公司|银行|科技|同志|主任|书记|县|市|省|州|东|西|南|北|[说表指强介出参率带])/;
const opener = /^(?:在|到|来到|走进|位于|地处|前往|赴|参观|走访|至|和|与|及|的|、|——|“|过|环|沿|对|将|是|坐落|围绕)$/;

/** Lakes, hills, islands, plains and stations by how their names end. */
export const placeByNature: MentionRule = {
  name: 'place-by-nature',
  words: {
    zh: '以湖、山、河、岛、平原、盆地等结尾的自然地名，口岸、港口，以及“几号线某站”',
    en: 'a name that ends in 湖, 山, 河, 岛, 平原, 盆地 and the like, ports, border crossings, and stations of a line',
  },
  confidence: 0.7,
  examples: {
    yes: [
      { text: '工作组来到美丽的云澜湖。', finds: ['Place 云澜湖'] },
      { text: '示范区分布在东北平原和南阳盆地。', finds: ['Place 东北平原', 'Place 南阳盆地'] },
      { text: '专线起点位于地铁7号线横岭站。', finds: ['Place 横岭站'] },
      { text: '货物在云岭口岸通关，运抵天津港。', finds: ['Place 云岭口岸', 'Place 天津港'] },
    ],
    no: ['要守好绿水青山，推进江河治理。'],
  },
  find(passage) {
    const names = readNames(passage);
    const spans = [
      ...findWaters(names),
      ...findLandscapes(names),
      ...findStations(passage.text),
      ...findPorts(passage.text, names),
    ];
    return spans.map((span) => mark(passage.text, span, this.name, this.confidence));
  },
};

function mark(text: string, { start, end }: Span, rule: string, confidence: number): Mention {
  return { kind: 'Place', start, end, name: text.slice(start, end), rule, confidence };
}

function findWaters({ tokens, bodies }: Names): Span[] {
  const taken = new Set(bodies.flatMap(({ start, end }) => [start, end]));
  const found: Span[] = [];
  tokens.forEach((token, index) => {
    if (token.role !== 'char' || !single.test(token.text) || taken.has(token.end)) return;
    const own: Token[] = [];
    for (let at = index - 1; at >= 0 && own.length < 3; at -= 1) {
      const part = tokens[at];
      const isPart =
        part?.role === 'char' || (part?.role === 'word' && part.text.length === 2 && frequencyOf(part.text) < 300);
      if (!part || !isPart) break;
      own.unshift(part);
    }
    const [first] = own;
    const length = own.reduce((sum, part) => sum + part.text.length, 0);
    if (!first || length < 2 || length > 3) return;
    const before = tokens[index - own.length - 1];
    const next = tokens[index + 1];
    const opens =
      before === undefined || opener.test(before.text) || (before.role === 'place' && before.text.length > 1);
    const rest = (next?.text ?? '') + (tokens[index + 2]?.text ?? '');
    const isCompany = next?.role === 'company' || tokens[index + 2]?.role === 'company';
    // 绿水青山, 金山银山: no names
    const isSaying = own.some((part) => /[山水]/.test(part.text)) && token.text === '山';
    // 李大江，男: a person
    const isPerson = next?.text === '，' && /^[男女]/.test(tokens[index + 2]?.text ?? '');
    if (
      !opens ||
      isPerson ||
      isCompany ||
      isSaying ||
      noEnd.test(rest) ||
      next?.role === 'char' ||
      next?.role === 'title'
    )
      return;
    found.push({ start: first.start, end: token.end });
  });
  return found;
}

function findLandscapes({ tokens, bodies }: Names): Span[] {
  const taken = new Set(bodies.map(({ end }) => end));
  const found: Span[] = [];
  tokens.forEach((token, index) => {
    let end = index;
    const next = tokens[index + 1];
    const mayEnd = landscapeEnds.has(lastUnit(token.text));
    if (!mayEnd && !(token.role === 'char' && next && landscapeEnds.has(lastUnit(next.text)))) return;
    if (!landscape.test(token.text)) {
      // 平|原: where the dictionary does not hold the ending
      if (!next || token.role !== 'char' || !landscape.test(token.text + next.text)) return;
      end = index + 1;
    }
    const last = tokens[end];
    if (!last || taken.has(last.end) || /^(?:named|kind)$/.test(tokens[end + 1]?.role ?? '')) return;
    let first = index;
    let units = 0;
    while (first > 0) {
      const part = tokens[first - 1];
      if (!part || !['place', 'word', 'char'].includes(part.role) || units + part.text.length > 6) break;
      if (part.role === 'word' && frequencyOf(part.text) > 3000) break;
      units += part.text.length;
      first -= 1;
    }
    const before = tokens[first - 1];
    const opens = before === undefined || before.role === 'stop' || before.role === 'mark';
    const start = tokens[first]?.start ?? token.start;
    const isNamed = tokens
      .slice(first, index)
      .some(
        (part) =>
          part.role !== 'word' ||
          frequencyOf(part.text) < 300 ||
          part.text.startsWith('东') ||
          /^[华西]/.test(part.text),
      );
    if (opens && isNamed && units >= 2 && !/^中[建铁交]/.test(tokens[first]?.text ?? ''))
      found.push({ start, end: last.end });
  });
  return found;
}

const station = /(?<=\d号线|环线|专线|[区县市]的)([\u4e00-\u9fff]{2,5}?站)(?!点|台|长|名)/g;

/** 7号线横店站, 阳逻线某某站. */
function findStations(text: string): Span[] {
  return findMatches(text, station).map(({ index, 0: form }) => ({
    start: index,
    end: index + form.length,
  }));
}

/** 红其拉甫口岸, 喀什航空口岸. */
const crossing =
  /(?<=^|[，。、；：！？“（\n]|[在至到从和与及了])(?:(?![在至到从和与及了的])[\u4e00-\u9fff]){2,6}?(?:航空|公路|铁路|陆路|水运)?口岸(?![办局委协])/g;
/** Words that tell a kind of crossing or what is done with one, and no name. */
const kindOfCrossing =
  /航空|公路|铁路|陆路|水运|沿边|边境|边疆|对外|开放|重要|[进出]境|[一二]类|唯一|我国|全[国省]|各|通商|贸易|国家|电子|港口|内陆|沿海|主要|相关|智慧|该|本|这|多个|外贸|设立|争取|建设|推动|推进|加快|提升|打造|优化|海关|[及与和在]/;
/** 秀屿港, 天津港, 周口中心港; not 出港, 临港, 贸易港. */
const harbourGoesOn =
  /^(?:口|澳|币|股|元|人|区|城|务|集团|台|珠|资|商|府|铁|交|联|独|湾|保税|集装箱|股份|有限|公司|建|深|星|产业|新城|市)/;

function findPorts(text: string, { tokens, bodies }: Names): Span[] {
  const found: Span[] = [];
  if (!text.includes('港') && !text.includes('口岸')) return found;
  const inside = new Set(bodies.flatMap(({ end }) => [end]));
  for (const { index, 0: form } of findMatches(text, crossing)) {
    const own = form.replace(/(?:航空|公路|铁路|陆路|水运)?口岸$/, '');
    if (own.length < 2 || kindOfCrossing.test(own) || inside.has(index + form.length)) continue;
    found.push({ start: index, end: index + form.length });
  }
  tokens.forEach((token, index) => {
    if (token.text !== '港' || token.role !== 'char' || inside.has(token.end)) return;
    if (harbourGoesOn.test(text.slice(token.end, token.end + 3))) return;
    const before = tokens[index - 1];
    const place = before?.text === '中心' ? tokens[index - 2] : before;
    if (place?.role === 'place' && place.text.length > 1) found.push({ start: place.start, end: token.end });
    // 莆田秀屿港: two characters behind a place
    const outer = tokens[index - 3];
    const isName = before?.role === 'char' && tokens[index - 2]?.role === 'char';
    if (isName && outer?.role === 'place' && outer.text.length > 1) found.push({ start: outer.end, end: token.end });
  });
  return found;
}

const bare = readBareDivisions();

const listedPlaces =
  /((?:[\u4e00-\u9fff]{2,4}、)+[\u4e00-\u9fff]{2,4}?)等(?:地区|地|区县|县市|县区|区市|市县|城市|多地|\d+个(?:区|县|市))/g;

/** 和平、沈河、浑南等地区: districts without 区, in a list that says that they are. */
export const placeInList: MentionRule = {
  name: 'place-in-list',
  words: {
    zh: '“某某、某某等地”“2个县级市（某某、某某）”清单里的区县简称',
    en: 'short names of counties and districts in a list that ends in 等地 or that is counted',
  },
  confidence: 0.75,
  examples: {
    yes: [
      { text: '组织沈河、浑南、铁西等地区开展推介。', finds: ['Place 沈河', 'Place 浑南', 'Place 铁西'] },
      { text: '全市辖2个县级市（三河、霸州）。', finds: ['Place 三河'] },
    ],
    no: ['发展和平、友好、互利等关系。'],
  },
  find({ text }) {
    const found: Mention[] = [];
    for (const match of findMatches(text, listedPlaces)) {
      let at = match.index;
      const items = (match[1] ?? '').split('、').map((item, place) => {
        const start = at;
        at += item.length + 1;
        const form = place === 0 ? ([2, 3].map((length) => item.slice(-length)).find(isDivision) ?? item) : item;
        return { start: start + item.length - form.length, end: start + item.length, form };
      });
      const known = items.filter(({ form }) => isDivision(form));
      if (known.length < 2 || known.length * 2 < items.length) continue;
      for (const item of known) found.push(mark(text, item, this.name, this.confidence));
    }
    for (const match of findMatches(text, countedCounties)) {
      let at = match.index + match[0].length - 1;
      for (const item of (match[1] ?? '').split('、').reverse()) {
        at -= item.length;
        if (isDivision(item)) found.push(mark(text, { start: at, end: at + item.length }, this.name, this.confidence));
        at -= 1;
      }
    }
    return found;
  },
};

/** 2个县级市（三河、霸州）: what is counted is listed. */
const countedCounties =
  /[\d一二两三四五六七八九十]个(?:县级市|市辖区|县|区|旗|市)（((?:[\u4e00-\u9fff]{2,4}、)*[\u4e00-\u9fff]{2,4})）/g;

function isDivision(form: string): boolean {
  return bare.has(form) || divisions.has(form);
}

const signs = Object.keys(provinceSigns).join('');
/** 沪苏浙学习考察, 川渝合作, 沪滇高质量发展. */
const signRun = new RegExp(
  `(?<=^|[，。、；：“赴在与和对为来就推动深化加强促进绘就])([${signs}]{2,4})(?=学习|考察|合作|协作|高质量|两地|三地|四地|三省|两省|四省|一体化|省际|交界|毗邻|企业|联动|携手|共同)`,
  'g',
);

/** Provinces by their one-character names, side by side. */
export const placeBySigns: MentionRule = {
  name: 'place-by-signs',
  words: { zh: '“沪苏浙”“川渝”等并列的一字简称', en: 'one-character names of provinces side by side' },
  confidence: 0.8,
  examples: {
    yes: [{ text: '代表团赴沪苏浙学习考察。', finds: ['Place 上海', 'Place 江苏', 'Place 浙江'] }],
    no: ['代表团赴新青年公寓考察。'],
  },
  find({ text }) {
    const found: Mention[] = [];
    for (const match of findMatches(text, signRun)) {
      const run = match[1] ?? '';
      if (divisions.has(run)) continue;
      for (let at = 0; at < run.length; at += 1) {
        const sign = run[at] ?? '';
        const name = provinceSigns[sign];
        if (!name) continue;
        const start = match.index + at;
        found.push({
          kind: 'Place',
          start,
          end: start + 1,
          name,
          aliases: [sign],
          rule: this.name,
          confidence: this.confidence,
        });
      }
    }
    return found;
  },
};
