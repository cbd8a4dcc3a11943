import { type Actors, findSubject, listStartingAt } from '../text/actors.ts';
import { isWithin } from '../text/asides.ts';
import { buildClaim, findEvent, isUnsaid } from '../text/context.ts';
import { hasOwnLecturer, setLessons } from '../text/lessons.ts';
import { clauseOf, findSigns, type Outline, readOutlines, unitAt } from '../text/outline.ts';
import { isSpokenOf } from '../text/persons.ts';
import { findOpened, readProgramme } from '../text/whole-events.ts';
import type { Claim, ClaimRule, RuleCard } from '../types.ts';

const confidence = 0.8;
const works = '(?<!情况|工作)报告(?!情况)|演讲|讲座|授课|辅导|讲解|解读|分享|推介|宣讲|讲授|点评|培训|示范课|课';
/** 授课; 作主旨报告; 进行专题辅导; 为学员讲解. */
const lecturing = new RegExp(
  `(?:作|做|带来|进行|开展|上)了?(?:一[场堂次]|题为|开幕)?[^，。；ⓅⒾⓏⒺ]{0,24}?(?:${works})|(?<=Ⓟ)在[^，。；ⓅⒾⓏⒺ]{0,8}(?:分享|演讲|报告|讲座|授课)(?:中|时|环节)|授课|主讲(?!人|嘉宾)|讲授|讲解|领学|导学|解答|(?:分别|先后|共同)?分享了|解读`,
  'g',
);
const notByPerson = /(?:员|师|人|团|队|点|会)/;

/** Persons before 授课, 主讲, 作…报告 lecture at the event. */
export const lecturesByVerb: ClaimRule = {
  name: 'lectures-by-verb',
  words: { zh: '授课、主讲、作专题报告之前的人', en: 'persons before 授课, 主讲 or 作…报告' },
  confidence,
  examples: {
    yes: [
      {
        text: '青石市商务局举办商务干部培训班。青石学院教授赵立新进行授课。',
        finds: ['赵立新 LECTURES_AT 商务干部培训班'],
      },
    ],
    no: ['青石市商务局举办商务干部培训班，王海平听取了授课。'],
  },
  find(passage) {
    const outlines = readOutlines(passage);
    const programme = readProgramme(passage.mentions);
    const claims: Claim[] = [];
    outlines.forEach((outline, index) => {
      for (const match of findSigns(outline, lecturing)) {
        const verb = { start: match.index, end: match.index + match[0].length };
        const next = outline.signs[verb.end] ?? '';
        if (isUnsaid(outline, verb.start) || notByPerson.test(next) || isSpoken(outline, verb.start)) continue;
        if (
          /(?:听取|聆听|听|接受|参加|组织|举办)[^，。；]{0,10}$/.test(
            outline.signs.slice(Math.max(0, verb.start - 12), verb.start),
          )
        )
          continue;
        const lead = outline.signs.lastIndexOf('围绕', verb.start);
        if (hasOwnLecturer(outline, verb.start) || (lead > 0 && hasOwnLecturer(outline, lead))) continue;
        const subject = findSubject(outlines, index, verb.start);
        const { end } = clauseOf(outline, verb.start);
        const named = findEvent(outlines, index, verb.end, end);
        if (!subject || !named) continue;
        const event = findOpened(programme, named);
        for (const from of subject.mentions) {
          if (from.kind !== 'Person' || isSpokenOf(passage.text, from)) continue;
          claims.push(
            buildClaim('LECTURES_AT', from, event, outline, verb, {
              properties: {},
              rule: 'lectures-by-verb',
              confidence,
            }),
          );
        }
      }
    });
    return claims;
  },
};

/** A rule for those who lecture on a subject, at an event that is sure or not. */
function lecturesOn(isSure: boolean, card: RuleCard): ClaimRule {
  return {
    ...card,
    find(passage) {
      const claims: Claim[] = [];
      for (const lesson of setLessons(passage)) {
        const { event, lecturers, subjects, outline, lead, start, end } = lesson;
        if (!event || subjects.length === 0 || (lesson.isSure === true) !== isSure) continue;
        // 介绍情况 is a speech
        if (isPresented(passage.text, lead, start, end) || isSpoken(outline, unitAt(outline, lead))) continue;
        const verb = { start: unitAt(outline, lead), end: unitAt(outline, end) };
        for (const from of lecturers) {
          claims.push(
            buildClaim('LECTURES_AT', from, event, outline, verb, {
              properties: lesson.isPlanned ? { planned: true } : {},
              rule: card.name,
              confidence: card.confidence,
            }),
          );
        }
      }
      return claims;
    },
  };
}

