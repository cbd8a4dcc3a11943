import { genericModifiers } from '../lexicon/body-endings.ts';
import { settlementEndings, venueEndings } from '../lexicon/venues.ts';
import { frequencyOf, type Token } from '../text/tokens.ts';
import type { Span } from '../types.ts';
import type { Names } from './names.ts';

/** Words before an ending that make a class and no name: 城市公园, 各小区, 行政村. */
const common = new Set(
  '专业 冰 闲置 上述 服务 办事 当地 公租房 纯 纯住宅 住宅小区 著名 开放式 步行 体验式 规划 高线 所在 租购 购 资助 定点 帮扶 结对 城市 中央 大型 小型 老旧 各 各个 每个 全 新 旧 老 小 大 本 该 此 我 现代 综合 高档 居民 商业 住宅 露天 室内 室外 城乡 农村 社区 校园 企业 主题 所有 附近 周边 多个 数个 一个 两个 三个 四个 五个 几个 部分 行政 自然 美丽 示范 重点 贫困 特色 中心 古 农 同 两 城 乡 建制 乡镇 移民 明星 文明 样板 先进 山 渔 脱贫 强 试点 淘宝 所 家 进 回 到 住 下 每 这 那 本村 全村 我们 空心 城中 旅游 产业 工业 农业 生态 智慧 中 驻 包 入 出 帮 联'.split(
    ' ',
  ),
);
/** What may come after 镇 or 村 where it ends a word of its own: 镇长, 村民. */
const noSettlement =
  /^(?:长|民|委|党|政|干|支|里|上|中|内|级|域|街|企|集体|容|寨|落|庄|医|史|规|务|情|风|歌|晚|超|镇|村(?![民东西南北口头])|级)/;
/** Words that open the names of towns and villages too: 新度镇, 大马村. */
const opening = /^[大小新老古]$/;

/** What is done with a house before its ending: 吐槽酒店, 建设美丽家园. */
const verbs =
  /^(?:吐槽|退房|入住|预订|寻找|选择|离开|建设|打造|共建|共筑|重塑|守护|创建|提升|改造|扮靓|租购|租住|点亮|投诉)$/;

/** Parts of a body's house that are named after it: 某集团大礼堂. */
const halls = new Set([
  '大礼堂',
  '礼堂',
  '大厅',
  '展厅',
  '会堂',
  '厂房',
  '食堂',
  '体育馆',
  '体育场',
  '大剧院',
  '剧场',
  '讲堂',
  '大讲堂',
]);

/** A venue; `outer` is where the place or zone right before its name begins. */
interface Venue extends Span {
  outer?: number;
}

/** Named squares, hotels, parks and housing estates. */
export function findVenues({ tokens, bodies }: Pick<Names, 'tokens' | 'bodies'>): Venue[] {
  const inside = readInside(bodies, tokens.at(-1)?.end ?? 0);
  const endsAt = new Map(bodies.map((body) => [body.end, body]));
  const endings = new Set(venueEndings);
  const found: Venue[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token?.role !== 'venue' || inside[token.start] === 1 || !endings.has(token.text)) continue;
    const next = tokens[index + 1];
    if (next?.role === 'venue' || next?.role === 'named') continue;
    const first = findOwnStart(tokens, index, inside, 10);
    let own = tokens.slice(first, index);
    while (own[0] && own[0].text.length > 1 && common.has(own[0].text)) own = own.slice(1);
    const singles = own.filter((word) => word.role === 'char').length;
    const isRare =
      singles > 1 ||
      own.some(
        (word) =>
          word.role === 'latin' || word.role === 'place' || (word.role === 'word' && frequencyOf(word.text) < 300),
      );
    const before = tokens[first - 1];
    const isAt = before !== undefined && /^(?:在|于|到|来到|走进|位于|前往|赴|参观|走访|至)$/.test(before.text);
    const isNamed =
      own.length > 0 &&
      !own.some((word) => /^(?:们|变身|化身|\d+\.?)$/.test(word.text)) &&
      !verbs.test(own[0]?.text ?? '') &&
      own.some((word) => !genericModifiers.has(word.text) && !common.has(word.text));
    const start = own[0]?.start ?? token.start;
    const holder = endsAt.get(start);
    // 某集团大礼堂: the hall of a body
    if (holder && holder.kind !== 'Zone' && !holder.bare && (halls.has(token.text) || isNamed)) {
      if (own.length < 3) found.push({ start: holder.start, end: token.end });
      continue;
    }
    // 立山区百年老街: everyday words make a name right behind a place or zone
    const isPlaced = before?.role === 'place' && before.end === start && before.text.length > 2;
    const outer = holder?.kind === 'Zone' ? holder.start : isPlaced ? before.start : undefined;
    const isOfPlace = outer !== undefined && own.length < 3 && token.text !== '公寓' && !halls.has(token.text);
    const isSite = isAt && !/^(?:食堂|大厅|剧场)$/.test(token.text);
    if (isNamed && token.start - start < 11 && (isRare || isSite || (isOfPlace && token.start - start >= 2)))
      found.push({ start, end: token.end, ...(outer === undefined ? {} : { outer }) });
  }
  return found;
}

