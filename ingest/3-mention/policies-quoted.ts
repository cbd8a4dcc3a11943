import {
  carryingVerbs,
  figuresOfSpeech,
  physicalWorks,
  policyMiddle,
  quotedHeads,
  strongHeads,
  strongVerbs,
} from '../lexicon/policies.ts';
import { findMatches } from '../text/matches.ts';
import type { Mention, MentionRule } from '../types.ts';

const confidence = 0.65;
const quotation = /“([^“”\n]{2,40})”/g;
const headAfter = new RegExp(`^${policyMiddle}(?:${quotedHeads})`);
/** “甜甜虎”心理健康教育优秀公益项目: other words, then a head that is sure. */
const farHead = new RegExp(
  `^的?(?!的|等|现场|同步|优|为|主题)(?:(?![的了在和与及是有把被将对等])[\\u4e00-\\u9fa5]){1,12}?(?:${strongHeads})(?![者员商化])`,
);
/** A verb between a quotation and a head makes the head another's. */
const acting = /利用|打造|开展|推进|推动|助力|实施|提供|推出|建立|完善|探索|践行|成立|启动|进入|举行|获评|荣获/;
const physical = new RegExp(`(?:${physicalWorks})(?:提升|改造|优化)?工程$`);
const figure = new RegExp(`^(?:${figuresOfSpeech})$`);
/** Even a figure of speech may give its name to one of these. */
const ownHead = /(?:制度|机制|模式|行动|计划|项目)$/;
/** “点穴式”“嵌入式”监督检查: the head stands behind the last of a row. */
const rowAfter = /^(?:[、和及]?“[^“”\n]{2,14}”){1,4}/;
const weakHead = /(?:工作|服务|项目|治理|审批|精神|任务|做法|经验|要求|监督检查|举措)$/;
const carried = new RegExp(`(?:${carryingVerbs})(?:了|着|好)?$`);
const strongly = new RegExp(`(?:${strongVerbs})(?:了|着|好)?$`);
const system =
  /(?:[^体编管控机抵]制|机制|模式|工程|行动|计划|战略|制度|体系|工作法|办法|意见|规定|[^十百千万周\d新青少童全每今]年|[^\d个]月|贷|标准|理念|统管|通办|一件事)$/;
/** 打造“书香青石”。 a quotation that is all that is built or opened. */
const built = /(?:打造|建设|搭建|推出|开展|推动|创建|探索)(?:了|好)?$/;
/** Sites and things done on the spot, also in quotation marks. */
const site =
  /(?:示范区|试验区|园区|基地|中心|平台|产业园|高地|义诊服务|宣讲|培训|课|讲座|海报|展|赛|节|歌|舞|剧|游戏|企业|智囊团)$/;
const sentenceLike = /[了吗呢吧！？。]|我们|你们|我|你|他|她|它|谢谢|这个|那个|就是|不是|怎么|为什么/;
const eventNext =
  /^[^，。；“]{0,8}(?:活动|仪式|论坛|讲座|培训|大赛|课堂|夏令营|(?<![发进开拓扩])展(?![开示现])|座谈|沙龙|推介|宣传|义诊|慰问|征文|演出|比赛)/;

/** What stands in quotation marks and is carried out: “铁脚板”机制, 推行“一次办好”. */
export const policyQuoted: MentionRule = {
  name: 'policy-quoted',
  words: {
    zh: '引号加机制、模式、行动、工程等，或被推行、落实的引语',
    en: 'a quotation with 机制, 模式, 行动 … after it, or one that is carried out',
  },
  confidence,
  examples: {
    yes: [
      { text: '青石开发区推行“首席服务员”制度。', finds: ['Policy “首席服务员”制度'] },
      { text: '青石开发区落实“一窗办结”。', finds: ['Policy 一窗办结'] },
      { text: '储能企业参与青石市“储能之都”建设。', finds: ['Policy “储能之都”建设'] },
      {
        text: '青石开发区坚持“企业出题、政府答题、社会评题、群众阅卷”的工作思路。',
        finds: ['Policy “企业出题、政府答题、社会评题、群众阅卷”的工作思路'],
      },
    ],
    no: ['大家称赞这里是“经验大餐”。', '他说：“我们要推行新办法。”'],
  },
  find({ text }) {
    // inside somebody's words the marks are ‘…’
    const within = /‘/.test(text) ? text.replace(/[“”]/g, '＂').replace(/‘/g, '“').replace(/’/g, '”') : '';
    return [...findQuoted(text, text), ...(within ? findQuoted(within, text) : [])];
  },
};

