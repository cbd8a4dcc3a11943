import { defineWords } from './index.ts';

/** The map, its tools, and what is said while there is none. */
export const mapWords = defineWords({
  mapLabel: {
    zh: (nodes: number, facts: number) => `关系图：${nodes} 个实体，${facts} 条关系。键盘用户可用搜索或“表”视图。`,
    en: (nodes: number, facts: number) =>
      `Map of ${nodes} entities and ${facts} facts. With the keyboard, use the search or the table view.`,
  },
  tools: { zh: '地图工具', en: 'Map tools' },
  zoomIn: { zh: '放大', en: 'Zoom in' },
  zoomOut: { zh: '缩小', en: 'Zoom out' },
  fit: { zh: '全部显示', en: 'Show everything' },
  undo: { zh: '撤销', en: 'Undo' },
  redo: { zh: '重做', en: 'Redo' },
  loading: { zh: '正在从数据库读取图谱…', en: 'Reading the graph from the database…' },
  placing: { zh: '正在给实体安排位置…', en: 'Finding a place for every entity…' },
  failed: { zh: '没有读到图谱', en: 'The graph could not be read' },
  failedAdvice: {
    zh: '请看运行 zone-graph serve 的窗口里的消息，改好后再试。',
    en: 'See the messages in the window where zone-graph serve runs, then try again.',
  },
  again: { zh: '再试一次', en: 'Try again' },
  gone: {
    zh: '服务器没有回应，正在重新连接…已载入的图谱仍可浏览。',
    en: 'The server does not answer; reconnecting… What is loaded stays readable.',
  },
  arrivedTitle: {
    zh: (titles: string, count: number) =>
      count > 1 ? `新来了 ${count} 篇文章：${titles}` : `新来了一篇文章：${titles}`,
    en: (titles: string, count: number) =>
      count > 1 ? `${count} new articles: ${titles}` : `A new article: ${titles}`,
  },
  arrivedCounts: {
    zh: (nodes: number, facts: number) => `实体 ${signed(nodes)}，关系 ${signed(facts)}`,
    en: (nodes: number, facts: number) => `entities ${signed(nodes)}, facts ${signed(facts)}`,
  },
  showArrival: { zh: '查看', en: 'Show' },
  showArrivalMeaning: { zh: '把图移到新来的实体那里', en: 'Move the map to what is new' },
  dataChanged: { zh: '数据有了变化', en: 'The data changed' },
  close: { zh: '关闭', en: 'Close' },
  nothingLeft: { zh: '筛选之后什么也没有留下。', en: 'The filters leave nothing.' },
  showAll: { zh: '取消全部筛选', en: 'Clear all filters' },
});

function signed(count: number): string {
  return count < 0 ? `−${-count}` : `+${count}`;
}
