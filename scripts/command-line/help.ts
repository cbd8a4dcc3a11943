import type { Command, Option } from './define-command.ts';
import { measureWidth } from './table.ts';

/** The page that `zone-graph --help` shows. */
export function buildOverview(commands: readonly Command[]): string {
  return [
    'zone-graph: knowledge graph of Chinese development zones, from articles to a graph with its evidence',
    '开发区知识图谱：从文章到可溯源的图谱',
    '',
    'Usage: zone-graph COMMAND [options]',
    '',
    'Commands:',
    ...alignPairs(commands.map(({ name, says }) => [name, `${says.en} · ${says.zh}`])),
    '',
    'zone-graph COMMAND --help tells more of one command, with examples; zone-graph --version tells the version.',
    '',
    'Environment:',
    ...alignPairs([
      ['NEO4J_URI', 'use this Neo4j, with NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE'],
      ['ZONE_GRAPH_DATA', 'file of the embedded database, where no Neo4j is named'],
      ['ZONE_GRAPH_JUDGEMENTS', 'file of the judgements on identity'],
      ['PORT, HOST', 'where the explorer listens'],
    ]),
    '',
    'Exit codes: 0 fine, 1 something failed, 2 the line could not be understood, 130 stopped by Ctrl-C.',
  ].join('\n');
}

/** The page that `zone-graph COMMAND --help` shows. */
export function buildCommandHelp({ name, says, positionals, options, examples }: Command): string {
  const several = positionals && positionals.most > 1 ? '…' : '';
  const place = positionals ? ` ${positionals.least > 0 ? positionals.name : `[${positionals.name}]`}${several}` : '';
  const pairs: [string, string][] = [
    ...(positionals ? [[positionals.name, positionals.says] as [string, string]] : []),
    ...Object.entries(options).map(([key, option]): [string, string] => [nameOption(key, option), option.says]),
    ['-h, --help', 'show this page'],
  ];
  return [
    `${says.en}\n${says.zh}`,
    '',
    `Usage: zone-graph ${name}${place}${Object.keys(options).length > 0 ? ' [options]' : ''}`,
    '',
    ...alignPairs(pairs),
    '',
    'Examples:',
    ...examples.flatMap((example) => [`  ${example.line}`, `      ${example.says}`]),
  ].join('\n');
}

function nameOption(key: string, { short, value, multiple }: Option): string {
  return `${short ? `-${short}, ` : ''}--${key}${value ? ` ${value}` : ''}${multiple ? ' …' : ''}`;
}

function alignPairs(pairs: [string, string][]): string[] {
  const width = Math.max(...pairs.map(([left]) => measureWidth(left)));
  return pairs.map(([left, right]) => `  ${left}${' '.repeat(width - measureWidth(left))}  ${right}`);
}
