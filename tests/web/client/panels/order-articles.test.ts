import { expect, test } from 'vitest';
import { orderArticles } from '../../../../web/client/panels/rail/order-articles.ts';

const article = (id: string, date?: string) => ({
  ...{ id, title: id, byline: [], length: 0, entities: 0, facts: 0 },
  ...(date !== undefined && { date }),
});

test('articles stand by their day, the newest first, and those without one at the end', () => {
  const list = [article('无'), article('旧', '2019-01-01'), article('新', '2024-05-01')];
  expect(orderArticles(list, []).map(({ id, isNew }) => [id, isNew])).toEqual([
    ['新', false],
    ['旧', false],
    ['无', false],
  ]);
});

test('what came last stands first, whatever its day', () => {
  const list = [article('甲', '2024-05-01'), article('乙', '1998-01-01'), article('丙', '2001-01-01'), article('丁')];
  expect(orderArticles(list, ['乙', '丁']).map(({ id, isNew }) => [id, isNew])).toEqual([
    ['乙', true],
    ['丁', true],
    ['甲', false],
    ['丙', false],
  ]);
});
