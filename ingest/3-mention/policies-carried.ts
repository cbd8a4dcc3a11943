import { carriedHeads, createdAims, issuedHeads, physicalWorks } from '../lexicon/policies.ts';
import { findMatches } from '../text/matches.ts';
import { leaveCovered } from '../text/spans-covered.ts';
import type { Mention, MentionRule } from '../types.ts';

const confidence = 0.65;
const unit = '[^，。；：、“”《》\\n的了]';
/** 实施中小企业数字化转型试点; 深入实施健康青石行动. */
const carried = new RegExp(
  `(?:实施|启动运行|启动|开展|推进|推行|深化|落实)[了着好]?(?:实施)?(?<name>(?!对|关于|申请|争取|加大|中央|国家|全国)${unit}{3,16}?(?:${carriedHeads}))(?=[，。；、）\\n的等]|取得|工作|中|期间|以来|$)`,
  'g',
);
/** 制定出台铁路运输单证金融服务试点工作方案; 印发“一单制”试点推进方案. */
const issued = new RegExp(
  `(?:制定|制订|出台|印发|发布|编制|公布|公示|起草|推出)(?:并实施|并印发|出台|了|实施)*(?<name>关于[^，。；：、《》\\n]{4,40}?(?:${issuedHeads})|(?:支持|促进|推动)?[^，。；：、《》\\n的了]{4,36}?(?:${issuedHeads}))(?=[，。；、等）\\n])`,
  'g',
);
/** 巩固国家卫生城市创建成果; 高标准农田示范区建设. */
const created = new RegExp(`(?:${createdAims})(?:建设|创建)(?:试点)?`, 'g');
/** 建立集装箱调拨共享体系; 采取开发区同政府合署办公的体制. */
const built = new RegExp(
  `(?:建立健全|建立|健全|完善|构建|构筑|推行|实行|形成|采用|采取|启用|搭建)(?:完善|形成|了|起|出|并)*(?<name>${unit}{6,18}?的?(?:新)?(?:机制|模式|制度|体制))(?=[，。；、）\\n]|建设)`,
  'g',
);
/** 探索实施技术入股等制度; 以定岗服务、定责考核、保障激励等制度为抓手. */
const listed = new RegExp(
  `(?:实施|推行|建立|落实|健全|完善|探索|创新|采取|采用|运用|[，]以)(?:了|健全|完善|实施)*(?<of>${unit}{2,10}(?:、${unit}{2,10}){0,5})等(?:工作|相关|多项|一系列|管理|创新|配套|激励|服务)*(?<head>制度|机制|模式|体制|招商方式)`,
  'g',
);
/** What says nothing of what the plan or action is for. */
const general =
  '(?:首批|[一二三四]期|重点|重大|主体|基础|配套|相关|相应|有关|具体|详细|这一|该|其|系列|一系列|各项|多项|新|新的|建设|项目|集中|联合|抓捕|收网|救援|搜救|打击|清查|年度|本年度|工作|专项|学习|教学|研究|采购|生产|投资|招聘|融资|开发|运营|上市|营销|培训|发展|产业|个性化|个体化|针对性|应急|科学|合理|完善|各自|诊疗|治疗|整改|实施|中长期|长期|短期|总体|综合|三年|五年|行动|机制体制|机构|内部|企业|教育|政府|优惠|扶持|获奖|入围|中奖|候选|人员|市场|执行|先后|一批|部分|多个|多种)';
const empty = new RegExp(`^${general}+(?:${carriedHeads}|${issuedHeads}|机制|模式|制度|体系|体制)$`);
const physical = new RegExp(`(?:${physicalWorks})(?:提升|改造|优化)?(?:工程|计划|行动)$`);

/** Plans, programmes and campaigns without quotation marks, right after the verb that carries them out or issues them. */
export const policyCarried: MentionRule = {
  name: 'policy-carried',
  words: {
    zh: '实施、开展之后的战略、行动、试点，出台、印发之后的方案、意见，以及某示范、某城市的创建',
    en: 'a strategy, action or trial after a verb of carrying out, a plan after a verb of issuing, a title being worked for',
  },
  confidence,
  examples: {
    yes: [
      { text: '青石开发区深入实施人才倍增行动。', finds: ['Policy 人才倍增行动'] },
      { text: '青石市制定出台铁海联运“一单制”试点推进方案。', finds: ['Policy 铁海联运“一单制”试点推进方案'] },
      { text: '青石县巩固国家卫生城市创建成果。', finds: ['Policy 国家卫生城市创建'] },
    ],
    no: ['青石开发区实施管网改造工程。', '医院为患者制订个体化诊疗方案。'],
  },
  find({ text, mentions }) {
    const found: Mention[] = [];
    const add = (start: number, end: number): void => {
      const name = text.slice(start, end);
      if (
        /^(?:良好|完善|各种|全面从严治党|多元|更加|一整套|一套|较为)|[和与及]|“?双方/.test(name) &&
        /(?:机制|模式|制度|体系|体制)$/.test(name)
      )
        return;
      if (empty.test(name) || physical.test(name) || !isClosed(name)) return;
      found.push({ start, end, kind: 'Policy', name, rule: 'policy-carried', confidence });
    };
    for (const pattern of [carried, issued, built]) {
      for (const match of findMatches(text, pattern)) {
        const name = match.groups?.name ?? '';
        const end = match.index + match[0].length;
        add(end - name.length, end);
      }
    }
    for (const match of findMatches(text, listed)) {
      const of = match.groups?.of ?? '';
      let at = match.index + match[0].indexOf(of);
      for (const item of of.split('、')) {
        if (!empty.test(`${item}计划`)) {
          const aliases = [item + (match.groups?.head ?? '')];
          found.push({
            start: at,
            end: at + item.length,
            kind: 'Policy',
            name: item,
            aliases,
            rule: 'policy-carried',
            confidence,
          });
        }
        at += item.length + 1;
      }
    }
    for (const match of findMatches(text, created)) add(match.index, match.index + match[0].length);
    return leaveCovered(found, mentions);
  },
};

function isClosed(name: string): boolean {
  return name.split('“').length === name.split('”').length;
}
