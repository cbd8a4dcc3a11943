import { drawOutlinesWith, findSigns, type Outline } from '../text/outline.ts';
import type { MarkedPassage, Mention, MentionRule } from '../types.ts';
import { dateEvents } from './events-dated.ts';

const perhaps = /座谈|会谈|会晤|签署|签订/;
/** 甲市长、乙书记|与丙董事长一行|在某地举行|工作会谈. */
const talks =
  /(?<hosts>Ⓟ(?:[、，]Ⓟ)*|[ⒾⒸ])(?:等)?(?:Ⓨ|在Ⓛ+)?(?:[与同和]|还与|又与)(?<guests>[ⓅⒾⒸ](?:[、，]Ⓟ)*)(?:相关|主要)?(?:负责人)?(?:等)?(?<party>一行)?(?:Ⓨ|在[^，。；ⓅⒺ]{1,12}?|就[^，。；ⓅⒺ]{2,24}?)*(?:(?<held>举行|进行|开展)了?)?(?<kind>工作座谈|座谈交流|交流座谈|工作会谈|会晤交流|座谈|会谈|会晤)(?!会|纪要|中(?!，))/g;
/** 某市政府|与某集团（以下简称…）|在某地正式|签署战略合作协议. */
const signing =
  /(?<one>[ⒾⓏⒸⓁ])(?:（[^）]{1,16}）)?[与和](?<other>[ⒾⓏⒸⓁ])(?:（[^）]{1,16}）)?(?:Ⓨ|在[ⓁⓏⒾ]+|正式|成功|共同|近日|日前|举行会谈并)*(?<deed>签署|签订)了?(?<paper>[^，。；：“”ⓅⒺ]{0,16}?(?:(?:协议书?|备忘录|意向书)》?|合作框架(?!协议)|Ⓡ))/g;
/** Told as news: a day before it, or somebody who watches it. */
const told = /Ⓨ(?![^，。；]{0,4}[初底起末])|见证$/;
/** A ceremony with a name of its own: it is the event then, not the deed. */
const ceremony = /(?:协议|合作|项目|共建)[^，。；\n]{0,8}(?:签约|签署|签字|签订)仪式/;

/** Talks: those who sit on the two sides of a table. */
export const eventTalks: MentionRule = {
  name: 'event-talks',
  words: { zh: '某人与某人（一行）座谈、会谈', en: 'one side sits down for talks with the other' },
  confidence: 0.8,
  examples: {
    yes: [
      {
        text: '8月3日，青石市市长李大江与松岭集团董事长周敏一行在青石举行工作会谈。',
        finds: ['Event 李大江与周敏一行工作会谈'],
      },
    ],
    no: ['青石市市长李大江与企业家们座谈。'],
  },
  find(passage) {
    if (!/座谈|会谈|会晤/.test(passage.text)) return [];
    const found = drawOutlinesWith(passage, perhaps).flatMap((outline) =>
      findSigns(outline, talks).flatMap((match) => {
        const { hosts = '', guests = '', party = '', kind = '', held } = match.groups ?? {};
        const bodies = !hosts.startsWith('Ⓟ');
        if (bodies && (guests.startsWith('Ⓟ') || held === undefined)) return [];
        const behind = match.index + match[0].indexOf(guests, hosts.length);
        const name = `${namesIn(passage, outline, match.index, hosts)}与${namesIn(passage, outline, behind, guests)}${party}${kind}`;
        const talk = { index: match.index + match[0].lastIndexOf(kind), length: kind.length };
        return [mentionOf(outline, talk, name, [kind], 'event-talks', 0.8)];
      }),
    );
    return dateEvents(passage, found);
  },
};

/** Signings: two bodies sign an agreement on a day, and no ceremony of it is named. */
export const eventSigning: MentionRule = {
  name: 'event-signing',
  words: { zh: '两家在某日签署协议', en: 'two bodies sign an agreement on a day' },
  confidence: 0.75,
  examples: {
    yes: [
      {
        text: '8月3日，青石市人民政府与松岭大学正式签署战略合作框架协议。',
        finds: ['Event 青石市人民政府与松岭大学正式签署战略合作框架协议'],
      },
    ],
    no: ['青石市人民政府与松岭大学签署了战略合作框架协议，共建实验室。'],
  },
  find(passage) {
    const { text } = passage;
    if (!/签[署订]/.test(text) || ceremony.test(text)) return [];
    const forms = ['签约仪式', '签署仪式', '签字仪式'].filter((form) => text.includes(form));
    const found = drawOutlinesWith(passage, perhaps).flatMap((outline) =>
      findSigns(outline, signing).flatMap((match) => {
        if (!told.test(outline.signs.slice(0, match.index)) && !/Ⓨ/.test(match[0])) return [];
        const { one, other, deed, paper } = match.groups ?? {};
        if (!one || !other || !deed || !paper) return [];
        const from = outline.at[match.index] ?? 0;
        const end = outline.at[match.index + match[0].length] ?? from;
        const turn = outline.at[match.index + match[0].lastIndexOf(deed)] ?? from;
        const second = outline.mentions[match.index + match[0].indexOf(other, 1)];
        const plain = /^(?:正式)?$/.test(text.slice(second?.end ?? from, turn));
        const first = outline.mentions[match.index];
        const name =
          plain || !first || !second
            ? text.slice(from, end)
            : `${text.slice(first.start, first.end)}与${text.slice(second.start, second.end)}${text.slice(turn, end)}`;
        return [
          mentionOf(
            outline,
            { index: match.index, length: match[0].length },
            name,
            [text.slice(turn, end), ...forms],
            'event-signing',
            0.75,
          ),
        ];
      }),
    );
    return dateEvents(passage, found);
  },
};

function mentionOf(
  { at }: Outline,
  { index, length }: { index: number; length: number },
  name: string,
  aliases: string[],
  rule: string,
  confidence: number,
): Mention {
  const start = at[index] ?? 0;
  const end = at[index + length] ?? start;
  return { start, end, kind: 'Event', name, rule, confidence, aliases };
}

/** The names of a list as they stand in the text, without the posts before them. */
function namesIn({ text }: MarkedPassage, { mentions }: Outline, from: number, list: string): string {
  return mentions
    .slice(from, from + list.length)
    .flatMap((mention) => (mention ? [text.slice(mention.start, mention.end)] : []))
    .join('、');
}