/** Towns and villages: up to three characters between a boundary and 镇, 乡, 村. */
export function findSettlements({ tokens, bodies }: Pick<Names, 'tokens' | 'bodies'>): Span[] {
  const inside = readInside(bodies, tokens.at(-1)?.end ?? 0);
  const found: Span[] = [];
  const ends = new Set<number>();
  for (let index = 1; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token?.text.length !== 1 || !settlementEndings.includes(token.text) || inside[token.start] === 1) continue;
    const rest = tokens
      .slice(index + 1, index + 3)
      .map((next) => next.text)
      .join('');
    if (noSettlement.test(rest)) continue;
    const start = findOwnStart(tokens, index, inside, 3, ends);
    // 青格达湖乡: four characters that make no words
    const isLong = start === index - 3 && tokens.slice(start - 1, index).every(({ role }) => role === 'char');
    const first = isLong && inside[tokens[start - 1]?.start ?? 0] !== 1 ? start - 1 : start;
    const own = tokens.slice(first, index);
    const length = own.reduce((sum, word) => sum + word.text.length, 0);
    if (
      length < 1 ||
      length > 4 ||
      own.some((word, at) => isCommon(word, at === 0 && own.length > 1) || word.role === 'latin') ||
      (own.length > 1 && own.some((word) => word.role === 'place'))
    )
      continue;
    if (length === 1 && (token.text === '村' || own[0]?.text === token.text)) continue;
    // 促进村集体增收, 果蔬之乡: an everyday word before the ending makes no name
    const isEveryday = own.some((word) => word.role === 'word' && frequencyOf(word.text) >= 300);
    if (isEveryday || own.at(-1)?.text === '之') continue;
    found.push({ start: own[0]?.start ?? token.start, end: token.end });
    ends.add(token.end);
  }
  return found;
}

/** 老镇, 本村: no name; 老河镇 is one. */
function isCommon({ text }: Token, opens: boolean): boolean {
  return common.has(text) && text !== '家' && !(opens && opening.test(text));
}

function readInside(bodies: readonly Span[], size: number): Uint8Array {
  const inside = new Uint8Array(size + 1);
  for (const body of bodies) inside.fill(1, body.start, body.end);
  return inside;
}

/** The first token of a name that ends at `index`: behind a mark, a verb, a division, a body or another place. */
function findOwnStart(
  tokens: readonly Token[],
  index: number,
  inside: Uint8Array,
  limit: number,
  ends?: ReadonlySet<number>,
): number {
  let first = index;
  let units = 0;
  while (first > 0) {
    const token = tokens[first - 1];
    // 赵家村: 家 stands inside the names of villages
    const isFamily = token?.text === '家' && tokens[first - 2]?.role === 'char' && tokens[first]?.role === 'char';
    if (!token || token.role === 'mark' || (token.role === 'stop' && !isFamily) || token.role === 'title') break;
    if (inside[token.start] === 1 || ends?.has(token.end)) break;
    if (token.role === 'place' && (token.text.length > 2 || first < index)) {
      if (first === index) first -= 1;
      break;
    }
    if (token.role === 'latin' && /^\d+$/.test(token.text)) break;
    units += token.text.length;
    if (units > limit) break;
    first -= 1;
  }
  return first;
}
