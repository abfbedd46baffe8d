import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { explained } from './mutate/explained.ts';
import { filesToTry, hashOf, keptAt, keptOf, type Part, parts, resultOf, type StrykerFile, scoreOf } from './mutate/report.ts';

const root = join(import.meta.dirname, '..');
const [only, ...named] = process.argv.slice(2) as [Part?, ...string[]];

/** Runs Stryker over one file and keeps what became of its mutants, so that a run that ends early loses one file at most. */
function tryFile(part: Part, file: string): void {
  const path = `rules/${part}/${file}`;
  const hash = hashOf(part, file);
  const written = join(root, '.output/mutation.json');
  rmSync(written, { force: true });
  const { status } = spawnSync('stryker', ['run', '--mutate', path], {
    cwd: root,
    env: { ...process.env, MUTATE: part },
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
  const files: Record<string, StrykerFile> = JSON.parse(readFileSync(written, 'utf8')).files;
  const result = resultOf(files[path] ?? { source: '', mutants: [] }, hash, new Date().toISOString().slice(0, 10));
  mkdirSync(dirname(keptAt(part)), { recursive: true });
  writeFileSync(keptAt(part), `${JSON.stringify({ ...keptOf(part), [file]: result }, null, 1)}\n`);
}

for (const part of only ? [only] : parts) {
  for (const file of named.length > 0 ? named : filesToTry(part, keptOf(part))) tryFile(part, file);
  const kept = keptOf(part);
  const { killed, tried, percent } = scoreOf(kept);
  console.log(`rules/${part}: ${percent}% of ${tried} mutants killed, ${tried - killed} survived`);
  for (const [file, { survivors }] of Object.entries(kept)) {
    for (const survivor of survivors) {
      const { line, mutator, code, becomes } = survivor;
      console.log(`  ${file}:${line} ${mutator} ${code} → ${becomes}: ${explained(`${part}/${file}`, survivor) ?? 'NOT EXPLAINED'}`);
    }
  }
}
