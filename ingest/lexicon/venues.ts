import { readWords } from './read-rows.ts';

/** Endings of venues and small places that have names of their own. */
export const venueEndings =
  readWords(`广场 大酒店 酒店 宾馆 饭店 会展中心 国际会展中心 博览中心 展览馆 展览中心 体育馆 体育场 体育中心 奥体中心 游泳馆 速滑馆 大剧院 戏院 音乐厅 大礼堂 会堂 礼堂 故居 旧址 遗址 烈士陵园 陵园 公园 植物园 动物园 森林公园 湿地公园 绿地 小区 花园 公寓 家园 家苑 庄园
 水库 水电站 泵站 大桥 隧道 港口 码头 机场 火车站 高铁站 客运站 汽车站 地铁站 公交场站 航空联运中心 古镇 古城 老街 步行街 商业街 夜市 海鲜市场 综合市场 农贸市场 批发市场 商场 购物中心 邻里中心 文化活动中心 游客中心 居民区 国家馆 展厅 客厅 会客厅 大讲堂 讲堂 厂房 议事厅 剧场 影城 农庄 乐园 游乐园 小广场 步道 绿道 林场 书房 史馆 人才港 大厦 写字楼 乡村振兴示范点`);

/** Endings of towns and villages: one character behind a name of one to three. */
export const settlementEndings = '镇乡村';
