import type { ClaimRule } from '../types.ts';
import { findVerbClaims } from './verb-object.ts';

const confidence = 0.65;

/** Who stands before 推行, 落实, 实施, 用好 carries the policy out. */
export const implementsByVerb: ClaimRule = {
  name: 'implements-by-verb',
  words: { zh: '推行、落实、实施、开展某项政策的主体', en: 'who carries a policy out: 推行, 落实, 实施, 开展' },
  confidence,
  examples: {
    yes: [
      { text: '青石经济开发区全面推行链长制。', finds: ['青石经济开发区 IMPLEMENTS 链长制'] },
      { text: '青石经济开发区落实“首席服务员”制度。', finds: ['青石经济开发区 IMPLEMENTS “首席服务员”制度'] },
    ],
    no: ['希望青石经济开发区推行链长制。', '青石经济开发区没有推行链长制。'],
  },
  find(passage) {
    return findVerbClaims(passage, {
      type: 'IMPLEMENTS',
      rule: 'implements-by-verb',
      confidence,
      verbs:
        '实施|推行|推进|推动|落实|贯彻|执行|实行|践行|建立|完善|健全|构建|构筑|形成|深化|探索|创新|开展|启动|采取|采用|运用|用好|坚持|试点|打造|按照|依据|根据|围绕|紧扣|聚焦|通过|加强|强化|优化|依托|秉持|秉承|遵循|共建|融入|服务|抢抓|助力|推出|巩固|做好|承担|承接|用活|发挥|提供|本着|立足|充分利用|加入|创建|参与|投身|衔接|扛起',
      subjects: ['Zone', 'Institution', 'Company', 'Place'],
      object: 'Policy',
      notBetween: /发布|印发|学习贯彻|[ⒺⓅ]/,
    });
  },
};
