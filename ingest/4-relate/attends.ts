import { type Actors, findDirectSubject, findSubject, listAfter, listEndingAt } from '../text/actors.ts';
import { buildClaim, findEvent, isUnsaid } from '../text/context.ts';
import { clauseOf, findSigns, type Outline, readOutlines } from '../text/outline.ts';
import type { Claim, ClaimRule } from '../types.ts';

const verbs =
  /(?<role>出席|参加|参会(?!人|嘉宾|代表|企业|者)|列席|见证|观摩|旁听|参训(?!学员|人|干部)|陪同|与会(?!人|同志|者|代表|专家|嘉宾|领导|学者|[ⓅⒾ妇])|带队|率队|率领|带领(?=[^，。；]{0,24}(?:一行|赴|到|来|参加|调研|考察|Ⓔ))|观看(?=了?[^，。；]{0,14}(?:演出|节目|比赛|晚会|巡演|Ⓔ))|聆听|随行(?!人)|到会|一同调研|一同考察|一道调研|齐聚一堂|揭牌(?<=为[^，。；]{0,20}揭牌)|(?<said>交流发言(?<=[作做]交流发言)|发言(?<=[作做]发言)))(?:了)?/g;
const confidence = 0.75;

/** Those who stand before 出席, 参加, 见证, 陪同 attend the event that the sentence or the text is about. */
export const attendsByVerb: ClaimRule = {
  name: 'attends-by-verb',
  words: {
    zh: '出席、参加、见证、陪同、带队、观看、揭牌之前的名单',
    en: 'the names before 出席, 参加, 见证, 陪同, 带队, 观看 or 揭牌',
  },
  confidence,
  examples: {
    yes: [
      {
        text: '青石市商务局举办新能源产业推介会。青石市商务局局长赵立新出席推介会。',
        finds: ['赵立新 ATTENDS 新能源产业推介会'],
      },
    ],
    no: [
      '希望更多企业参加推介会。',
      '青石市商务局举办新能源产业推介会。青石市商务局局长赵立新参加志愿服务。',
      '青石市商务局举办新能源产业推介会。青石市商务局局长赵立新作交流发言。',
    ],
  },
  find(passage) {
    const outlines = readOutlines(passage);
    const claims: Claim[] = [];
    outlines.forEach((outline, index) => {
      for (const match of findSigns(outline, verbs)) {
        const verb = { start: match.index, end: match.index + match[0].length };
        const { end } = clauseOf(outline, verb.start);
        if (isUnsaid(outline, verb.start) || isParticiple(outline, verb.end, end)) continue;
        const companions = findCompanions(outline, verb);
        // 出席并宣布活动启动: the event is the one told of before
        const reach = outline.signs[verb.end] === '并' ? verb.end : companions ? outline.signs.length : end;
        const event = findEvent(outlines, index, verb.end, reach);
        const subject = companions ?? listAfter(outline, verb.end, end) ?? findAttendants(outlines, index, verb.start);
        if (!event || !subject) continue;
        for (const from of subject.mentions) {
          if (from.kind === 'Place') continue;
          // 作交流发言: persons speak, bodies take part
          if (match.groups?.said && from.kind === 'Person') continue;
          const properties = { role: match.groups?.role ?? '参加' };
          claims.push(
            buildClaim('ATTENDS', from, event, outline, verb, { properties, rule: 'attends-by-verb', confidence }),
          );
        }
      }
    });
    return claims;
  },
};

/** 在甲、乙等陪同下: the companions. */
function findCompanions(outline: Outline, { start, end }: { start: number; end: number }): Actors | undefined {
  if (!/^陪同$/.test(outline.signs.slice(start, end)) || outline.signs[end] !== '下') return undefined;
  return listEndingAt(outline, outline.signs[start - 1] === '的' ? start - 1 : start);
}

/** 出席仪式的领导…: those of whom something else is said. */
function isParticiple({ signs }: Outline, from: number, end: number): boolean {
  return /^[^，。；]{0,14}的(?:领导|嘉宾|人员|代表|企业|专家|学者|干部|同志|学员|老师|作品|节目|项目|选手|队伍|市民|群众|居民|志愿者)(?!有|包括|是|为|还有)/.test(
    signs.slice(from, end),
  );
}

/** Bodies attend only where they stand right before the verb; persons also from further away. */
function findAttendants(outlines: Outline[], index: number, verb: number): Actors | undefined {
  const outline = outlines[index];
  if (!outline) return undefined;
  const direct = findDirectSubject(outline, verb);
  if (direct) return direct;
  const subject = findSubject(outlines, index, verb);
  return subject?.mentions.every((mention) => mention.kind === 'Person') ? subject : undefined;
}
