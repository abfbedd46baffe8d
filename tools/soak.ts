import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureProgram } from './browsers.ts';
import { serveFolder } from './serve.ts';
import { launchWithExtension } from './side-panel.ts';
import { growth, type Held, liveThroughDay } from './soak/day.ts';
import { writePatients } from './soak/patients.ts';

const { values } = parseArgs({ options: { patients: { type: 'string', default: '40' }, keep: { type: 'boolean', default: false } } });
const minutes = 12;
const folder = mkdtempSync(join(tmpdir(), 'waymark-soak-'));
const patients = writePatients(folder, Number(values.patients));
const stand = await serveFolder(folder);
const launched = await launchWithExtension({ executable: ensureProgram('chromium'), headless: true });
const lines: string[] = [];
const say = (line: string): void => {
  lines.push(line);
  console.log(line);
};
const row = ({ heapMB, nodes, listeners }: Held): string => `${heapMB.toFixed(2)} | ${nodes} | ${listeners}`;
const started = performance.now();
try {
  const record = launched.context.pages()[0] ?? (await launched.context.newPage());
  await record.goto(`${stand.origin}/patient-1.html`);
  const panel = await launched.openPanel(record);
  say('| patient | JS heap, MB | DOM nodes | listeners |');
  say('| ---: | ---: | ---: | ---: |');
  const clock = (): Promise<number> => panel.evaluate(() => Date.now());
  const began = await clock();
  const all = await liveThroughDay(record, panel, {
    launched,
    origin: stand.origin,
    patients,
    minutes,
    stepSeconds: 10,
    tell: (held, number) => say(`| ${number} | ${row(held)} |`),
  });
  const most = 1.05;
  const { heapMB, nodes, listeners } = growth(all, 10, 10);
  const version = await launched.worker.evaluate('navigator.userAgent.match(/Chrome\\/[\\d.]+/)[0]');
  say('');
  say(
    `The last ten patients against the ten after the first ten, by medians: heap ${heapMB.toFixed(3)}, nodes ${nodes.toFixed(3)}, listeners ${listeners.toFixed(3)} times as much; ${most} is allowed.`,
  );
  say(
    `${patients.length} patients of ${minutes} minutes, ${(((await clock()) - began) / 3_600_000).toFixed(1)} hours by the panel’s clock in ${((performance.now() - started) / 60_000).toFixed(0)} minutes, ${version}, ${cpus()[0]?.model ?? ''}, on ${new Date().toISOString().slice(0, 10)}.`,
  );
  if (!(Math.max(heapMB, nodes, listeners) <= most)) process.exitCode = 1;
  if (values.keep) writeFileSync(join(import.meta.dirname, '../docs/soak.md'), `${heading()}${lines.join('\n')}\n`);
} finally {
  await launched.close();
  await stand.close();
  rmSync(folder, { recursive: true, force: true });
}
process.exit();

function heading(): string {
  return `# A day of forty patients

Made by \`npm run build && npm run soak -- --keep\`, not by hand: the real panel in Chromium beside a record, one patient after the other. Each is
read from the page, what the page offers is taken or left out, something is typed, the first card is opened; every third time a form is looked
for, every fifth time Learn. Then twelve minutes pass and *New patient* is pressed. What is held is measured after that, once garbage was
collected. The panel’s clock is put on by Playwright, in steps of ten seconds; the background’s alarms are the browser’s own and are set off
by hand, each once for a patient.

`;
}
