// `npm test`: install what is missing, then run every test. Arguments go to Vitest: `npm test -- tests/ingest`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureClient } from './setup/client.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { stop } from './setup/stop.mjs';
import { ensureTools } from './setup/tools.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));

ensurePackages();
const cannotRun = ensureTools();
ensureClient();

const folder = mkdtempSync(join(tmpdir(), 'zone-graph-test-'));
const reportFile = join(folder, 'report.json');
const vitest = join(root, 'node_modules/vitest/vitest.mjs');
const result = spawnSync(
  process.execPath,
  [
    vitest,
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${reportFile}`,
    ...cannotRun.flatMap((pattern) => ['--exclude', pattern]),
    ...process.argv.slice(2),
  ],
  { cwd: root, stdio: 'inherit' },
);
const report = readReport();
rmSync(folder, { recursive: true, force: true });

if (!report) stop('Vitest ended without a report; see its output above.', result.status || 1);
const { numPassedTests: passed, numFailedTests: failed, numPendingTests, numTodoTests } = report;
const skipped = numPendingTests + numTodoTests;
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
for (const pattern of cannotRun) console.error(`NOT RUN on this machine: ${pattern} (see above)`);
if (skipped > 0 && process.env.CI === 'true') stop('With CI=true no test may be skipped.');
process.exit(result.status ?? 1);

function readReport() {
  try {
    return JSON.parse(readFileSync(reportFile, 'utf8'));
  } catch {
    return undefined;
  }
}
