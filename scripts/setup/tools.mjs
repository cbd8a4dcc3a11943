import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser, findJava, findMaven, hasChineseFont } from './find.mjs';
import { stop } from './stop.mjs';

/** What the tests need beyond npm packages, as data: how to find it, how Debian calls it, what goes without it. */
const tools = [
  {
    name: 'a browser (Chromium, Chrome or Edge)',
    isThere: () => findBrowser() !== undefined,
    packages: ['chromium'],
    elsewhere: 'install Chrome or Edge, or set CHROME_PATH',
    tests: 'tests/browser/**',
  },
  {
    name: 'a Chinese font',
    isThere: hasChineseFont,
    packages: ['fonts-noto-cjk'],
    elsewhere: 'install Noto Sans CJK and Noto Serif CJK',
    tests: undefined,
  },
  {
    name: 'Java 17 or newer',
    isThere: () => findJava(17) !== undefined,
    packages: ['default-jre-headless'],
    elsewhere: 'install a Java 17 or newer, or set JAVA_HOME',
    tests: 'tests/**/neo4j*.test.ts',
  },
  {
    name: 'Maven',
    isThere: () => findMaven() !== undefined,
    packages: ['maven'],
    elsewhere: 'install Apache Maven, which fetches the Neo4j server',
    tests: 'tests/**/neo4j*.test.ts',
  },
];

/**
 * Looks for what the tests need and installs it where this is root on Debian.
 * Returns the test files that cannot run here, as glob patterns; with CI=true there are none: it stops instead.
 */
export function ensureTools() {
  let missing = tools.filter((tool) => !tool.isThere());
  if (missing.length > 0 && isRootOnDebian()) {
    installPackages(missing.flatMap((tool) => tool.packages));
    missing = tools.filter((tool) => !tool.isThere());
  }
  for (const tool of missing) console.error(`NOT HERE: ${tool.name}${describe(tool)}`);
  if (missing.length > 0 && process.env.CI === 'true') stop('With CI=true every test must run; see the lines above.');
  return [...new Set(missing.map((tool) => tool.tests).filter((pattern) => pattern !== undefined))];
}

function describe(tool) {
  const command = existsSync('/usr/bin/apt-get') ? `sudo apt-get install ${tool.packages.join(' ')}` : tool.elsewhere;
  const left = tool.tests ? `; ${tool.tests} will NOT run` : '';
  return `${left}. To have it: ${command}`;
}

function isRootOnDebian() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function installPackages(packages) {
  console.log(`Installing ${packages.join(', ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    const result = spawnSync('apt-get', args, { env, encoding: 'utf8' });
    if (result.status !== 0) {
      console.error(`apt-get ${args[0]} failed: ${result.stderr.trim().split('\n').at(-1)}`);
      return;
    }
  }
}
