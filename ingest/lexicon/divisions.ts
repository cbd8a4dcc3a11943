import { readRows, readWords } from './read-rows.ts';

/** A form under which an administrative division is written. */
export interface Division {
  /** Official name: 杭州市, 延边朝鲜族自治州. */
  name: string;
  level: '省' | '市' | '县';
  /** GB/T 2260: two, four or six digits. */
  code: string;
  /** 杭州市 or 延边州; 杭州 is bare. */
  full: boolean;
}

/** Bare forms that are everyday words or given names too often to be places by themselves. */
const unsure = new Set(
  readWords(`来宾 惠民 西和 乐业 磐石 博爱 朝阳 东方 平安 中山区 大同区 和平 新华 光明 城区 郊区 矿区 新城 新市 友谊 建设 建华 长乐 高明 红旗 前进 向阳 东风 民主 富裕 同心 太平 永和 平和 安定
  东区 西区 南区 北区 中区 南部 西部 城中 城东 城西 城北 城关 市中 江北 江南 江东 河东 河西 河南区 海北 海南区 海东 黄南 金山 宝山 南山 东山 西山 青山 香山 文山 秀山 白云 白水 清水 清河 大方 大足 大通 大化 大城 天心 天等 长寿 开平 兴安 兴业 兴国 安义 安福 仁和 公安 石门 双城 双桥
  双江 三元 三台 三水 三门 三江 三河 五河 四方台 万全 万年 万山 会同 会理 应县 政和 方正 正安 正定 来安 武功 桥东 桥西 路南 路北 长子 长治县 长岭 顺平 高台 高密 云山 大观 大安 大丰 大新 新安 新和 新兴 新民 新源 合作 合水 共和 开放 建安 兴宁 兴隆 集中 民乐 文明 永新 安平 安宁 西平 海天 东海 南海 北海区 海口区 海港 东港 泰山 华山 黄山区 衡山 天山 红星 新星 资源 解放 友好 山阳 复兴 丰满 龙城 宽城 银海 铁东 铁西 振兴 振安 太和 平房 道里 道外 尖山 向阳区 站前 西市 老边 白塔 文圣 宏伟 双塔 龙华 罗湖 福田 宁江`),
);

const peoples =
  /(?:壮族|回族|维吾尔|哈萨克|蒙古族?|藏族|羌族|彝族|白族|傣族|景颇族|傈僳族|哈尼族|苗族|侗族|布依族|土家族|朝鲜族|满族|黎族|瑶族|畲族|土族|撒拉族|柯尔克孜|锡伯|达斡尔族|鄂温克族|鄂伦春|仫佬族|毛南族|仡佬族|水族|佤族|拉祜族|纳西族|独龙族|怒族|裕固族|保安族|东乡族|普米族|布朗族|各族|塔吉克)+$/;

/** 科尔沁左翼后旗 → 科左后旗, 乌拉特前旗 → 乌前旗, 东乌珠穆沁旗 → 东乌旗. */
function shortenBanner(name: string): string | undefined {
  const wing = /^(.).*?([左右])翼([前中后])旗$/.exec(name) ?? /^(.).{2,}()([前中后左右])旗$/.exec(name);
  if (wing) return `${wing[1]}${wing[2]}${wing[3]}旗`;
  const known = /^(东乌|西乌)珠穆沁旗$|^(伊)金霍洛旗$|^达尔罕(茂)明安联合旗$/.exec(name);
  if (!known) return undefined;
  return known[3] ? '达茂旗' : `${known[1] ?? known[2]}旗`;
}

/** 延边朝鲜族自治州 → 延边, 延边州; 杭州市 → 杭州. */
function shorten(name: string): { root: string; short?: string } {
  if (name === '内蒙古自治区') return { root: '内蒙古' };
  const banner = shortenBanner(name);
  if (banner) return { root: name.slice(0, -1), short: banner };
  const autonomous = /^(.+?)自治(区|州|县|旗)$/.exec(name);
  if (autonomous) {
    const root = (autonomous[1] ?? '').replace(peoples, '');
    const unit = autonomous[2] ?? '';
    return unit === '区' ? { root } : { root, short: root + unit };
  }
  const plain = /^(.{2,}?)(?:特别行政区|省|市|地区|盟|县|新区|区|旗|林区|特区)$/.exec(name);
  return { root: plain?.[1] ?? name };
}

/** Every written form of the provinces, cities and counties with the division that it names first; bare districts and everyday words left out. */
export function readDivisions(isEveryday: (form: string) => boolean): Map<string, Division> {
  const forms = new Map<string, Division>();
  const put = (form: string, division: Division): void => {
    if (!forms.has(form)) forms.set(form, division);
  };
  for (const [code = '', name = ''] of readRows('divisions.csv')) {
    const level = code.length === 2 ? '省' : code.length === 4 ? '市' : '县';
    if (unsure.has(name)) continue;
    put(name, { name, code, level, full: true });
    const { root, short } = shorten(name);
    if (short) put(short, { name, code, level, full: true });
    if (root.length < 2 || unsure.has(root)) continue;
    if (level === '县' && (name.endsWith('区') ? !districtsAlone.has(root) : isEveryday(root))) continue;
    put(root, { name, code, level, full: false });
  }
  return forms;
}

/** Every bare form of the cities and counties, also those that are everyday words: 赤壁 is a place behind 湖北. */
export function readBareDivisions(): Map<string, Division[]> {
  const forms = new Map<string, Division[]>();
  for (const [code = '', name = ''] of readRows('divisions.csv')) {
    const { root } = shorten(name);
    if (code.length === 2 || root.length < 2 || root === name) continue;
    const division: Division = { name, code, level: code.length === 4 ? '市' : '县', full: false };
    const list = forms.get(root);
    if (list) list.push(division);
    else forms.set(root, [division]);
  }
  return forms;
}

/** The codes of all divisions with an official name: 鼓楼区 is in four cities. */
export function readDivisionCodes(): Map<string, string[]> {
  const codes = new Map<string, string[]>();
  for (const [code = '', name = ''] of readRows('divisions.csv')) {
    const known = codes.get(name);
    if (known) known.push(code);
    else codes.set(name, [code]);
  }
  return codes;
}

/** Districts that newspapers write without 区. */
const districtsAlone = new Set(
  readWords(`浦东 闵行 松江 青浦 奉贤 虹口 静安 杨浦 普陀 徐汇 嘉定 崇明 朝阳区 海淀 昌平 大兴 顺义 怀柔 密云 房山 通州 石景山 丰台 门头沟 延庆 平谷 滨海 余杭 萧山 临安 富阳 滨江 江宁 浦口 六合 栖霞 吴江 吴中 相城 武进 惠山 锡山 滨湖 崂山 黄岛 即墨 城阳 历城 章丘 长清 番禺 花都 增城 从化 南沙 黄埔
  宝安 龙岗 坪山 盐田 顺德 南海 高明 三水 江津 永川 合川 涪陵 万州 黔江 綦江 璧山 铜梁 潼南 荣昌 双流 郫都 温江 新都 龙泉驿 青白江 江夏 黄陂 新洲 蔡甸 汉南 长安 临潼 高陵 鄠邑 沈北 浑南 苏家屯 旅顺 金州 普兰店 望城 岳麓 呼兰 阿城 柯桥 上虞 鄞州 北仑 镇海 奉化 黄岩 路桥 椒江 秦淮 六合`),
);
