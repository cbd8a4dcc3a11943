import { stat } from 'node:fs/promises';
import { CommandFailed, defineCommand, UsageError } from '../command-line/define-command.ts';
import { print, say } from '../command-line/print.ts';
import { buildCalibration } from '../evaluate/calibration.ts';
import { describeCalibration, describeErrors, describeScores } from '../evaluate/describe-report.ts';
import { explainErrors } from '../evaluate/explain-errors.ts';
import { readComparisons } from '../evaluate/read-gold.ts';
import { buildScores } from '../evaluate/score.ts';

export const evaluateCommand = defineCommand({
  name: 'evaluate',
  says: {
    en: 'score the extraction against annotated articles',
    zh: '用人工标注的文章评估抽取质量：准确率、召回率、F1、可信度校准',
  },
  positionals: {
    name: 'GOLD_DIR',
    least: 1,
    most: Infinity,
    says: 'folders with NAME.txt (or .md, .html, .docx, .pdf) and its annotation NAME.json in the interchange form',
  },
  options: {
    extractions: { type: 'string', value: 'DIR', says: 'score NAME.json in there in place of our own findings' },
    'min-confidence': { type: 'string', value: 'X', says: 'facts below it (0 to 1) count as not found' },
    errors: { type: 'boolean', says: 'tell what is missing or false, with its sentence and what stands in its place' },
    calibration: { type: 'boolean', says: 'compare stated confidence with the share that is right, also by rule' },
    json: { type: 'boolean', says: 'print all of it as JSON' },
  },
  examples: [
    { line: 'zone-graph evaluate tests/articles ingest/articles', says: 'on the articles that come with the project' },
    { line: 'zone-graph evaluate 标注/ --errors > errors.txt', says: 'every error in words, article by article' },
    {
      line: 'zone-graph evaluate 标注/ --extractions 别的结果/',
      says: 'another program’s findings, by the same rules',
    },
    { line: 'zone-graph evaluate 标注/ --min-confidence 0.75', says: 'what a reader sees who hides the unsure' },
  ],
  async run({ positionals, options, signal }) {
    const minimumConfidence = parseShare('min-confidence', options['min-confidence']);
    for (const folder of [...positionals, ...(options.extractions === undefined ? [] : [options.extractions])]) {
      if (!(await stat(folder).catch(() => undefined))?.isDirectory())
        throw new CommandFailed(`${folder} is no folder; name one that holds NAME.txt and NAME.json.`);
    }
    const { extractions } = options;
    const { comparisons, problems } = await readComparisons(positionals, { extractions, minimumConfidence, signal });
    for (const problem of problems) say(problem);
    if (signal.aborted) return 130;
    if (comparisons.length === 0) throw new CommandFailed('There is no annotated article in there.');
    const scores = buildScores(comparisons);
    const calibration = buildCalibration(comparisons);
    const errors = comparisons.flatMap(explainErrors);
    if (options.json) print(JSON.stringify({ scores, calibration, errors, problems }, null, 2));
    else {
      const parts = [
        describeScores(scores),
        ...(options.calibration ? [describeCalibration(calibration)] : []),
        ...(options.errors ? [describeErrors(errors)] : []),
      ];
      print(parts.join('\n\n'));
    }
    return problems.length > 0 ? 1 : 0;
  },
});

/** A share from an option, 0 where it is not given. @throws UsageError for anything else. */
function parseShare(name: string, text: string | undefined): number {
  const share = Number(text ?? 0);
  if (text !== undefined && (!/^\d*\.?\d+$/.test(text) || share > 1))
    throw new UsageError(`--${name} takes a number from 0 to 1, not “${text}”.`);
  return share;
}
