import { type FigureView, figureView, gatherQuery } from '../api.ts';

/** Reads what an embed shows from its address; what it does not understand is as usual. */
export function parseEmbed(search: string): FigureView {
  const asked = gatherQuery(figureView, new URLSearchParams(search));
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
    if (Array.isArray(value)) for (const each of value) query.append(name, each);
    else if (value !== undefined && value !== usual[name]) query.set(name, String(value));
  }
  return query.toString();
}