/** `text` with “…” around what is quoted, `shown` as it is written. */
function findQuoted(text: string, shown: string): Mention[] {
  const found: Mention[] = [];
  const write = (start: number, end: number): string => shown.slice(start, end);
  let taken = 0;
  /** Where a row goes on whose first members were taken. */
  let rowEnd = 0;
  for (const match of findMatches(text, quotation)) {
    const [form, inner = ''] = match;
    if (match.index < taken) continue;
    const start = match.index;
    const end = start + form.length;
    const after = text.slice(end, end + 24);
    if (eventNext.test(after)) continue;
    const before = text.slice(Math.max(0, start - 8), start);
    const row = rowAfter.exec(text.slice(end, end + 60))?.[0] ?? '';
    const shared = row ? headAfter.exec(text.slice(end + row.length, end + row.length + 24))?.[0] : undefined;
    if (shared && !/^的?(?:新|活动)/.test(shared) && inner.length <= 14 && !/[吗呢！？。]/.test(inner)) {
      const isPair = !/^[、和及]/.test(row) && /^.{1,2}$/.test(inner) && /^“.{1,2}”$/.test(row);
      const close = isPair ? end + row.length + shared.length : end;
      if (isPair) taken = close;
      rowEnd = end + row.length;
      const name = isPair ? write(start, close) : write(start, end) + shared;
      found.push({
        start,
        end: close,
        kind: 'Policy',
        name,
        aliases: [write(start, end)],
        rule: 'policy-quoted',
        confidence,
      });
      continue;
    }
    const head = headAfter.exec(after)?.[0] ?? findFarHead(after);
    if (figure.test(inner) ? !ownHead.test(head ?? '') : physical.test(head ?? '')) continue;
    const isCarried = end === rowEnd || carried.test(before) || /(?:以|将|把|本着|立足|的)$/.test(before);
    if (
      head &&
      !(weakHead.test(head) && !isCarried) &&
      (inner.length <= 14 ||
        (isCarried &&
          inner.length <= 44 &&
          /(?:思路|理念|目标|定位|战略|模式|机制|原则|总要求|方针|服务文化)$/.test(head)) ||
        (/[、，]/.test(inner) && /(?:目标|理念|模式|机制|体系|行动|工程|品牌|格局|战略|主题教育)$/.test(head))) &&
      !/[吗呢！？。]/.test(inner)
    ) {
      found.push({
        start,
        end: end + head.length,
        kind: 'Policy',
        name: write(start, end + head.length),
        aliases: [write(start, end), ...(/(?:国家|全国)$/.test(before) ? [write(start - 2, end + head.length)] : [])],
        rule: 'policy-quoted',
        confidence,
      });
    } else if (
      !sentenceLike.test(inner) &&
      inner.length <= 14 &&
      !/[：，]$/.test(before) &&
      !/(?:名为|自称|叫|叫做|称为)$/.test(before) &&
      ((system.test(inner) && !/、|一个|及/.test(inner)) ||
        strongly.test(before) ||
        (built.test(before) && /^[，。；、\n]/.test(after) && !site.test(inner)) ||
        (/[将把]$/.test(before) && /^(?:作为|列为|纳入)/.test(after)))
    ) {
      found.push({
        start,
        end,
        kind: 'Policy',
        name: inner,
        rule: 'policy-quoted',
        confidence: system.test(inner) ? 0.7 : 0.55,
      });
    }
  }
  return found;
}

function findFarHead(after: string): string | undefined {
  const head = farHead.exec(after)?.[0];
  return head && !acting.test(head) ? head : undefined;
}
