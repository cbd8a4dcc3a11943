import { findMatches } from '../text/matches.ts';
import type { Body } from './body.ts';

/** Sorts of bodies that 该 and 本 point at, with how their names end; an enterprise is one by its kind. */
const sorts: Record<string, RegExp> = {
  局: /局$/,
  院: /院$/,
  校: /(?:大学|学院|学校|中学|小学|幼儿园)$/,
  厅: /厅$/,
  委: /(?<![省市区县州])(?:委|委员会)$/,
  所: /所$/,
  站: /站$/,
  馆: /馆$/,
  中心: /中心$/,
  协会: /协会$/,
  学会: /学会$/,
  商会: /商会$/,
  学院: /学院$/,
  医院: /医院$/,
  社区: /社区$/,
  街道: /街道(?:办事处)?$/,
};
const pointer =
  /[该本](?<sort>公司|企业|集团|支行|分行|银行|行|局|院|校|厅|委|所|站|馆|中心|协会|学会|商会|学院|医院|社区|街道)(?<organ>党委|党组|党总支|党支部|工会)?(?![长员])/g;

/** 该局, 本校党委: the body of that sort that was named last, at the place where it is pointed at. */
export function findPointedBodies(text: string, bodies: readonly Body[]): Body[] {
  const found: Body[] = [];
  const sorted = [...bodies].sort((a, b) => a.start - b.start);
  let next = 0;
  for (const match of findMatches(text, pointer)) {
    const { sort = '', organ } = match.groups ?? {};
    while (next < sorted.length && (sorted[next]?.end ?? Infinity) <= match.index) next += 1;
    const ending = sorts[sort];
    const whole = sorted
      .slice(Math.max(0, next - 60), next)
      .findLast((body) => (ending ? ending.test(body.name) : body.kind === 'Company') && !body.bare && !body.lost);
    if (!whole) continue;
    const place = { start: match.index, end: match.index + match[0].length, ownStart: match.index };
    const { unit, ...rest } = whole;
    found.push({
      ...rest,
      ...place,
      pointed: true,
      ...(organ ? { kind: 'Institution', name: whole.name + organ, parent: { ...rest, ...place, pointed: true } } : {}),
    });
  }
  return found;
}
