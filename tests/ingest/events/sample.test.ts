import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readRelations } from './said.ts';

const article = readFileSync(
  new URL('../../../ingest/articles/quansheng-kaifaqu-peixunban.txt', import.meta.url),
  'utf8',
);
const said = readRelations(article);
const training = '全省开发区建设管理能力提升培训班';

describe('the sample article', () => {
  it('names the four lecturers of the training, and gives none of them a subject of his own', () => {
    const lecturers = said
      .filter((line) => line.endsWith(` LECTURES_AT ${training}`))
      .map((line) => line.split(' ')[0]);
    expect(lecturers.sort()).toEqual(['叶加中', '周开疆', '张学宁', '梁志良'].sort());
    expect(said.filter((line) => line.includes(' TEACHES '))).toEqual([]);
  });

  it('lists what the training covered', () => {
    const topics = [
      '开发区园区建设与产业运营',
      '如何创新招商引资方式',
      '体制机制改革',
      '人才建设',
      '管运分离',
      '国际合作',
      '链长制',
    ];
    for (const topic of topics) expect(said).toContain(`${training} COVERS ${topic}`);
  });

  it('tells who opened it and who spoke', () => {
    expect(said).toEqual(
      expect.arrayContaining([
        `卢飞霞 ATTENDS ${training}开班仪式`,
        `卢飞霞 SPEAKS_AT ${training}开班仪式`,
        `侯向军 SPEAKS_AT ${training}开班仪式`,
        `${training}开班仪式 PART_OF ${training}`,
      ]),
    );
  });

  it('gives 链长制 both initiators and its aim', () => {
    expect(said).toEqual(
      expect.arrayContaining([
        '浙江省商务厅 INITIATES 链长制',
        '梁志良 INITIATES 链长制',
        '链长制 PROMOTES 开发区产业链',
      ]),
    );
  });

  it('reads own words of taking part, and what a zone means to learn', () => {
    expect(said).toEqual(
      expect.arrayContaining([
        `李文斌 ATTENDS ${training}`,
        `谭步峰 ATTENDS ${training}`,
        '山西风陵渡经济开发区 LEARNS_FROM 杭州经济技术开发区 planned',
      ]),
    );
  });
});
