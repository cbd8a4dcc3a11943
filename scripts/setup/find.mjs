import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The first of these programs that stands on PATH, as a path; undefined where none does. */
function findOnPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const endings = process.platform === 'win32' ? ['.exe', '.cmd', '.bat'] : [''];
  for (const name of names) {
    for (const folder of folders) {
      for (const ending of endings) {
        const path = join(folder, name + ending);
        if (existsSync(path)) return path;
      }
    }
  }
  return undefined;
}

const browsersOnPath = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const browsersElsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** A Chromium, Chrome or Edge of this machine: CHROME_PATH, then PATH, then the usual places. */
export function findBrowser() {
  const named = process.env.CHROME_PATH;
  if (named) return existsSync(named) ? named : undefined;
  return findOnPath(browsersOnPath) ?? browsersElsewhere.find((path) => existsSync(path));
}

/** A Java of at least the given feature release (17, 21 …): JAVA_HOME, then PATH. */
export function findJava(atLeast) {
  const home = process.env.JAVA_HOME;
  const program = process.platform === 'win32' ? 'java.exe' : 'java';
  const candidates = [home && join(home, 'bin', program), findOnPath(['java'])];
  return candidates.find((path) => path && existsSync(path) && (readJavaRelease(path) ?? 0) >= atLeast);
}

/** 17 for `openjdk version "17.0.15"`. */
function readJavaRelease(path) {
  const { stderr = '', stdout = '' } = spawnSync(path, ['-version'], { encoding: 'utf8' });
  const match = /version "(\d+)/.exec(`${stderr}${stdout}`);
  return match ? Number(match[1]) : undefined;
}

/** Maven, which fetches the Neo4j server for the tests. */
export function findMaven() {
  return findOnPath(['mvn']);
}

/** True where some font of the system has Chinese characters, or where that cannot be told. */
export function hasChineseFont() {
  if (process.platform !== 'linux') return true;
  const result = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  return result.status !== 0 || result.stdout.trim() !== '';
}
