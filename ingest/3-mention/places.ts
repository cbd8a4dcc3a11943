import { readBareDivisions } from '../lexicon/divisions.ts';
import { countries, provinceSigns } from '../lexicon/world.ts';
import { findMatches } from '../text/matches.ts';
import { divisions, type Token, zoneNames } from '../text/tokens.ts';
import type { Mention, MentionRule, Span } from '../types.ts';
import { readNames } from './names.ts';
import { findSettlements, findVenues } from './venues.ts';
import { isVisited } from './visited.ts';

/** What turns a place's name into something else: 中国式, 北京菜. */
const noPlaceBefore =
  /^(?:式|梦|特色|共产党|籍|菜|话|腔|味|人民解放军|人(?!民|才|大)|队|号|路|大道|中路|街(?!道)|杯|奖|版|梦|日报|晚报|头条|发布|网|通讯社|道(?!路)|盆地|平原|高原|半岛|中下游|学者|黄金水道|特区行政|新闻\d|某|行政长官|联运|发明专利|专利|供电(?!局|公司)|师大|政法大学|理工大学|\d{2,4}(?:多|余)?小时|[\u4e00-\u9fff]{2,10}部部长)/;
/** Words behind which a place's name is another word, or the name of a column: 世界大同, 员工安康, 感知山东. */
const noPlaceBehind = /(?:重于|世界|天下|员工|身体|平安|网-感知)$/;
/** Words at which 中国 is a place and no adjective. */
const beforeChina = /(?:在|来|来到|赴|对|向|与|和|到|从|、|走进|访问|回到|进入|离开)$/;

/** Provinces, cities, counties, countries and regions by name. */
export const placeByName: MentionRule = {
  name: 'place-by-name',
  words: { zh: '行政区划、国家和地区名', en: 'a division, country or region by its name' },
  confidence: 0.82,
  examples: {
    yes: [{ text: '活动在江苏苏州举行。', finds: ['Place 江苏', 'Place 苏州'] }],
    no: ['推进中国式现代化。'],
  },
  find(passage) {
    const { text } = passage;
    const { tokens, bodies, people } = readNames(passage);
    const taken = new Uint8Array(text.length + 1);
    for (const span of [...bodies, ...people]) taken.fill(1, span.start, span.end);
    const bodyStarts = new Set(bodies.map((body) => body.start));
    const bodyEnds = new Set(bodies.map((body) => body.end));
    const zoneStarts = new Map(
      bodies.flatMap((body) => (body.kind === 'Zone' && !body.place ? [[body.start, body.name] as const] : [])),
    );
    return tokens
      .filter((token, index) => {
        if (token.role !== 'place' || taken[token.start] === 1 || token.text.length < 2) return false;
        if (
          (bodyStarts.has(token.end) && !isSite(text, token, zoneStarts)) ||
          (noPlaceBefore.test(text.slice(token.end, token.end + 14)) && !isOrigin(text, token, tokens[index - 1]))
        )
          return false;
        // 中西部地区
        if (/^[东西]部/.test(token.text) && text[token.start - 1] === '中') return false;
        if (isAside(text, token, bodyEnds) || noPlaceBehind.test(text.slice(Math.max(0, token.start - 3), token.start)))
          return false;
        if (token.text === '中国') return isChinaPlace(text, token);
        return divisions.get(token.text)?.full === true || endsHere(tokens, index);
      })
      .map((token) => {
        // 豫南地区
        const isArea =
          !divisions.has(token.text) &&
          /^(?:地区|区域)/.test(text.slice(token.end, token.end + 2)) &&
          !token.text.endsWith('地区');
        const end = isArea ? token.end + 2 : token.end;
        return {
          kind: 'Place',
          start: token.start,
          end,
          name: text.slice(token.start, end),
          ...(isArea ? { aliases: [token.text] } : {}),
          rule: this.name,
          confidence: divisions.get(token.text)?.full ? 0.9 : this.confidence,
        };
      });
  },
};

