import { listEndingAt } from '../text/actors.ts';
import { buildClaim, findEventBefore, isUnsaid } from '../text/context.ts';
import { findSigns, type Outline, readOutlines } from '../text/outline.ts';
import { readRoster } from '../text/roster.ts';
import type { Claim, ClaimRule, MarkedPassage, Mention } from '../types.ts';

interface Together {
  event: Mention;
  who: readonly Mention[];
  role: string;
}

type Reader = (outlines: Outline[], index: number, verb: { start: number; end: number }, word: string) => Together[];

function findTogether(
  passage: MarkedPassage,
  pattern: RegExp,
  rule: string,
  confidence: number,
  read: Reader,
): Claim[] {
  const outlines = readOutlines(passage);
  return outlines.flatMap((outline, index) =>
    findSigns(outline, pattern).flatMap((match) => {
      const verb = { start: match.index, end: match.index + match[0].length };
      if (isUnsaid(outline, verb.start)) return [];
      return read(outlines, index, verb, match.groups?.word ?? '').flatMap(({ event, who, role }) =>
        who
          .filter((from) => from.kind !== 'Place' && !from.anaphor)
          .map((from) => buildClaim('ATTENDS', from, event, outline, verb, { properties: { role }, rule, confidence })),
      );
    }),
  );
}

const discussing =
  /(?:围绕|就|聚焦)[^。；：“”ⓅⒾ]{2,50}?(?:进行|展开|开展)了?[^，。；ⓅⒾ]{0,6}?(?<word>研讨交流|圆桌对话|研讨|讨论|探讨|对话|商讨)(?!会|班)/g;

/** Those of a row who discuss something on a stage are there. */
export const attendsByDiscussion: ClaimRule = {
  name: 'attends-by-discussion',
  words: { zh: '围绕某题研讨、对话的一列人', en: 'a row of persons who discuss a subject' },
  confidence: 0.75,
  examples: {
    yes: [
      {
        text: '青石市商务局举办新能源产业论坛。青石市市长李大江、松岭学院院长赵立新、青石大学教授周敏围绕论坛主题进行研讨。',
        finds: ['李大江 ATTENDS 新能源产业论坛', '周敏 ATTENDS 新能源产业论坛'],
      },
    ],
    no: ['青石市商务局举办新能源产业论坛。与会人员围绕论坛主题进行研讨。'],
  },
  find(passage) {
    return findTogether(passage, discussing, this.name, this.confidence, (outlines, index, verb, word) => {
      const outline = outlines[index];
      const who = outline ? readRoster(outline, verb.start) : [];
      const event = findEventBefore(outlines, index, verb.start);
      return event && who.length > 1 ? [{ event, who, role: word }] : [];
    });
  },
};

const invited = /(?:特别|还)?邀请(?:到|了|到了)：?(?=[ⓅⒾⒸ]|[^，。；：ⓅⒾⒸⓁⓏⒺ]{1,16}Ⓟ)/g;

/** Guests whom an event invited come to it. */
export const attendsByInvitation: ClaimRule = {
  name: 'attends-by-invitation',
  words: { zh: '活动邀请到的人', en: 'guests whom an event invited' },
  confidence: 0.7,
  examples: {
    yes: [
      {
        text: '青石市商务局举办新能源产业论坛。论坛邀请到青石大学教授周敏、松岭学院院长赵立新。',
        finds: ['周敏 ATTENDS 新能源产业论坛', '赵立新 ATTENDS 新能源产业论坛'],
      },
    ],
    no: ['青石市商务局邀请赵立新参观园区。'],
  },
  find(passage) {
    return findTogether(passage, invited, this.name, this.confidence, (outlines, index, verb) => {
      const outline = outlines[index];
      // 邀请某某授课: teachers teach, see lectures-at
      if (!outline || /授课|讲座|主讲|报告|讲解|辅导|培训|讲师|宣讲|课程/.test(outline.signs.slice(verb.end)))
        return [];
      const end = outline.signs.slice(verb.end).search(/[。；]/);
      const stretch = outline.mentions.slice(verb.end, end < 0 ? undefined : verb.end + end);
      const who = stretch.filter(
        (mention, place): mention is Mention =>
          mention?.kind === 'Person' && !/^(?:的|为)/.test(outline.signs.slice(verb.end + place + 1)),
      );
      const event = findEventBefore(outlines, index, verb.start);
      return event ? [{ event, who, role: '受邀' }] : [];
    });
  },
};

