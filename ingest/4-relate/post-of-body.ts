import type { Claim, ClaimRule, Mention } from '../types.ts';
import { claimPost, isBody } from './holds-post.ts';

/** What sort of body has such a head: 局长 is at a 局, 校长 at a school. */
const kinds: readonly [head: RegExp, body: RegExp][] = [
  [/局长$/, /(?:局|分局)$/],
  [/校长$/, /(?:学校|中学|小学|大学|高中|党校|[一二三四五六七八九十]中)$/],
  [/园长$/, /幼儿园$/],
  [/院长$/, /(?:院|法院|学院|医院)$/],
  [/所长$/, /(?:所|派出所)$/],
  [/馆长$/, /馆$/],
  [/会长$/, /(?:会|协会|商会|学会)$/],
  [/理事长$/, /(?:会|联盟|协会)$/],
  [/(?:^|副)主席$/, /(?:工会|联合会|工商联|妇联|残联|文联|科协|侨联|作协|协会|政协)$/],
  [/处长$/, /处$/],
  [/科长$/, /科$/],
  [/厅长$/, /厅$/],
  [/行长$/, /(?:银行|支行|分行)$/],
  [/台长$/, /台$/],
  [/社长$/, /社$/],
  [/(?:队长|大队长|支队长)$/, /队$/],
  [/站长$/, /站$/],
  [/(?:董事长|总经理|总裁|副总|厂长)$/, /(?:公司|集团|厂)$/],
  [/(?:^|副|专职副)主任$/, /(?:中心|委员会|管委会|办公室|社区|居委会|工委)$/],
];

/** How far before the post its body may stand. */
const reach = 120;

/** X更名为Y，局长Z; 走进某中学，校长某某: the body named last before, where its kind fits the post. */
export const postOfBody: ClaimRule = {
  name: 'post-of-body',
  words: {
    zh: '职务前没有单位名，前文最近有一个与职务相称的单位',
    en: 'a post without a body, where the text has named one shortly before whose kind fits it',
  },
  confidence: 0.7,
  examples: {
    yes: [
      { text: '考察团走进青山中学，校长王小川介绍了办学情况。', finds: ['王小川 HOLDS_POST 青山中学 校长'] },
      {
        text: '杭州市卫生局更名为杭州市卫生健康局，局长赵敏表示要创新。',
        finds: ['赵敏 HOLDS_POST 杭州市卫生健康局 局长'],
      },
    ],
    no: [
      '考察团走进青山中学，局长王小川介绍了情况。',
      '青山中学和白河中学参加比赛，青山大学到会。会长王小川介绍了情况。',
    ],
  },
  find({ text, mentions }) {
    const claims: Claim[] = [];
    const persons = new Map<number, Mention>();
    for (const mention of mentions)
      if (mention.kind === 'Person' && !mention.anaphor) persons.set(mention.start, mention);
    mentions.forEach((post, index) => {
      if (post.kind !== 'Post' || post.properties?.bodyName !== undefined) return;
      const person = persons.get(post.end);
      const kind = person && kinds.find(([head]) => head.test(post.name));
      if (!person || !kind || !/[，：。；]/.test(text[post.start - 1] ?? '')) return;
      const body = findFitting(text, mentions, index, kind[1]);
      if (body) claims.push(claimPost(this, person, post, body));
    });
    return claims;
  },
};

/** The last body of the kind that stands before a post in its paragraph. */
function findFitting(text: string, mentions: readonly Mention[], at: number, kind: RegExp): Mention | undefined {
  const post = mentions[at];
  let found: Mention | undefined;
  for (let index = at - 1; index >= 0 && post; index -= 1) {
    const mention = mentions[index];
    if (!mention || mention.start < post.start - reach || /\n/.test(text.slice(mention.start, post.start))) break;
    if (!isBody(mention) || mention.implied || !kind.test(mention.name) || mention.end > post.start) continue;
    if (found && found.name !== mention.name && !(found.start <= mention.start && mention.end <= found.end))
      return found;
    found ??= mention;
  }
  return found;
}
