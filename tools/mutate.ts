import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { explained } from './mutate/explained.ts';
import { keptAt, type Part, parts, reportFrom } from './mutate/report.ts';

const root = join(import.meta.dirname, '..');
const only = process.argv[2] as Part | undefined;

for (const part of only ? [only] : parts) {
  const { status } = spawnSync('stryker', ['run'], { cwd: root, env: { ...process.env, MUTATE: part }, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
  const report = reportFrom(
    part,
    JSON.parse(readFileSync(join(root, `.output/mutation/${part}.json`), 'utf8')),
    new Date().toISOString().slice(0, 10),
  );
  mkdirSync(dirname(keptAt(part)), { recursive: true });
  writeFileSync(keptAt(part), `${JSON.stringify(report, null, 1)}\n`);
  console.log(
    `rules/${part}: ${report.score}% of ${report.killed + report.timedOut + report.survived} mutants killed, ${report.survived} survived`,
  );
  for (const survivor of report.survivors) {
    console.log(
      `  ${survivor.file}:${survivor.line} ${survivor.mutator} ${survivor.code} → ${survivor.becomes}: ${explained(survivor) ?? 'NOT EXPLAINED'}`,
    );
  }
}
