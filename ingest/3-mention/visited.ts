import type { Span } from '../types.ts';

const sites =
  /(?:博物馆|纪念馆|图书馆|文化馆|美术馆|科技馆|展览馆|展示馆|规划馆|档案馆|党群服务中心|文化中心|文化活动中心|展示中心|交流中心|游客中心|社区服务中心|活动中心|服务站|日间照料站|养老院)$/;
const before = /(?:在|到|来到|走进|参观|参观了|走访|走访了|前往|赴|位于|考察|考察了|落户)$/;
const acting =
  /^(?:主办|承办|协办|组织|开展|举办|推出|发布|联合|负责人|相关负责人|工作人员|讲解员|的?馆长|副馆长|表示)/;

/** 先后调研了某医院、某服务中心: a list of places that somebody went to. */
const listed = /(?:调研|走访|参观|考察|察看|查看|来到)了?[^，。；：“”了的由和]{2,64}、$/;

/** Whether a museum, library or centre is where something happens rather than the body that acts: 走进鲁迅博物馆. */
export function isVisited(text: string, body: Span & { name: string }): boolean {
  if (!sites.test(body.name) || acting.test(text.slice(body.end, body.end + 6))) return false;
  if (before.test(text.slice(Math.max(0, body.start - 3), body.start))) return true;
  return text[body.start - 1] === '、' && listed.test(text.slice(Math.max(0, body.start - 70), body.start));
}
