import { listEndingAt, listStartingAt } from '../text/actors.ts';
import { isUnsaid } from '../text/context.ts';
import { findSigns, readOutlines } from '../text/outline.ts';
import type { Claim, ClaimRule, MarkedPassage, Mention } from '../types.ts';
import { isPlanned } from './verb-object.ts';

/** Ⓒ二期项目投产; Ⓒ、Ⓒ同期落户; Ⓒ已在区内注册成立; Ⓒ将在园区设立. */
const settling =
  /Ⓒ(?:等)?(?:(?:[^，。；：ⓅⒾⓏⓁⒺⒸ“]{0,24}(?:项目|基地|工厂|生产线|厂房|[一二三四]期))?(?:已|将|也|均|正式|成功|先后|陆续|相继|同期|同步|纷纷|集中|顺利|全面|正在){0,3}(?:开工(?!奠基仪式)|动工|奠基|投产|竣工|落户|入驻|进驻|扩建|增资扩产)(?!仪式|的|活动|[ⓏⓁ于在到])|(?:已|将|计划|拟)?在(?:区|园区|辖区)内?(?:注册成立|投资|设立|建设|新建|成立))/g;

/** 该项目由Ⓒ投资建设. */
const built =
  /(?:该|此)?(?:项目|基地|工厂|园区)(?:是|系)?由(?=Ⓒ(?:、Ⓒ)*(?:独资|全资|共同|联合|出资)?(?:投资|建设|投建|承建))/g;

/** Enterprises whose projects start or settle where the article is at home, in a zone. */
export const investsAtHome: ClaimRule = {
  name: 'invests-at-home',
  words: {
    zh: '企业项目开工、投产、落户，地点没有写明，指全文所讲的开发区',
    en: 'an enterprise’s project starts or settles and no place is told: it is the zone that the article is about',
  },
  confidence: 0.55,
  examples: {
    yes: [
      {
        text: '青石经济开发区抢抓机遇。今年，青石经济开发区新增企业30家。其中，松岭光电有限公司二期项目投产。',
        finds: ['松岭光电有限公司 INVESTS_IN 青石经济开发区'],
      },
    ],
    no: [
      '松岭光电有限公司二期项目投产。',
      '青石经济开发区到会。松岭光电有限公司二期项目投产。',
      '青石经济开发区新增企业30家，青石经济开发区希望松岭光电有限公司落户。',
    ],
  },
  find(passage) {
    const home = findHome(passage);
    if (!home) return [];
    const claims: Claim[] = [];
    for (const outline of readOutlines(passage)) {
      for (const match of [...findSigns(outline, settling), ...findSigns(outline, built)]) {
        if (isUnsaid(outline, match.index)) continue;
        const isBuilt = !match[0].startsWith('Ⓒ');
        const clause = outline.clauses.find(({ start, end }) => start <= match.index && match.index < end);
        // a place of its own stands in the clause
        if (clause && /[在于][^，。；]{0,6}[ⓏⓁ]/.test(outline.signs.slice(clause.start, clause.end))) continue;
        const behind = match.index + match[0].length;
        const list = isBuilt
          ? listStartingAt(outline, behind, behind + 12, /Ⓒ/)
          : listEndingAt(outline, match.index + 1);
        const firms = list?.mentions ?? [];
        const end = Math.max(outline.at[behind] ?? 0, ...firms.map((firm) => firm.end));
        for (const from of firms)
          if (from.kind === 'Company')
            claims.push({
              type: 'INVESTS_IN',
              from,
              to: home,
              properties: isPlanned(outline, match.index) ? { planned: true } : {},
              start: Math.min(from.start, outline.at[match.index] ?? from.start),
              end,
              rule: this.name,
              confidence: this.confidence,
            });
      }
    }
    return claims;
  },
};

/** The zone that an article names most: at least twice, and no other more often. */
function findHome({ mentions }: MarkedPassage): Mention | undefined {
  const counts = new Map<string, { zone: Mention; count: number }>();
  for (const mention of mentions) {
    if (mention.kind !== 'Zone' || mention.anaphor) continue;
    const known = counts.get(mention.name);
    if (known) known.count += 1;
    else counts.set(mention.name, { zone: mention, count: 1 });
  }
  const [first, second] = [...counts.values()].sort((a, b) => b.count - a.count);
  return first && first.count > 1 && first.count >= (second?.count ?? 0) ? first.zone : undefined;
}