/** Who lectures on a subject at a training, lecture or forum, or at the only event of the article. */
export const lecturesOnSubject = lecturesOn(true, {
  name: 'lectures-on-subject',
  confidence: 0.81,
  words: { zh: '培训、讲座、论坛上“以…为题”“围绕…”授课的人', en: 'who lectures on a subject at a training or forum' },
  examples: {
    yes: [
      {
        text: '青石市商务局举办商务干部培训班。青石学院教授赵立新以《园区招商新思路》为题授课。',
        finds: ['赵立新 LECTURES_AT 商务干部培训班'],
      },
    ],
    no: ['青石市商务局举办商务干部培训班，王海平听取了授课。'],
  },
});

/** Who lectures on a subject where several events are told of and the nearest is no lesson. */
export const lecturesNearby = lecturesOn(false, {
  name: 'lectures-nearby',
  confidence: 0.79,
  words: { zh: '前文刚提到的活动上“以…为题”授课的人', en: 'who lectures on a subject at the event named last' },
  examples: {
    yes: [
      {
        text: '青石市商务局举办招商服务月启动仪式。青石开发区举办“创业有你”开放日活动，赵立新以《园区招商新思路》为题讲述。',
        finds: ['赵立新 LECTURES_AT “创业有你”开放日活动'],
      },
    ],
    no: ['青石市商务局举办商务干部培训班。赵立新以《园区招商新思路》为题授课。'],
  },
});

/** 向客商介绍A; 从A、B三方面介绍…: shown, not taught. */
function isPresented(text: string, lead: number, start: number, end: number): boolean {
  return /介绍了?$/.test(text.slice(lead, start)) || /^[^，。；]{0,12}介绍/.test(text.slice(end, end + 16));
}

/** Whether a place of a sentence stands in somebody's words. */
function isSpoken({ spoken, at, sentence }: Outline, place: number): boolean {
  return isWithin(spoken, at[place] ?? sentence.start);
}

/** 授课教师…既有甲某，又有乙某; 邀请到丙某、丁某等老师…授课. */
export const lecturesByFaculty: ClaimRule = {
  name: 'lectures-by-faculty',
  words: { zh: '授课教师、师资名单与“邀请…授课”里的人', en: 'persons named as teachers or invited to teach' },
  confidence,
  examples: {
    yes: [
      {
        text: '青石市商务局举办商务干部培训班。培训班邀请青石学院教授赵立新、松岭市商务局副局长王海平等专家授课。',
        finds: ['赵立新 LECTURES_AT 商务干部培训班', '王海平 LECTURES_AT 商务干部培训班'],
      },
    ],
    no: ['青石市商务局举办商务干部培训班，邀请赵立新参加。'],
  },
  find(passage) {
    const outlines = readOutlines(passage);
    const programme = readProgramme(passage.mentions);
    const claims: Claim[] = [];
    outlines.forEach((outline, index) => {
      for (const { list, at } of findFaculty(outline)) {
        const named = findEvent(outlines, index, outline.signs.length, outline.signs.length);
        if (!named) continue;
        const event = findOpened(programme, named);
        for (const from of list.mentions) {
          if (from.kind !== 'Person') continue;
          claims.push(
            buildClaim(
              'LECTURES_AT',
              from,
              event,
              outline,
              { start: at, end: list.end },
              { properties: {}, rule: 'lectures-by-faculty', confidence },
            ),
          );
        }
      }
    });
    return claims;
  },
};

const inviting = /(?:特邀|邀请|聘请|请)(?:到|了|来)*(?=[ⓅⒾⓏⒸⓁ])/g;

function findFaculty(outline: Outline): { list: Actors; at: number }[] {
  const { signs } = outline;
  const found: { list: Actors; at: number }[] = [];
  for (const match of findSigns(outline, inviting)) {
    const start = match.index + match[0].length;
    const list = listStartingAt(outline, start, signs.length);
    const after = list ? signs.slice(list.end, list.end + 90) : '';
    if (
      list &&
      /^[^。；]{0,60}(?:授课|主讲|讲解|讲授|讲座|辅导|报告|演讲|宣讲|解读|作了?[^，。；]{0,16}分享|课)/.test(after)
    )
      found.push({ list, at: match.index });
  }
  const faculty =
    /授课(?:教师|老师|专家|人员|嘉宾)|(?:大会|特邀|邀请|主旨)?报告(?:人|专家|嘉宾)(?=分别|有|为|是|包括|：)|(?:演讲|主讲)(?:专家|嘉宾)(?=分别|有|为|是|包括|：)|讲解人员|师资(?!队伍建设|力量)|主讲(?:人|嘉宾|老师)|讲师/.exec(
      signs,
    );
  if (!faculty) return found;
  for (let at = faculty.index; at < signs.length; at += 1) {
    if (
      signs[at] !== 'Ⓟ' ||
      !/(?:有|为|是|包括|邀请|—|：|、|，)[^，。；Ⓟ]{0,24}$/.test(signs.slice(Math.max(0, at - 30), at))
    )
      continue;
    const mention = outline.mentions[at];
    if (mention) found.push({ list: { mentions: [mention], start: at, end: at + 1 }, at: faculty.index });
  }
  return found;
}
