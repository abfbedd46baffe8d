import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerOf, matchInput } from '../../cli/answer.ts';
import type { Presentation } from '../../rules/engine/presentation.ts';
import { editionDates, newestEdition } from '../../rules/ng12/edition-dates.ts';
import { editionOf } from '../../rules/ng12/editions.ts';
import { buildEngine } from '../../tools/engine/build.ts';
import { presentationIn, vignettesIn } from '../vignettes/rows.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'waymark-engine-'));
const vignettes = join(root, 'tests/vignettes');
const rowsOf = (path: string) => vignettesIn(readFileSync(path, 'utf8'));
const presentations = [
  ...readdirSync(vignettes)
    .filter((file) => file.endsWith('.md'))
    .map((file) => join(vignettes, file)),
  ...readdirSync(join(vignettes, 'earlier')).map((file) => join(vignettes, 'earlier', file)),
].flatMap((path) => rowsOf(path).map(presentationIn));

/** A presentation in the form of the contract. */
const asInput = ({ results, emergencies: _, ...rest }: Presentation): object => ({
  ...rest,
  results: Object.fromEntries(
    Object.entries(results).map(([test, { comparator, value }]) => [test, `${comparator === '=' ? '' : comparator}${value}`]),
  ),
});
const inputs = presentations.map(asInput);
const texts = ['62M 3/52 visible haematuria, MSU neg, ex-smoker. No wt loss', '64F CA125 26', '?PMB'].map((text) => ({ text }));

let module = '';
beforeAll(async () => {
  module = await buildEngine(join(folder, 'waymark-engine'));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a script beside the module alone, in plain Node. */
function plainNode(script: string, input: string): unknown {
  const file = join(folder, 'script.mjs');
  writeFileSync(file, script);
  const { stdout, stderr } = spawnSync(process.execPath, ['--no-experimental-strip-types', file], {
    cwd: folder,
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (stderr) throw new Error(stderr);
  return JSON.parse(stdout);
}

describe('the engine as a module', () => {
  it('takes nothing from anywhere', () => {
    const text = readFileSync(module, 'utf8');
    expect(text.match(/^\s*import\b.*|\bfrom\s*["'][^"']+["'];?$|\bimport\s*\(|\brequire\s*\(/gm) ?? []).toEqual([]);
    expect(text).not.toMatch(/["']node:|\bfetch\s*\(|XMLHttpRequest/);
  });

  it('answers every vignette in every edition as the tree does', { timeout: 60_000 }, () => {
    const script = `
      import { readFileSync } from 'node:fs';
      import { editionDates, match } from './waymark-engine/waymark-engine.js';
      const inputs = JSON.parse(readFileSync(0, 'utf8'));
      console.log(JSON.stringify(editionDates.map((edition) => inputs.map((input) => match(input, edition)))));`;
    const all = [...inputs, ...texts];
    expect(all.length).toBeGreaterThan(1000);
    const tree = editionDates.map((edition) => all.map((input) => answerOf(matchInput(editionOf(edition), input))));
    expect(plainNode(script, JSON.stringify(all))).toEqual(JSON.parse(JSON.stringify(tree)));
  });

  it('answers by the newest edition unless told otherwise, and says what was wrong with an input', () => {
    const script = `
      import { InputError, match } from './waymark-engine/waymark-engine.js';
      let said;
      try { match({ age: 200 }); } catch (error) { said = error instanceof InputError ? error.message : 'another error'; }
      console.log(JSON.stringify([match({}).edition, said]));`;
    expect(plainNode(script, '')).toEqual([newestEdition, 'age: age cannot be above 125']);
  });

  it('has types that a strict compiler takes', { timeout: 60_000 }, () => {
    mkdirSync(join(folder, 'node_modules'), { recursive: true });
    symlinkSync(join(folder, 'waymark-engine'), join(folder, 'node_modules/waymark-engine'));
    const use = [
      "import { type Answer, assess, editionDates, editionOf, match } from 'waymark-engine';",
      "const answer: Answer = match({ text: '' }, '2026-01-12');",
      'export const first: string | undefined = answer.met[0]?.rec;',
      '// @ts-expect-error: no such edition',
      "match({}, '2020-01-01');",
      "assess(editionOf(editionDates[0]), { sex: 'female', findings: [], absent: [], results: {} }).met;",
    ];
    writeFileSync(join(folder, 'use.ts'), use.join('\n'));
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    const compilerOptions = { strict: true, noEmit: true, module: 'nodenext', target: 'es2023', lib: ['es2023'], types: [] };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['use.ts'] }));
    const { status, stdout } = spawnSync(join(root, 'node_modules/.bin/tsc'), ['-p', folder], { encoding: 'utf8' });
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  });
});
