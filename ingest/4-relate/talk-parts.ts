import { type Actors, findSubject } from '../text/actors.ts';
import { buildClaim, isUnsaid } from '../text/context.ts';
import { findSigns, type Outline, readOutlines } from '../text/outline.ts';
import { readRoster } from '../text/roster.ts';
import { findWithin } from '../text/spans.ts';
import type { Claim, ClaimRule, MarkedPassage, Mention } from '../types.ts';

/** Both sides of talks take part in them: their names stand in the name of the talks. */
export const talkParts: ClaimRule = {
  name: 'talk-parts',
  words: { zh: '座谈、会谈的双方', en: 'both sides of talks' },
  confidence: 0.85,
  examples: {
    yes: [
      {
        text: '8月3日，青石市市长李大江与松岭集团董事长周敏一行在杭州举行工作会谈。',
        finds: ['李大江 ATTENDS 李大江与周敏一行工作会谈', '李大江与周敏一行工作会谈 HELD_IN 杭州'],
      },
    ],
    no: ['青石市市长李大江与企业家们座谈。'],
  },
  find(passage) {
    const { text, mentions, sentences } = passage;
    const claims: Claim[] = [];
    let next = 0;
    for (const event of mentions) {
      if (event.rule === 'event-signing') claims.push(...findSites(passage, event));
      if (event.rule !== 'event-talks' || event.implied) continue;
      while ((sentences[next]?.end ?? Infinity) <= event.start) next += 1;
      const from = sentences[next]?.start ?? event.start;
      for (const part of findWithin(mentions, { start: from, end: event.start })) {
        const type = readPart(text, event, part);
        if (!type) continue;
        const [one, other] = type === 'ATTENDS' ? [part, event] : [event, part];
        const { start } = part;
        const rest = { start, end: event.end, properties: {}, rule: 'talk-parts', confidence: 0.85 };
        claims.push({ type, from: one, to: other, ...rest });
      }
    }
    return claims;
  },
};

/** 在某地签署: where a signing is held. */
function findSites({ text, mentions }: MarkedPassage, event: Mention): Claim[] {
  const sites = findWithin(mentions, event).filter(
    ({ kind, start }) => kind === 'Place' && /[在于]/.test(text[start - 1] ?? ''),
  );
  return sites.map((to) => ({
    type: 'HELD_IN',
    from: event,
    to,
    start: event.start,
    end: event.end,
    properties: {},
    rule: 'talk-parts',
    confidence: 0.85,
  }));
}

function readPart(text: string, event: Mention, part: Mention): 'ATTENDS' | 'HELD_IN' | undefined {
  const surface = text.slice(part.start, part.end);
  const isSite = event.start - part.end < 12 || /[与和同]/.test(text[part.end] ?? '');
  if (part.kind === 'Place' && text[part.start - 1] === '在' && isSite) return 'HELD_IN';
  const isSide = part.kind === 'Person' || part.kind === 'Institution' || part.kind === 'Company';
  const sides = event.name.replace(new RegExp(`(?:一行)?${event.aliases?.[0] ?? ''}$`), '').split(/[与、]/);
  return isSide && sides.includes(surface) ? 'ATTENDS' : undefined;
}

/** 共同见证签约; 分别代表双方签署协议: who watches or signs. */
const watching =
  /(?:共同)?见证(?:了)?(?:双方)?(?=签[约署字]|Ⓔ|[ⒾⓏⒸⓁ][^，。；]{0,16}签[署订])|(?<=Ⓟ)(?:分别)?(?:代表)?(?:双方|[ⒾⓏⒸⓁ](?:[、和与][ⒾⓏⒸⓁ])*)?(?:在[^，。；]{0,8}上)?(?:签约|签署|签字|签订)|(?:参加|出席)(?:活动|仪式|签约)?(?=[。；])/g;

/** Who watches a signing or signs for one side takes part in it. */
export const signingParts: ClaimRule = {
  name: 'signing-parts',
  words: { zh: '见证签约、代表双方签约的人', en: 'who watches a signing, or signs for a side' },
  confidence: 0.8,
  examples: {
    yes: [
      {
        text: '8月3日，青石市人民政府与松岭大学签署战略合作协议。青石市市长李大江见证签约。',
        finds: ['李大江 ATTENDS 青石市人民政府与松岭大学签署战略合作协议'],
      },
    ],
    no: ['8月3日，青石市人民政府与松岭大学签署战略合作协议。青石市市长李大江表示祝贺。'],
  },
  find(passage) {
    const signed = passage.mentions.filter(isSigning);
    const [only] = signed;
    if (!only || new Set(signed.map(({ name }) => name)).size > 1) return [];
    const outlines = readOutlines(passage);
    return outlines.flatMap((outline, index) =>
      findSigns(outline, watching).flatMap((match) => {
        const verb = { start: match.index, end: match.index + match[0].length };
        // 出席 with nothing behind it: the ceremonies have rules of their own
        if (/^[参出]/.test(match[0]) && only.rule !== 'event-signing') return [];
        if (isUnsaid(outline, verb.start) || /将[^，。；]{0,6}$/.test(outline.signs.slice(0, verb.start))) return [];
        if (/^[参出]/.test(match[0]) && isElsewhere(outline, verb.start)) return [];
        const role = /见证|参加|出席/.exec(match[0])?.[0] ?? '签约';
        const subject = findSubject(outlines, index, verb.start);
        const roster = readRoster(outline, verb.start);
        return [...new Set([...personsOf(subject, outline, verb.start), ...roster])].map((from) =>
          buildClaim('ATTENDS', from, only, outline, verb, {
            properties: { role },
            rule: 'signing-parts',
            confidence: 0.8,
          }),
        );
      }),
    );
  },
};

function isSigning({ kind, rule, name }: Mention): boolean {
  return kind === 'Event' && (rule === 'event-signing' || /(?:签约|签署|签字)(?:仪式)?$/.test(name));
}

/** 开学典礼举行，校长出席: another gathering was told in between, and they came to that one. */
function isElsewhere({ signs }: Outline, verb: number): boolean {
  const before = signs.slice(0, verb);
  return /典礼|大会|论坛|会议|举行|举办|召开/.test(before) && !before.includes('签');
}

/** The subject's persons and those beside them; both sides where one sat down with the other. */
function personsOf(subject: Actors | undefined, { mentions, clauses }: Outline, verb: number): Mention[] {
  const before = mentions.slice(0, verb);
  const clause = clauses.find(({ end }) => verb < end);
  const talks = before.find((mention) => mention?.rule === 'event-talks');
  const persons = before.filter((mention, at): mention is Mention => {
    if (mention?.kind !== 'Person') return false;
    return at >= (clause?.start ?? 0) || talks?.name.includes(mention.name) === true;
  });
  return [...new Set([...(subject?.mentions ?? []).filter(({ kind }) => kind === 'Person'), ...persons])];
}
