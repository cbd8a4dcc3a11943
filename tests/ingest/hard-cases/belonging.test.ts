import { describe, expect, it } from 'vitest';
import { readFacts, readPosts } from './facts.ts';

describe('a zone behind a mayor', () => {
  it('is a zone of the place, not of its government', async () => {
    for (const [text, posts] of [
      [
        '南昌市副市长李大江、高新区管委会主任王海平陪同。',
        ['李大江 南昌市人民政府 副市长', '王海平 南昌市高新区管委会 主任'],
      ],
      [
        '南昌市副市长李大江、开发区招商局局长王海平陪同。',
        ['李大江 南昌市人民政府 副市长', '王海平 南昌市开发区招商局 局长'],
      ],
      [
        '安吉县副县长、经开区管委会主任王海平陪同。',
        ['王海平 安吉县人民政府 副县长', '王海平 安吉县经开区管委会 主任'],
      ],
    ] as const)
      expect((await readPosts(text)).toSorted(), text).toEqual(posts.toSorted());
  });
});

describe('a post before a list of names', () => {
  it('is held by all where several hold it, else by the first', async () => {
    expect(await readPosts('青山市市长李大江、赵立新、王海平等一同调研。')).toEqual(['李大江 青山市人民政府 市长']);
    expect(await readPosts('安吉县委书记李大江、张建国出席。')).toEqual(['李大江 安吉县委 书记']);
    expect(await readPosts('青山大学教授李大江、张建国出席。')).toEqual([
      '李大江 青山大学 教授',
      '张建国 青山大学 教授',
    ]);
  });
});

describe('a county that signs', () => {
  it('makes no school and no court a part of its government', async () => {
    const { facts } = await readFacts(
      '安吉县与云帆光电有限公司签订合作协议。安吉县人民法院院长李大江出席。安吉县中学学生参加。',
    );
    expect(facts.filter((fact) => fact.includes('PART_OF'))).toEqual([]);
  });
});
