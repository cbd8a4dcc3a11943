import { type FigureView, figureView } from '../api.ts';

/** Reads what an embed shows from its address; what it does not understand is as usual. */
export function parseEmbed(search: string): FigureView {
  const asked = Object.fromEntries(gather(new URLSearchParams(search)));
  const read = figureView.safeParse(asked);
  if (read.success) return read.data;
  const faulty = new Set(read.error.issues.map((issue) => String(issue.path[0])));
  return figureView.parse(Object.fromEntries(Object.entries(asked).filter(([name]) => !faulty.has(name))));
}

/** The query string of an embed, without `?`; what is as usual is left out. */
export function printEmbed(view: FigureView): string {
  const usual: Record<string, unknown> = figureView.parse({});
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(view)) {
    const text = Array.isArray(value) ? value.join(',') : value;
    const usualText = Array.isArray(usual[name]) ? '' : usual[name];
    if (text !== undefined && text !== usualText) query.set(name, String(text));
  }
  return query.toString();
}

/** The explorer repeats a name for each value of a list; an embed joins them by commas. */
function gather(query: URLSearchParams): Map<string, string> {
  return new Map([...query.keys()].map((name) => [name, query.getAll(name).join(',')]));
}