/** 重庆忠县人，1987年…: where somebody comes from, in an account of a life. */
function isOrigin(text: string, token: Token, before: Token | undefined): boolean {
  return (
    before?.role === 'place' && before.text.length > 1 && /^人[，。、）；]/.test(text.slice(token.end, token.end + 2))
  );
}

/** 高新区（新市区）: the district that shares a zone's government is a part of its name. */
function isAside(text: string, { start, end }: Span, bodyEnds: ReadonlySet<number>): boolean {
  return text[start - 1] === '（' && text[end] === '）' && bodyEnds.has(start - 1);
}

/** 在胶州市上合示范区: the city before a zone that has a name without it. */
function isSite(text: string, { start, end, text: name }: Token, zoneStarts: ReadonlyMap<number, string>): boolean {
  const zone = zoneStarts.get(end);
  // 武汉市东湖新技术开发区 is 武汉东湖新技术开发区
  if (!zone || !/[市县]$/.test(name) || zoneNames.get(zone)?.includes(name.slice(0, -1))) return false;
  return /[在于到赴进]$/.test(text.slice(Math.max(0, start - 1), start));
}

/** 来到中国, 中国与东盟; not 对中国传统绘画的了解. */
function isChinaPlace(text: string, { start, end }: Span): boolean {
  const isBefore = beforeChina.test(text.slice(Math.max(0, start - 2), start));
  if (
    isBefore &&
    /^(?:[，。、；！？的与和及在将是对已也]|市场|境内|投资|发展|各地|大地)/.test(text.slice(end, end + 3))
  )
    return true;
  return /^[、与和]/.test(text.slice(end));
}

/** Whether a bare place is a name by itself; 永泰 in 永泰嘉苑 and 长春 in 长春中路 are not. */
function endsHere(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  const before = tokens[index - 1];
  const level = divisions.get(tokens[index]?.text ?? '')?.level;
  // 山东聊城城管, 湖南衡阳人: what stands behind the division above it is a place
  if (isUnder(before, tokens[index]) && !/^[湾港山河湖江岛桥站路街村镇乡式籍]/.test(next?.text ?? '')) return true;
  // 通讯员赵某某济宁报道
  if (level !== '县' && next?.text.startsWith('报道')) return true;
  if (before?.role === 'char' && !/[日月年后前中里时讯电报共网社往至经抵]/.test(before.text)) return false;
  if (next?.role === 'char' && !/[等人站段市省区县各内外及两地至开获上下已举之畔边岸全当讯三]/.test(next.text))
    return false;
  if (level !== '县') return true;
  const opens = !before || before.role === 'mark' || before.role === 'stop' || before.role === 'place';
  return opens && (!next || next.role === 'mark' || next.role === 'stop' || next.role === 'place');
}

function isUnder(above: Token | undefined, token: Token | undefined): boolean {
  const outer = divisions.get(above?.text ?? '');
  const inner = divisions.get(token?.text ?? '');
  return outer !== undefined && inner !== undefined && outer !== inner && inner.code.startsWith(outer.code);
}

const bare = readBareDivisions();
const abroad = new Set([...countries].filter((country) => country !== '中国'));

/** 湖北赤壁, 韩国全罗南道: what is a place because the division or country above it stands before it. */
export const placeBehindPlace: MentionRule = {
  name: 'place-behind-place',
  words: {
    zh: '省、市名之后的县市简称，国名之后的行政区',
    en: 'a county or foreign division right behind the place above it',
  },
  confidence: 0.85,
  examples: {
    yes: [
      { text: '研讨会在湖北赤壁举行。', finds: ['Place 赤壁', 'Place 湖北'] },
      { text: '代表团访问韩国全罗南道。', finds: ['Place 全罗南道'] },
    ],
    no: ['赤壁之战发生在三国时期。', '日本企业在苏州投资，美国客商来杭州考察。'],
  },
  find(passage) {
    const { text } = passage;
    const { tokens, bodies } = readNames(passage);
    const bodyStarts = new Set(bodies.map((body) => body.start));
    const found: Mention[] = [];
    for (let index = 0; index < tokens.length; index += 1) {
      const token = tokens[index];
      if (token?.role !== 'place') continue;
      const next = tokens[index + 1];
      const above = divisions.get(token.text);
      const isBelow =
        above !== undefined &&
        next !== undefined &&
        bare.get(next.text)?.some((division) => division.code.startsWith(above.code) && division.code !== above.code);
      const end = isBelow
        ? next.end
        : abroad.has(token.text)
          ? token.end +
            (/^(?!.{0,3}城市)[\u4e00-\u9fff]{2,4}?(?:道|市|州|省|府|郡)(?!长)/.exec(
              text.slice(token.end, token.end + 6),
            )?.[0].length ?? 0)
          : token.end;
      // 日本企业在苏州投资: words and a place of ours, no part of the country
      if (!isBelow && isPhrase(text.slice(token.end, end))) continue;
      if (end === token.end || bodyStarts.has(token.end) || (isBelow && next.role === 'place')) continue;
      if (isBelow && tokens[index + 2]?.role === 'char') continue;
      found.push({
        kind: 'Place',
        start: token.end,
        end,
        name: text.slice(token.end, end),
        rule: this.name,
        confidence: this.confidence,
      });
    }
    return found;
  },
};

