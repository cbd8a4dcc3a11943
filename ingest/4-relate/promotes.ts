import { buildClaim } from '../text/context.ts';
import { findNested } from '../text/nested.ts';
import { findSigns, readOutlines } from '../text/outline.ts';
import type { Claim, ClaimRule, Mention } from '../types.ts';

const confidence = 0.75;
/** “链长制”是…，旨在推动某产业链高质量发展. */
const aim =
  /Ⓡ[^。；ⓇⓅ]{0,40}?(?:旨在|目的是|致力于|有利于|助力|用于|专项)[^。；ⓇⓅ]{0,16}?(?:推动|促进|助推|引导|支持|培育|壮大|发展|提升|服务)[^，。；ⓇⓅ]{0,10}?Ⓓ/g;

/** What a policy is meant to further. */
export const promotesByAim: ClaimRule = {
  name: 'promotes-by-aim',
  words: { zh: '政策旨在推动的产业', en: 'the industry that a policy is meant to further' },
  confidence,
  examples: {
    yes: [{ text: '“链长制”旨在推动节能环保产业链高质量发展。', finds: ['链长制 PROMOTES 节能环保产业链'] }],
    no: ['青石市推行“链长制”，节能环保产业链完整。'],
  },
  find(passage) {
    const claims: Claim[] = [];
    for (const outline of readOutlines(passage)) {
      for (const match of findSigns(outline, aim)) {
        const end = match.index + match[0].length;
        const from = outline.mentions[match.index];
        const to = outline.mentions[end - 1];
        if (from && to)
          claims.push(
            buildClaim(
              'PROMOTES',
              from,
              to,
              outline,
              { start: match.index, end },
              { properties: {}, rule: 'promotes-by-aim', confidence },
            ),
          );
      }
    }
    return claims;
  },
};

const likely = 0.65;
const plan = /(?:政策|计划|行动|方案|意见|措施|规划|办法|条例|倡议|工程|若干规定|\d+条)(?:（[^）]*）)?》?$/;

function isPlan({ kind, name }: Mention): boolean {
  return kind === 'Policy' && plan.test(name);
}

/** 新型储能产业发展行动计划 is there for 新型储能产业. */
export const promotesByName: ClaimRule = {
  name: 'promotes-by-name',
  words: { zh: '政策、规划名称里的产业', en: 'the industry in the name of a policy or plan' },
  confidence: likely,
  examples: {
    yes: [
      {
        text: '青石市印发《青石市新能源汽车产业发展规划》。',
        finds: ['《青石市新能源汽车产业发展规划》 PROMOTES 新能源汽车产业'],
      },
    ],
    no: ['青石市印发《青石市园区管理办法》，新能源汽车产业发展迅速。'],
  },
  find({ text, mentions }) {
    return findNested(mentions, isPlan).flatMap(({ inner, outers }) => {
      const policy = outers.at(-1);
      if (!policy || inner.kind !== 'IndustryChain' || /[园区带城基]/.test(text[inner.end] ?? '')) return [];
      const { start, end } = policy;
      return [
        {
          type: 'PROMOTES',
          from: policy,
          to: inner,
          start,
          end,
          properties: {},
          rule: 'promotes-by-name',
          confidence: likely,
        },
      ];
    });
  },
};
