import { readRows, readWords } from './read-rows.ts';
import { classWords, zoneKinds } from './zone-kinds.ts';

/** Zones of national rank that the lists of development zones do not hold. */
const newAreas =
  readWords(`雄安新区 烟台黄渤海新区 黄渤海新区 浦东新区 滨海新区 两江新区 舟山群岛新区 兰州新区 南沙新区 西咸新区 贵安新区 西海岸新区 青岛西海岸新区 金普新区 天府新区 四川天府新区 湘江新区 湖南湘江新区 江北新区 南京江北新区 福州新区 滇中新区 哈尔滨新区 长春新区 赣江新区 郑东新区 沈北新区 浑南新区 海南自由贸易港 前海深港现代服务业合作区 横琴粤澳深度合作区 粤港澳大湾区国际科技创新中心
 长三角生态绿色一体化发展示范区 上海合作组织地方经贸合作示范区 上合示范区 苏州工业园区 中关村科技园区 中关村 张江科学城 临港新片区 虹桥商务区 虹桥国际中央商务区 虹桥国际开放枢纽 广州南沙经济技术开发区 长三角G60科创走廊 G60科创走廊 郑州航空港经济综合实验区 郑州航空港区 武汉东湖新技术开发区 北京经济技术开发区 威海火炬高技术产业开发区`);

/** Short kinds that stand for long ones in the names of zones. */
const shortKinds: Record<string, string[]> = {
  经济技术开发区: ['经开区', '经济开发区', '开发区', '国家级经开区', '国家级经济技术开发区'],
  经济开发区: ['经开区'],
  高新技术产业开发区: ['高新区', '高新技术开发区', '国家高新区', '国家级高新区', '国家级高新技术产业开发区'],
  高技术产业开发区: ['高新区'],
  新技术开发区: ['高新区'],
  综合保税区: ['综保区'],
  自由贸易试验区: ['自贸试验区', '自贸区'],
};

/** Every written form of the zones in the lists, with the official name that it alone can mean. */
export function readZones(isPlace: (form: string) => boolean): Map<string, string> {
  const rows = readRows('zones.csv').filter(([name = '']) => !isClassName(name));
  const names = [...newAreas, ...rows.map(([name = '']) => name)];
  const national = new Set(rows.filter(([, level]) => level === '国家级').map(([name = '']) => name));
  const official = new Set(names);
  const forms = new Map<string, string>();
  const ambiguous = new Set<string>();
  const put = (form: string, name: string): void => {
    if (official.has(form) && form !== name) return;
    const known = forms.get(form);
    // of a national zone and a lesser one of the same name the national one is meant
    if (known && known !== name && national.has(known) === national.has(name)) ambiguous.add(form);
    else if (!known || national.has(name)) forms.set(form, name);
  };
  for (const name of official) put(name, name);
  put('雄安', '雄安新区');
  for (const form of ['长三角一体化示范区', '长三角生态绿色一体化示范区', '长三角一体化发展示范区'])
    put(form, '长三角生态绿色一体化发展示范区');
  for (const name of official) for (const form of shortenZone(name, isPlace)) put(form, name);
  for (const form of ambiguous) forms.delete(form);
  return forms;
}

const kindForms = Object.keys(zoneKinds).sort((a, b) => b.length - a.length);
const classes = new Set(['', ...classWords]);

/** 特色产业园区, 经济开发区: statisticians list such names, and articles mean every zone of the kind by them. */
function isClassName(name: string): boolean {
  const kind = kindForms.find((form) => name.endsWith(form));
  return kind !== undefined && classes.has(name.slice(0, -kind.length));
}

/** 武汉东湖新技术开发区 → 武汉东湖高新区, 东湖新技术开发区, 东湖高新区; 新余高新技术产业开发区 → 新余市高新区. */
function* shortenZone(name: string, isPlace: (form: string) => boolean): Generator<string> {
  const kind = Object.keys(shortKinds).find((long) => name.endsWith(long));
  if (!kind) return;
  const stem = name.slice(0, -kind.length);
  if (stem.length < 2) return;
  const stems = [stem];
  for (let cut = 2; cut <= 3 && stem.length - cut >= 2; cut += 1) {
    if (isPlace(stem.slice(0, cut))) stems.push(stem.slice(cut));
  }
  if (isPlace(`${stem}市`)) stems.push(`${stem}市`);
  if (isPlace(`${stem}县`)) stems.push(`${stem}县`);
  for (const short of stems) {
    yield short + kind;
    for (const shortKind of shortKinds[kind] ?? []) yield short + shortKind;
  }
}
