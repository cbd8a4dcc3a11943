/*
 * Leaders of the state whom the press names without a post, and whose names nobody else in it bears. Source: collected
 * by hand, November 2026; names that are common (李强, 王毅) are left out.
 */
export const nationalLeaders: ReadonlySet<string> = new Set([
  '毛泽东',
  '周恩来',
  '朱德',
  '邓小平',
  '江泽民',
  '胡锦涛',
  '温家宝',
  '习近平',
  '李克强',
  '赵乐际',
  '王沪宁',
  '丁薛祥',
]);
