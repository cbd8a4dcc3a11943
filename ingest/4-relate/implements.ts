import type { ClaimRule } from '../types.ts';
import { findBeside } from './beside.ts';
import { findVerbClaims } from './verb-object.ts';

const confidence = 0.7;

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
        '实施|推行|推进|推动|落实|贯彻|执行|实行|践行|建立|完善|健全|构建|构筑|形成|深化|探索|创新|开展|启动|采取|采用|运用|用好|坚持|试点|打造|按照|依据|根据|围绕|紧扣|聚焦|通过|加强|强化|优化|依托|秉持|秉承|遵循|共建|融入|服务|抢抓|助力|推出|巩固|做好|承担|承接|用活|发挥|提供|本着|立足|充分利用|加入|创建|参与|投身|衔接|扛起|学习',
      subjects: ['Zone', 'Institution', 'Company', 'Place', 'Person'],
      object: 'Policy',
      notBetween: /发布|印发|学习贯彻|[ⒺⓅ]/,
    });
  },
};

/** A policy right behind a name is that body's own: 某区“…”工程. */
export const implementsBeside: ClaimRule = {
  name: 'implements-beside',
  words: { zh: '紧跟在主体后面的政策', en: 'a policy right behind the name of the one who carries it out' },
  confidence: 0.6,
  examples: {
    yes: [{ text: '青石经济开发区“首席服务员”制度受到好评。', finds: ['青石经济开发区 IMPLEMENTS “首席服务员”制度'] }],
    no: ['青石经济开发区《关于支持园区发展的若干意见》全文发布。'],
  },
  find(passage) {
    return findBeside(passage, {
      type: 'IMPLEMENTS',
      rule: 'implements-beside',
      confidence: 0.6,
      pattern: /[ⓏⒾⒸⓁ]的?(?=Ⓡ)Ⓡ(?!提出|要求)/g,
      object: 'Policy',
    }).filter(({ to }) => !to.name.startsWith('《') && !to.name.startsWith('习近平'));
  },
};