const heard =
  /(?:负责同志|负责人|代表|代表们|专家们?|专家教授)(?:等)?(?:也|还|先后|分别|依次|现场|在Ⓔ上|在会上|共同)*(?:作|做|进行|致|发表)?了?[^，。；ⓅⒾⓏⒸⓁ]{0,8}?(?<word>交流发言|表态发言|发言|致辞|经验交流分享|交流分享|分享|推介|经验交流)/g;

/** Bodies whose unnamed delegates speak at an event take part in it. */
export const attendsByDelegates: ClaimRule = {
  name: 'attends-by-delegates',
  words: { zh: '其代表、负责人在活动上发言、分享的机构', en: 'bodies whose unnamed delegates speak at an event' },
  confidence: 0.7,
  examples: {
    yes: [
      {
        text: '青石市商务局举办新能源产业论坛。论坛上，来自青石大学、松岭集团等单位的代表分享了做法。',
        finds: ['青石大学 ATTENDS 新能源产业论坛', '松岭集团 ATTENDS 新能源产业论坛'],
      },
    ],
    no: ['青石市商务局举办新能源产业论坛。论坛上，企业代表分享了做法。'],
  },
  find(passage) {
    return findTogether(passage, heard, this.name, this.confidence, (outlines, index, verb, word) => {
      const outline = outlines[index];
      if (!outline) return [];
      const gap =
        /(?:等)?(?:的|多家|[^，。；、ⓅⒾⓏⒸⓁⒺ]{0,10}的)?(?:主要|相关|有关|企业|单位)*$/.exec(
          outline.signs.slice(0, verb.start),
        )?.[0] ?? '';
      const list = listEndingAt(outline, verb.start - gap.length);
      const event = findEventBefore(outlines, index, verb.start);
      const who = list?.mentions.filter(({ kind }) => kind === 'Institution' || kind === 'Company') ?? [];
      return event ? [{ event, who, role: word }] : [];
    });
  },
};

const led =
  /(?<=[ⓅⒾ])(?:等)?(?:领导|同志)?(?:一行)?(?:(?:带领|率领?)[^。；]{1,60})?，?(?:专程|先后|分别|再次)*(?:到|赴|来到?|前往|走进|深入)[^，。；ⓅⒺ]{1,30}?(?<word>开展|进行|举行)了?(?=Ⓔ)/g;

/** Who goes somewhere to hold an activity takes part in it, and whom he takes along. */
export const attendsByLeading: ClaimRule = {
  name: 'attends-by-leading',
  words: { zh: '某人（带领某人）到某地开展活动', en: 'who goes somewhere, with others, to hold an activity' },
  confidence: 0.75,
  examples: {
    yes: [
      {
        text: '8月3日，青石市总工会主席李大江一行到云溪社区开展“夏送清凉”慰问活动。',
        finds: ['李大江 ATTENDS “夏送清凉”慰问活动'],
      },
    ],
    no: ['青石市总工会到云溪社区开展“夏送清凉”慰问活动。'],
  },
  find(passage) {
    return findTogether(passage, led, this.name, this.confidence, (outlines, index, verb) => {
      const outline = outlines[index];
      const event = outline?.mentions[verb.end];
      if (!outline || !event) return [];
      const along = outline.mentions.slice(verb.start, verb.end).filter((mention) => mention?.kind === 'Person');
      const leaders = listEndingAt(outline, verb.start)?.mentions.filter(({ kind }) => kind === 'Person') ?? [];
      const row = readRoster(outline, verb.start);
      const who = [...leaders, ...row, ...along].filter((mention): mention is Mention => mention !== undefined);
      return [{ event, who: [...new Set(who)], role: '参加' }];
    });
  },
};
