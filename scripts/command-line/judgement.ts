import type { Judgement } from '#schema';

/** A judgement on one line, with or without ids: `Person 王磊 [person-1a2b] is another one in 太原培训侧记`. */
export function describeJudgement(
  { verdict, kind, one, other, articles, called }: Judgement,
  { withIds } = { withIds: true },
): string {
  const describe = ({ name, id }: Judgement['one']) => (id === '' || !withIds ? name : `${name} [${id}]`);
  const first = `${kind} ${describe(one)}`;
  if (other) return `${first} ${verdict === 'same' ? 'is the same as' : 'is not'} ${describe(other)}`;
  const where = articles ? `in ${articles.map(({ name }) => `“${name}”`).join(', ')}` : `where it is called ${called}`;
  return `${first} is another one ${where}`;
}
