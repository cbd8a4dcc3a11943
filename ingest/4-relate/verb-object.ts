import type { ClaimName, KindLabel } from '#schema';
import { type Actors, findClauseSubject, findSubject } from '../text/actors.ts';
import { buildClaim, isUnsaid } from '../text/context.ts';
import { type Clause, clauseOf, findSigns, type Outline, readOutlines, signs } from '../text/outline.ts';
import type { Claim, MarkedPassage, Mention } from '../types.ts';

/** A relation said by a verb between the one who acts and what the verb takes. */
export interface VerbFrame {
  type: ClaimName;
  rule: string;
  confidence: number;
  /** Verbs as `readVerbs` gives them, right before the object or with words between them. */
  verbs: RegExp;
  subjects: readonly KindLabel[];
  object: KindLabel;
  /** Verbs that say less, and the rule that answers for them. */
  vague?: { verbs: ReadonlySet<string>; rule: string; confidence: number };
  /** Objects that the first of a list does for the others: 甲与乙开展结对帮扶. */
  oneSided?: RegExp;
  /** Words between verb and object that make the object another's. */
  notBetween?: RegExp;
  /** Words of the clause before the verb that make another the one who acts: 将某市纳入…开展, 支持企业落实. */
  notAfter?: RegExp;
  /** Words of the sentence before the verb that make it a paper that speaks: 印发某通知，提出推进…. */
  notSaidBy?: RegExp;
}

/**
 * 将某事作为重点 and 将时限压缩至三天 take hold of something, 将继续 goes on with what is done already; 面向未来 and 虚拟
 * say no time; an order (某区要推行…) is for the time to come.
 */
const later =
  /将(?!继续|持续|[^，。；]{1,40}(?:作为|列为|纳入|融入|贯穿|嵌入)|(?![把以在于对从全进大着努力加不逐])[^，。；]{2,40}?(?:压缩|缩短|延长|提高|提升|扩大|下降|降低?|转化|转变|打造|建设|细化|分解|送)[至到为成])|(?<![虚模比草])拟(?![定人态合])|(?<![按照据的定施])计划(?![，。的、书性])|下一步|接下来|(?<=^|[，。；：“在ⓏⒾⒸⓁ])未来|今后|即将|力争|打算|[ⓏⒾⒸⓁ]要(?![求素点闻])/;

/** Alternatives of a pattern as verbs, which may bear a particle. */
export function readVerbs(alternatives: string): RegExp {
  return new RegExp(`(?:${alternatives})(?:了|着|好)?`, 'g');
}

/** Finds subject, verb and object in every sentence; each object takes the nearest verb before it in its clause. */
export function findVerbClaims(passage: MarkedPassage, frame: VerbFrame): Claim[] {
  const outlines = readOutlines(passage);
  const claims: Claim[] = [];
  outlines.forEach((outline, index) => {
    if (!outline.signs.includes(signs[frame.object])) return;
    const said = findSigns(outline, frame.verbs);
    outline.mentions.forEach((to, at) => {
      if (to?.kind !== frame.object) return;
      const clause = clauseOf(outline, at);
      const verb = said.filter((match) => match.index >= clause.start && match.index < at).at(-1);
      if (!verb || isUnsaid(outline, verb.index)) return;
      const verbEnd = verb.index + verb[0].length;
      if (at - verbEnd > 40 || frame.notBetween?.test(outline.signs.slice(verbEnd, at))) return;
      if (frame.notAfter?.test(outline.signs.slice(clause.start, verb.index))) return;
      if (frame.notSaidBy?.test(outline.signs.slice(0, verb.index))) return;
      const subject = findFrontedSubject(outline, clause, verb.index) ?? findSubject(outlines, index, verb.index);
      if (!subject) return;
      const properties = isPlanned(outline, verb.index) ? { planned: true } : {};
      const { rule, confidence } = frame.vague?.verbs.has(verb[0].replace(/[了着好]$/, '')) ? frame.vague : frame;
      const actors = subject.mentions.filter((mention) => isOneOf(mention, frame.subjects));
      for (const from of frame.oneSided?.test(to.name) ? actors.slice(0, 1) : actors) {
        claims.push(
          buildClaim(
            frame.type,
            from,
            to,
            outline,
            { start: verb.index, end: verbEnd },
            { properties, rule, confidence },
          ),
        );
      }
    });
  });
  return claims;
}

/** 为推动某事落地，某局举办…; 围绕某事，某区…: who acts stands in the clause after. */
function findFrontedSubject(outline: Outline, clause: Clause, verb: number): Actors | undefined {
  const { signs: text, clauses } = outline;
  let first = clauses.indexOf(clause);
  // 为营造良好环境，深入推进某事，某局开展…: nobody acts up to here
  while (first > 0 && !fronted.test(text.slice(clauses[first]?.start, verb + 2))) {
    const before = clauses[first - 1];
    if (!before) return undefined;
    const words = text.slice(before.start, clauses[first]?.start);
    // 为落实某省委某部署，助力某事，某局开展…: a name in a purpose acts no more than in one clause alone
    if (/[ⓅⒾⓏⒸⓁ]/.test(words) && !fronted.test(words)) return undefined;
    first -= 1;
  }
  if (!fronted.test(text.slice(clauses[first]?.start, verb + 2))) return undefined;
  for (const next of clauses) {
    if (next.start <= clause.start) continue;
    const subject = findClauseSubject(outline, next, next.end);
    if (subject) return subject;
  }
  return undefined;
}

const fronted = /^(?:“|Ⓨ|，)?(?:为(?!了?[ⓅⒾⓏⒸⓁ])|围绕|按照|根据|依据|结合|通过|依托|立足|聚焦|紧扣|随着)/;

/** Whether the sentence puts what a verb says into the future. */
export function isPlanned(outline: Outline, verb: number): boolean {
  return later.test(outline.signs.slice(Math.max(0, verb - 200), verb));
}

function isOneOf(mention: Mention, kinds: readonly KindLabel[]): boolean {
  return (kinds as readonly string[]).includes(mention.kind);
}
