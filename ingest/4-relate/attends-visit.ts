import { findSubject, listStartingAt } from '../text/actors.ts';
import { isWithin } from '../text/asides.ts';
import { buildClaim } from '../text/context.ts';
import { findSigns, readOutlines } from '../text/outline.ts';
import { findWithin } from '../text/spans.ts';
import type { Claim, ClaimRule, MarkedPassage, Mention } from '../types.ts';

const confidence = 0.85;
const going = /赴|到|来到?|前往|走进|走访|调研|(?:考察|视察|访问|在)/;

/** Who goes on a visit attends it, and where it leads it is held: both stand in the visit's own name. */
export const visitParts: ClaimRule = {
  name: 'visit-parts',
  words: { zh: '考察、调研的名称里的人和地点', en: 'the people and places inside the name of a visit' },
  confidence,
  examples: {
    yes: [
      {
        text: '青石经开区管委会主任赵立新一行赴松岭高新区考察。',
        finds: ['赵立新 ATTENDS 赵立新一行赴松岭高新区考察', '赵立新一行赴松岭高新区考察 HELD_IN 松岭高新区'],
      },
    ],
    no: ['松岭高新区欢迎各地来考察。'],
  },
  find(passage) {
    const claims: Claim[] = [];
    const open: Mention[] = [];
    for (const mention of passage.mentions) {
      while (open.length > 0 && (open.at(-1)?.end ?? 0) <= mention.start) open.pop();
      for (const event of open) {
        const claim = mention.end <= event.end ? readPart(passage.text, event, mention) : undefined;
        if (claim) claims.push(claim);
      }
      if (mention.rule === 'event-visit') claims.push(...findTravellers(passage, mention));
      if (
        mention.kind === 'Event' &&
        /考察|调研|访问|视察|慰问|走访|到访|参观|开展|会见/.test(passage.text.slice(mention.start, mention.end))
      )
        open.push(mention);
    }
    return claims;
  },
};

/** 赵某率甲；乙一行…到某地考察: those before a visit whose name leaves them out. */
function findTravellers({ text, mentions }: MarkedPassage, event: Mention): Claim[] {
  if (!/^(?:赴|到|来|前往|深入|莅临|抵达)/.test(text.slice(event.start, event.end))) return [];
  const near = findWithin(mentions, { start: Math.max(0, event.start - 200), end: event.start });
  const persons = near.filter(({ kind }) => kind === 'Person');
  const first = persons.findLastIndex(({ start, end }) => event.name.startsWith(text.slice(start, end)));
  const leader = persons[first];
  if (!leader) return [];
  const between = text.slice(leader.end, event.start);
  if (/[。！？]/.test(between)) return [];
  const led = /^[^，]{0,6}(?:率|带领)/.test(between) ? persons.slice(first + 1) : [];
  const along = led.filter(({ start }) => !text.slice(leader.end, start).includes('，在'));
  return [leader, ...along].map((from) => ({
    type: 'ATTENDS',
    from,
    to: event,
    start: leader.start,
    end: event.end,
    properties: {},
    rule: 'visit-parts',
    confidence,
  }));
}

function readPart(text: string, event: Mention, part: Mention): Claim | undefined {
  const surface = text.slice(event.start, event.end);
  const turn = event.start + surface.search(going);
  if (turn < event.start && !/会见/.test(surface)) return undefined;
  const { start, end } = event;
  const rest = { start, end, properties: {}, rule: 'visit-parts', confidence };
  if (/会见/.test(surface)) {
    const isSite =
      part.kind === 'Place' && text[part.start - 1] === '在' && part.end <= event.start + surface.indexOf('会见');
    if (isSite) return { type: 'HELD_IN', from: event, to: part, ...rest };
    return part.kind === 'Person' ? { type: 'ATTENDS', from: part, to: event, ...rest } : undefined;
  }
  if (part.end <= turn && ['Person', 'Institution', 'Zone', 'Company'].includes(part.kind)) {
    const body = text.slice(part.end, event.end);
    if (part.kind !== 'Person' && !/^(?:党政)?[^，]{0,8}(?:代表团|考察团|一行|调研组|访问团|赴|到|来)/.test(body))
      return undefined;
    return { type: 'ATTENDS', from: part, to: event, ...rest };
  }
  if (part.start >= turn && ['Place', 'Zone', 'Institution'].includes(part.kind)) {
    return { type: 'HELD_IN', from: event, to: part, ...rest };
  }
  return undefined;
}

