import type { ClaimRule } from '../types.ts';
import { findRosters } from './roster.ts';

const joining = /(?<word>出席|参加|参会|列席|陪同|与会|见证|随行|观看)(?:了)?/g;
const speaking =
  /(?:分别|先后|依次|共同|也|均|并|进行|作|做|发表|在Ⓔ上?|在会上|了)*(?<word>致辞|讲话|主旨发言|交流发言|表态发言|发言)/g;
const lecturing =
  /(?:分别|先后|依次|(?:围绕|就)[^，。；围就为]{1,24}|为[^，。；围就为]{1,10})*(?:进行|作|做|发表)了?[^，。；ⓅⒾ]{0,8}?(?:主旨报告|主旨演讲|主题演讲|专题报告|主题报告|专题讲座|授课|演讲|学术报告)/g;

/** Long rosters of persons, each with posts that name bodies unknown by themselves, before 出席 or 参加. */
export const attendsByRoster: ClaimRule = {
  name: 'attends-by-roster',
  words: { zh: '出席、参加、陪同之前的长名单', en: 'a long roster of persons before 出席, 参加 or 陪同' },
  confidence: 0.82,
  examples: {
    yes: [
      {
        text: '青石市商务局举办新能源产业推介会。青石市市长李大江，青石市商务局局长赵立新，某某创始合伙人王小川出席推介会。',
        finds: ['李大江 ATTENDS 新能源产业推介会', '赵立新 ATTENDS 新能源产业推介会'],
      },
    ],
    no: ['李大江希望赵立新参加推介会。'],
  },
  find(passage) {
    return findRosters(passage, {
      type: 'ATTENDS',
      verbs: joining,
      property: 'role',
      rule: this.name,
      confidence: this.confidence,
    });
  },
};

/** 甲某某、乙某某先后致辞. */
export const speaksByRoster: ClaimRule = {
  name: 'speaks-by-roster',
  words: { zh: '致辞、讲话、发言之前的名单', en: 'a roster of persons before 致辞, 讲话 or 发言' },
  confidence: 0.85,
  examples: {
    yes: [
      {
        text: '青石市商务局举办新能源产业论坛。青石市市长李大江，青石市商务局局长赵立新先后在论坛上致辞。',
        finds: ['李大江 SPEAKS_AT 新能源产业论坛', '赵立新 SPEAKS_AT 新能源产业论坛'],
      },
    ],
    no: ['李大江和赵立新参观展厅。'],
  },
  find(passage) {
    return findRosters(passage, {
      type: 'SPEAKS_AT',
      verbs: speaking,
      property: 'manner',
      rule: this.name,
      confidence: this.confidence,
    });
  },
};

/** 甲某某、乙某某先后作主旨报告. */
export const lecturesByRoster: ClaimRule = {
  name: 'lectures-by-roster',
  words: { zh: '授课、作报告、主旨演讲之前的名单', en: 'a roster of persons before a lecture, report or keynote' },
  confidence: 0.82,
  examples: {
    yes: [
      {
        text: '青石市商务局举办新能源产业论坛。青山大学教授李大江，松岭学院院长赵立新先后作主旨报告。',
        finds: ['李大江 LECTURES_AT 新能源产业论坛', '赵立新 LECTURES_AT 新能源产业论坛'],
      },
    ],
    no: ['李大江和赵立新听取报告。'],
  },
  find(passage) {
    return findRosters(passage, {
      type: 'LECTURES_AT',
      verbs: lecturing,
      rule: this.name,
      confidence: this.confidence,
    });
  },
};
