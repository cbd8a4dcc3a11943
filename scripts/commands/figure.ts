import { writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import type { GraphSlice } from '#schema';
import { type FigureView, figureView } from '../../web/api.ts';
import { loadFigureSlice, printFigure } from '../../web/server/figure-form.ts';
import { connect } from '../command-line/connect.ts';
import { CommandFailed, defineCommand, parseChoice, parseCount, UsageError } from '../command-line/define-command.ts';
import { print, say } from '../command-line/print.ts';

export const figureCommand = defineCommand({
  name: 'figure',
  says: { en: 'make a figure for a report', zh: '生成可放入报告的图' },
  options: {
    view: { type: 'string', value: 'question|map', says: 'who taught what to which zone, or the map (question)' },
    format: { type: 'string', short: 'f', value: 'svg|html|md|json', says: 'by default as --out ends, else svg' },
    lang: { type: 'string', value: 'zh|en', says: 'language of the words around the data (zh)' },
    ink: { type: 'string', value: 'print|light|dark', says: 'black on white, or in colour on white or black (print)' },
    out: { type: 'string', short: 'o', value: 'FILE', says: 'write this file; without it the figure is printed' },
    date: { type: 'string', value: 'DAY', says: 'day of the data, as 2026-11-24 (today)' },
    title: { type: 'string', value: 'TEXT', says: 'in place of its own title' },
    number: { type: 'string', value: 'N', says: '图 N; 0 leaves it out (1)' },
    teacher: { type: 'string', value: 'NAME', says: 'the question: only what this person taught' },
    zone: { type: 'string', value: 'NAME', says: 'the question: only what was taught to this zone' },
    topic: { type: 'string', value: 'TEXT', says: 'the question: only subjects with these words' },
    around: { type: 'string', value: 'ID', says: 'the map: an entity and what lies within one step of it' },
    article: { type: 'string', value: 'ID', says: 'the map: only what this article states' },
    min: { type: 'string', value: 'X', says: 'the map: only facts of at least this confidence, 0 to 1 (0.75)' },
    limit: { type: 'string', value: 'N', says: 'the map: so many entities, the best connected first (60)' },
  },
  examples: [
    { line: 'zone-graph figure --out 图1.svg', says: 'the question, for Word, WPS or a web page' },
    {
      line: 'zone-graph figure --view map --out map.html',
      says: 'one file that shows it without network, with its table',
    },
    {
      line: 'zone-graph figure --out 图1.md',
      says: 'a block for a Markdown report, and its picture 图1.svg beside it',
    },
  ],
  async run({ options: { out, format: formatText, view, lang, ink, number, limit, teacher, zone, ...options } }) {
    const format = parseChoice('format', formatText ?? guessFormat(out), ['svg', 'html', 'md', 'json']);
    const asked = parseView({
      view: parseChoice('view', view, ['question', 'map']),
      lang: parseChoice('lang', lang, ['zh', 'en']),
      ink: parseChoice('ink', ink, ['print', 'light', 'dark']),
      number: parseCount('number', number, 0),
      limit: parseCount('limit', limit),
      ...options,
    });
    const picture = out !== undefined && format === 'md' ? namePicture(out) : undefined;
    const { buildFigure, buildFigureInput, buildFigureOptions, writeDay } = await import('../../web/figure/index.ts');
    const { store } = await connect();
    try {
      const slice = await loadFigureSlice(store, asked);
      if (slice.nodes.length === 0) say('Nothing in the graph belongs on this figure yet.');
      const request = { ...asked, teacher: findId(slice, 'teacher', teacher), zone: findId(slice, 'zone', zone) };
      const figure = buildFigure(
        buildFigureInput(request, slice),
        buildFigureOptions(request, { date: asked.date ?? writeDay(new Date()), file: picture && basename(picture) }),
      );
      const text = printFigure(figure, format);
      if (out === undefined) print(text.trimEnd());
      else {
        if (picture !== undefined) await writeFile(picture, figure.svg);
        await writeFile(out, text);
        say(`${figure.title}: ${[out, picture].filter(Boolean).join(', ')}`);
      }
      return 0;
    } finally {
      await store.close();
    }
  },
});

/** @throws UsageError where an option does not fit what a figure can show. */
function parseView(asked: Record<string, unknown>): FigureView {
  const read = figureView.safeParse(asked);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new UsageError(`--${issue?.path.join('.')}: ${issue?.message}.`);
}

/** `svg` for `图1.svg`. */
function guessFormat(out: string | undefined): string | undefined {
  const ending = /\.(svg|html|md|json)$/.exec(out ?? '')?.[1];
  if (out !== undefined && ending === undefined) {
    throw new UsageError(`What form has ${out}? End it in .svg, .html, .md or .json, or name the --format.`);
  }
  return ending;
}

/** The picture that a Markdown file shows, beside it: `report/图1.svg` for `report/图1.md`. */
function namePicture(out: string): string {
  const picture = join(dirname(out), `${basename(out, extname(out))}.svg`);
  if (picture !== out) return picture;
  throw new UsageError(`${out} is where the picture of a Markdown block goes; name another --out, ending in .md.`);
}

/** The id of an entity that goes by this id, name or alias. @throws CommandFailed where the figure has none. */
function findId({ nodes }: GraphSlice, option: string, wanted: string | undefined): string | undefined {
  if (wanted === undefined) return undefined;
  const found =
    nodes.find((node) => node.id === wanted || node.name === wanted) ??
    nodes.find((node) => node.aliases.includes(wanted));
  if (!found) throw new CommandFailed(`--${option}: there is no “${wanted}” on this figure.`);
  return found.id;
}