/** 赴某地考察，学习借鉴其先进做法. */
const learns = /^，[^，。；]{0,8}(?:学习|借鉴|取经)[^，。；]{0,16}?(?:经验|做法|模式|理念)/;

/** 赴某区学习考察: who goes learns from where it leads. */
export const visitLearning: ClaimRule = {
  name: 'visit-learning',
  words: { zh: '赴某地学习考察、取经', en: 'a visit made to learn' },
  confidence: 0.7,
  examples: {
    yes: [
      { text: '青石经开区管委会主任赵立新一行赴松岭高新区学习考察。', finds: ['赵立新 LEARNS_FROM 松岭高新区'] },
      {
        text: '青石经开区管委会主任赵立新率队赴松岭高新区考察，学习借鉴其招商引资的先进做法。',
        finds: ['赵立新 LEARNS_FROM 松岭高新区'],
      },
    ],
    no: ['青石经开区管委会主任赵立新一行赴松岭高新区考察。'],
  },
  find(passage) {
    const parts = visitParts.find(passage);
    const places = new Map<Mention, Mention[]>();
    for (const { type, from, to } of parts) if (type === 'HELD_IN') places.set(from, [...(places.get(from) ?? []), to]);
    return parts.flatMap(({ type, from, to: event, start, end }) => {
      if (type !== 'ATTENDS') return [];
      if (
        !/学习|取经/.test(passage.text.slice(start, end)) &&
        !learns.test(passage.text.slice(event.end, event.end + 40))
      )
        return [];
      return (places.get(event) ?? []).map(
        (to): Claim => ({
          type: 'LEARNS_FROM',
          from,
          to,
          start,
          end,
          properties: {},
          rule: 'visit-learning',
          confidence: 0.7,
        }),
      );
    });
  },
};

/** 某某考察某地时发表的重要讲话: the visitor spoke there. */
export const visitSpeech: ClaimRule = {
  name: 'visit-speech',
  words: { zh: '考察某地、在某会上的重要讲话', en: 'a speech on record, given on a visit or at a meeting' },
  confidence: 0.8,
  examples: {
    yes: [
      { text: '认真学习国家主席赵立新考察上海重要讲话精神。', finds: ['赵立新 SPEAKS_AT 赵立新考察上海'] },
      {
        text: '深入学习赵立新总书记关于教育的重要论述和视察上海重要讲话精神。',
        finds: ['赵立新 SPEAKS_AT 视察上海', '赵立新 ATTENDS 视察上海'],
      },
      {
        text: '会议传达学习国家主席赵立新在全国生态环境保护大会上的重要讲话精神。',
        finds: ['赵立新 SPEAKS_AT 全国生态环境保护大会'],
      },
    ],
    no: ['国家主席赵立新考察上海时走访企业。'],
  },
  find({ text, mentions }) {
    const claims: Claim[] = [];
    let visitor: Mention | undefined;
    for (const mention of mentions) {
      if (mention.kind === 'Person' && leader.test(text.slice(mention.end, mention.end + 4))) visitor = mention;
      if (mention.kind !== 'Event' || !isOccasion(text, mention)) continue;
      const record = recorded.exec(text.slice(mention.end, mention.end + 16))?.[0];
      if (record === undefined) continue;
      const inside = mentions.find((person) => person.kind === 'Person' && person.start === mention.start);
      const isTheirs =
        visitor && mention.start - visitor.end < 60 && !/[。！？]/.test(text.slice(visitor.end, mention.start));
      const beside = mentions.find((person) => person.kind === 'Person' && person.end === mention.start - 1);
      const from = inside ?? (isTheirs ? visitor : mention.rule === 'event-visit' ? undefined : beside);
      if (!from) continue;
      const start = Math.min(from.start, mention.start);
      const rest = {
        from,
        to: mention,
        start,
        end: mention.end + record.length,
        rule: 'visit-speech',
        confidence: 0.8,
      };
      claims.push({ type: 'SPEAKS_AT', ...rest, properties: { manner: '讲话' } });
      if (!inside && mention.rule === 'event-visit') claims.push({ type: 'ATTENDS', ...rest, properties: {} });
    }
    return claims;
  },
};

