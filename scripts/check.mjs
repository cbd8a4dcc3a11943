// `npm run check`: everything beside the tests that must hold: format, lint, arrows, types, dead code, the build.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ensurePackages } from './setup/packages.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const programs = [
  ['Format, lint and import arrows', '@biomejs/biome/bin/biome', ['ci', '--error-on-warnings']],
  ['Types', 'typescript/bin/tsc', ['--noEmit']],
  ['Unused files, exports and packages', 'knip/bin/knip.js', []],
  ['Build', 'vite/bin/vite.js', ['build', '--logLevel', 'warn']],
];

ensurePackages();
const failed = [];
for (const [title, program, args] of programs) {
  console.log(`\n${title}`);
  const result = spawnSync(process.execPath, [`${root}node_modules/${program}`, ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  if (result.status !== 0) failed.push(title);
}
console.log(failed.length === 0 ? '\nAll checks hold.' : `\nNot in order: ${failed.join('; ')}`);
process.exit(failed.length === 0 ? 0 : 1);
