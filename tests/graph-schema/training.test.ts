import { expect, it } from 'vitest';
import { isTrainingByName } from '#schema';

const isTraining = (name: string, ...aliases: string[]) => isTrainingByName({ name, aliases });

it.each([
  '全省开发区建设管理能力提升培训班',
  '开发区招商干部研修班',
  '商业秘密保护专题讲座',
  '“制造业数字化转型”主题论坛',
  '2023年第七次集体学习研讨会',
  '银杏州开发区民营企业座谈会',
  '青石市“双招双引”推介会',
  '园区安全第一课',
])('%s is a training by its name', (name) => {
  expect(isTraining(name)).toBe(true);
});

it.each([
  '海晏率党政代表团赴苏州工业园区考察',
  '沣阳经开区赴苏州工业园区考察学习',
  '云川县一行到柳河高新区调研访问',
  '柳河高新区主题教育工作推进会',
  '青石市委常委会第三次会议',
  '产学研基地签约仪式',
  '新能源产业论坛签约仪式',
  '培训基地揭牌仪式',
  '李大江一行赴青石教师进修学校考察',
  '柳河国际装备博览会',
])('%s is none', (name) => {
  expect(isTraining(name)).toBe(false);
});

it('an event that another article calls a training is one', () => {
  expect(isTraining('柳河高新区企业家活动', '柳河高新区企业家培训')).toBe(true);
});