/** 考察某地时的重要讲话, 在某大会上的重要讲话: words that are on record. */
const recorded = /^(?:工作|上)?(?:时|期间)?(?:发表|所作)?的?(?:系列)?重要讲话/;

function isOccasion(text: string, { rule, start, end }: Mention): boolean {
  return rule === 'event-visit' || (text[start - 1] === '在' && text[end] === '上');
}

/** Who is told of by what he said on visits. */
const leader = /^(?:总书记|主席|总理)/;

const stops =
  /(?:一行|先后|实地|还|并|随后|首先|，|考察期间，?|期间，?)[^，。；ⓅⒺ]{0,8}?(?:来到|走访|考察|参观|前往|走进|深入|到访|察看|查看)(?:了)?[^，。；ⓅⒺⓁⓏⒾⒸ]{0,8}?(?=[ⓁⓏⒾ])/g;

/** Where the visitors went next is a place of the visit. */
export const visitStops: ClaimRule = {
  name: 'visit-stops',
  words: { zh: '考察途中走访的地点', en: 'the places that visitors went to' },
  confidence: 0.75,
  examples: {
    yes: [
      {
        text: '赵立新一行赴松岭高新区考察。赵立新一行先后走访了云溪镇。',
        finds: ['赵立新一行赴松岭高新区考察 HELD_IN 云溪镇'],
      },
    ],
    no: [
      '青石市举办新能源产业推介会。客商走访了云溪镇。',
      '赵立新一行赴松岭高新区考察。次日，青石市副市长王海平带队督查，先后来到云溪镇。',
      '青石市市长赵立新会见了李大江一行。会后，李大江一行参观了南昌高新区展示馆。',
    ],
  },
  find(passage) {
    const visit = passage.mentions.find(
      (mention) => mention.kind === 'Event' && mention.rule === 'event-visit' && !/总书记|主席|总理/.test(mention.name),
    );
    if (!visit) return [];
    const claims: Claim[] = [];
    const outlines = readOutlines(passage);
    outlines.forEach((outline, index) => {
      if (outline.sentence.end <= visit.start) return;
      for (const match of findSigns(outline, stops)) {
        // 会见…，会后参观了某馆: not where they met
        if (/会见|会谈/.test(visit.name) && !/到访/.test(match[0])) continue;
        // another one's way: 副市长王某带队督查，先后来到某镇
        const persons = findSubject(outlines, index, match.index)?.mentions.filter(({ kind }) => kind === 'Person');
        if (persons?.length && !persons.some(({ name, anaphor }) => anaphor || visit.name.includes(name))) continue;
        if (isWithin(outline.spoken, outline.at[match.index] ?? 0)) continue;
        const start = match.index + match[0].length;
        const list = listStartingAt(outline, start, outline.signs.length, /[ⓁⓏⒾ]/);
        for (const to of list?.mentions ?? []) {
          claims.push(
            buildClaim(
              'HELD_IN',
              visit,
              to,
              outline,
              { start: match.index, end: list?.end ?? start },
              { properties: {}, rule: 'visit-stops', confidence: 0.75 },
            ),
          );
        }
      }
    });
    return claims;
  },
};
