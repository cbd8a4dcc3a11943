import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { buildCommandHelp, buildOverview } from '../../../scripts/command-line/help.ts';
import { commands } from '../../../scripts/commands/index.ts';
import { makeFolder, run } from './run.ts';

const launcher = fileURLToPath(new URL('../../../scripts/zone-graph.mjs', import.meta.url));

describe('the help', () => {
  it('names every command, in both languages', () => {
    const overview = buildOverview(commands);
    for (const { name, says } of commands) {
      expect(overview).toContain(`  ${name} `);
      expect(overview).toContain(says.zh);
    }
  });

  it('of a command shows its options and examples of itself', () => {
    for (const command of commands) {
      const help = buildCommandHelp(command);
      for (const option of Object.keys(command.options)) expect(help, command.name).toContain(`--${option}`);
      expect(command.examples.length, command.name).toBeGreaterThan(0);
      for (const { line } of command.examples) expect(line).toContain(`zone-graph ${command.name}`);
    }
  });

  it('comes for --help, and for nothing with exit code 2', async () => {
    const folder = makeFolder();
    const asked = await run(folder, ['extract', '--help']);
    expect(asked).toMatchObject({ code: 0, out: expect.stringContaining('zone-graph extract PATH') });
    expect(await run(folder, [])).toMatchObject({ code: 2, out: expect.stringContaining('Commands:') });
  });
});

describe('a line that cannot be understood', () => {
  const lines: [string[], RegExp][] = [
    [['extrakt', 'a.txt'], /no command “extrakt”/],
    [['list', '--yaml'], /--yaml/],
  ];
  for (const [line, says] of lines) {
    it(`zone-graph ${line.join(' ')}`, async () => {
      const { code, err, out } = await run(makeFolder(), line);
      expect(code).toBe(2);
      expect(err).toMatch(says);
      expect(out).toBe('');
    });
  }

  it('says which word or value is wrong', async () => {
    const signal = new AbortController().signal;
    const runLine = (name: string, line: string[]) =>
      commands.find((command) => command.name === name)?.runLine(line, signal);
    await expect(runLine('extract', [])).rejects.toThrow('PATH is missing');
    await expect(runLine('list', ['much'])).rejects.toThrow('no place for “much”');
    await expect(runLine('extract', ['a', '--workers', 'two'])).rejects.toThrow('--workers takes a whole number');
    await expect(runLine('extract', ['a', '--json', '--out', 'b'])).rejects.toThrow('choose one');
    await expect(runLine('figure', ['--view', 'pie'])).rejects.toThrow('--view takes question, map');
    await expect(runLine('figure', ['--out', 'a.docx'])).rejects.toThrow('What form has a.docx');
    await expect(runLine('query', ['RETURN 1', '--param', 'x'])).rejects.toThrow('--param takes NAME=VALUE');
    await expect(runLine('serve', ['--port', '70000'])).rejects.toThrow('The port (--port, PORT) is a whole number');
  });
});

describe('the launcher', () => {
  it('says what to do where nothing is installed', async () => {
    const folder = makeFolder();
    mkdirSync(join(folder, 'scripts'));
    const copy = join(folder, 'scripts', 'zone-graph.mjs');
    copyFileSync(launcher, copy);
    const failed = await promisify(execFile)(process.execPath, [copy, 'list']).catch((error) => error);
    expect(failed.code).toBe(1);
    expect(failed.stderr).toContain('npm start');
    // It leaves no stamp, so that npm start would install again.
    expect(failed.stderr).not.toContain('npm ci');
  });

  it('stops in silence when its reader goes away', async () => {
    const line = `set -o pipefail; "${process.execPath}" "${launcher}" schema --json | head -1`;
    const { stdout, stderr } = await promisify(execFile)('bash', ['-c', line]);
    expect(stdout).toBe('{\n');
    expect(stderr).toBe('');
  });
});
