import type { Judgement } from '#schema';
import { digest } from '../digest.ts';
import { fold } from '../fold.ts';
import type { Line } from './lines.ts';
import { JudgementRefused } from './refused.ts';

/** As much of an article's share in an entity as a judgement looks at. */
export interface Shared {
  id: string;
  name: string;
  aliases: readonly string[];
}

/** What the judgements of a file come to, whatever the order of its lines. */
export interface Plan {
  lines: readonly Line[];
  /** The id that an entity of an article has by the judgements. */
  place(share: Shared, article: string): string;
  /** The id of a whole entity by the judgements. */
  canonical(id: string): string;
  /** Entities that some judgement moves, in all or in some articles. */
  moved: readonly string[];
}

/** Names a judgement by what it says, not by where it stands or why it was said. */
export function identifyJudgement({ verdict, one, other, articles, called }: Judgement): string {
  const ends = other ? [one.id, other.id].sort() : [one.id];
  return `j-${digest(verdict, ends, articles?.map(({ id }) => id).sort() ?? null, called ?? null)}`;
}

/** Entities taken together by “same”, and entities taken apart by “different”. @throws JudgementRefused where they contradict. */
export function buildPlan(lines: readonly Line[]): Plan {
  const ready = lines.filter(({ judgement }) => isComplete(judgement));
  const sames = ready.filter(({ judgement }) => judgement.verdict === 'same');
  const canonical = unite(sames.map(({ judgement: { one, other } }) => [one.id, other?.id ?? one.id] as const));
  const splits = new Map<string, Judgement[]>();
  for (const { judgement } of ready) {
    if (!judgement.articles && judgement.called === undefined) continue;
    splits.set(judgement.one.id, [...(splits.get(judgement.one.id) ?? []), judgement]);
  }
  for (const line of ready) checkDifferent(line, sames, canonical, splits.get(line.judgement.one.id) ?? []);

  const ends = sames.flatMap(({ judgement: { one, other } }) => [one.id, other?.id ?? one.id]);
  return {
    lines,
    canonical,
    moved: [...new Set([...splits.keys(), ...ends.filter((id) => canonical(id) !== id)])].sort(),
    place(share, article) {
      const apart = splits.get(share.id)?.filter((judgement) => isMeant(judgement, share, article)) ?? [];
      return canonical(apart.length > 0 ? nameHalf(share.id, apart) : share.id);
    },
  };
}

/** Whether a judgement has all its ids. */
export function isComplete({ one, other, articles }: Judgement): boolean {
  return [one, ...(other ? [other] : []), ...(articles ?? [])].every(({ id }) => id !== '');
}

/** Whether a judgement takes this share of an entity out of it. */
function isMeant({ articles, called }: Judgement, { name, aliases }: Shared, article: string): boolean {
  if (articles) return articles.some(({ id }) => id === article);
  return called !== undefined && [name, ...aliases].some((form) => fold(form) === fold(called));
}

/** The id of what these judgements take out of an entity; the same for any order of them. */
function nameHalf(id: string, judgements: readonly Judgement[]): string {
  const kind = judgements[0]?.kind.toLowerCase() ?? 'entity';
  return `${kind}-${digest('apart', id, judgements.map(identifyJudgement).sort())}`;
}

/** Maps each id to the first, in the order of characters, of those that it is the same as. */
function unite(pairs: readonly (readonly [string, string])[]): (id: string) => string {
  const parents = new Map<string, string>();
  const find = (id: string): string => {
    const parent = parents.get(id);
    return parent === undefined ? id : find(parent);
  };
  for (const [one, other] of pairs) {
    const [first = one, second = other] = [find(one), find(other)].sort();
    if (first !== second) parents.set(second, first);
  }
  return find;
}

function checkDifferent(
  { judgement, number }: Line,
  sames: readonly Line[],
  canonical: Plan['canonical'],
  splits: readonly Judgement[],
): void {
  const { verdict, one, other } = judgement;
  if (verdict === 'same') return;
  const parts = other ? [other.id] : findOverlaps(judgement, splits).map((meant) => nameHalf(one.id, meant));
  const apart = parts.find((part) => canonical(one.id) === canonical(part));
  if (apart === undefined) return;
  const way = findWay(one.id, apart, sames);
  throw new JudgementRefused('judgements-contradict', {
    en: `Line ${number} says that ${one.name} and ${other?.name ?? 'a part of it'} are different, but line ${way.join(', ')} makes them the same; take one of these back (zone-graph judge undo).`,
    zh: `第 ${number} 行说“${one.name}”与“${other?.name ?? '其中一部分'}”不是同一个，第 ${way.join('、')} 行却说是同一个；请撤回其中一条（zone-graph judge undo）。`,
  });
}

/** Of more forms than this not every set that one article may use is looked at: there would be too many. */
const FORMS = 8;

/** The judgements that may take the same share out of an entity, this one among them: alone, and with those it overlaps. */
function findOverlaps(own: Judgement, splits: readonly Judgement[]): Judgement[][] {
  const byArticle = splits.filter(({ articles }) => articles);
  const byForm = splits.filter(({ articles }) => !articles).slice(0, FORMS);
  const ids = new Set((own.articles ? [own] : byArticle).flatMap(({ articles = [] }) => articles.map(({ id }) => id)));
  const inArticle = [...ids].map((id) => byArticle.filter(({ articles }) => articles?.some((each) => each.id === id)));
  let inForms: Judgement[][] = [[]];
  for (const form of byForm) inForms = inForms.flatMap((set) => [set, [...set, form]]);
  const sets = [[], ...inArticle].flatMap((articles) => inForms.map((forms) => [...articles, ...forms]));
  return [[own], ...sets.filter((set) => set.includes(own))];
}

/** The numbers of the lines by which one id is the same as the other; none where it is not. */
export function findWay(from: string, to: string, lines: readonly Line[]): number[] {
  const sames = lines.filter(({ judgement }) => judgement.verdict === 'same');
  const ways = new Map<string, number[]>([[from, []]]);
  const queue = [from];
  for (const at of queue) {
    for (const { number, judgement } of sames) {
      const ends = [judgement.one.id, judgement.other?.id ?? ''];
      const [next] = ends.includes(at) ? ends.filter((id) => id !== at) : [];
      if (next === undefined || ways.has(next)) continue;
      ways.set(next, [...(ways.get(at) ?? []), number]);
      queue.push(next);
    }
  }
  return (ways.get(to) ?? []).sort((a, b) => a - b);
}