function isPhrase(name: string): boolean {
  if (/[在来到从赴去往和与及对为向]|企业|客商|游客/.test(name)) return true;
  for (let from = 1; from < name.length - 1; from += 1) if (divisions.has(name.slice(from))) return true;
  return false;
}

const signed =
  /(?:在|赴|来|抵|离|驻|住)([京津冀晋辽沪浙皖闽赣鲁豫鄂湘粤桂琼渝黔滇陕甘])(?=举行|举办|召开|启动|开幕|闭幕|成立|揭牌|发布|考察|调研|出席|参加|投资|落户|签署|签订|签约|会见|会晤|期间|，|。|、)/g;

/** 在京举行, 来皖考察: one character that stands for a province, behind a verb of going or being. */
export const placeBySign: MentionRule = {
  name: 'place-by-sign',
  words: { zh: '“在京”“来皖”等一字简称', en: 'a province’s one-character name behind 在, 来, 赴 and the like' },
  confidence: 0.95,
  examples: {
    yes: [{ text: '论坛近日在京举行。', finds: ['Place 北京'] }],
    no: ['他在新单位工作。'],
  },
  find(passage) {
    const found: Mention[] = [];
    for (const match of findMatches(passage.text, signed)) {
      const start = match.index + 1;
      const name = provinceSigns[match[1] ?? ''];
      if (name)
        found.push({
          kind: 'Place',
          start,
          end: start + 1,
          name,
          aliases: [match[1] ?? ''],
          rule: this.name,
          confidence: this.confidence,
        });
    }
    return found;
  },
};

/** Squares, hotels, parks, towns and villages by how their names end. */
export const placeByEnding: MentionRule = {
  name: 'place-by-ending',
  words: {
    zh: '以广场、酒店、公园、小区、镇、村等结尾的名称',
    en: 'a name that ends in 广场, 酒店, 公园, 小区, 镇, 村 or another ending of places',
  },
  confidence: 0.62,
  examples: {
    yes: [
      { text: '开幕式在云锦湾大酒店举行。', finds: ['Place 云锦湾大酒店'] },
      { text: '志愿者来到孔坪镇前岭村走访。', finds: ['Place 孔坪镇', 'Place 前岭村'] },
    ],
    no: ['推进各镇、村和小区治理。'],
  },
  find(passage) {
    const names = readNames(passage);
    const visited = names.bodies.filter((body) => isVisited(passage.text, body));
    const spans: { start: number; end: number; outer?: number }[] = [
      ...findVenues(names),
      ...findSettlements(names),
      ...visited,
    ];
    const bodyEnds = new Set(names.bodies.map((body) => body.end));
    const own = spans.filter((span) => !isAside(passage.text, span, bodyEnds));
    return own.map(({ start, end, outer }) => ({
      kind: 'Place',
      start,
      end,
      name: passage.text.slice(start, end),
      ...(outer === undefined ? {} : { aliases: [passage.text.slice(outer, end)] }),
      rule: this.name,
      confidence: this.confidence,
    }));
  },
};
