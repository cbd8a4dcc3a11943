import { findMatches } from '../text/matches.ts';
import type { Mention, MentionRule } from '../types.ts';

const confidence = 0.65;
const studied =
  /(?:传达学习|学习传达|传达贯彻|专题学习|集体学习|集中学习|会议学习|会上学习|学习领会|传达)(?:贯彻)?了?(?<of>[^。；！？\n]{4,120})/g;
/** One spirit after another: up to each 精神, with the lists inside. */
const spirit = /(?:^|(?<=精神)[、和及与，]*(?:以及|传达|学习|贯彻)*)(?<name>[^“”《》]{4,44}?精神)(?=[、和及与，以]|$)/g;
const issuer = /总书记|主席|总理|会议|全会|大会|中央|省委|市委|区委|县委|党/;

/** What a meeting reads: 传达学习习近平总书记近期重要讲话精神和省委全会精神. */
export const policyStudied: MentionRule = {
  name: 'policy-studied',
  words: { zh: '传达学习的讲话、会议精神', en: 'the speeches and decisions that a meeting reads' },
  confidence,
  examples: {
    yes: [
      {
        text: '青石开发区召开党工委会议，传达学习省委全会精神和市委工作会议精神。',
        finds: ['Policy 省委全会精神', 'Policy 市委工作会议精神'],
      },
    ],
    no: ['青石开发区干部发扬艰苦奋斗精神。'],
  },
  find({ text }) {
    const found: Mention[] = [];
    for (const match of findMatches(text, studied)) {
      const of = match.groups?.of ?? '';
      const base = match.index + match[0].length - of.length;
      for (const part of of.matchAll(spirit)) {
        const name = part.groups?.name ?? '';
        const start = base + part.index + part[0].length - name.length;
        if (!issuer.test(name) || /^(?:相关|有关|会议|重要|近期|此次|本次)/.test(name) || name.includes('，')) continue;
        found.push({ start, end: start + name.length, kind: 'Policy', name, rule: 'policy-studied', confidence });
      }
    }
    return found;
  },
};
