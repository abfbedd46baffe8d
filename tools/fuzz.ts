import { parseArgs } from 'node:util';
import { fuzz, type Report } from './fuzz/fuzz.ts';
import { keep, keptRun, versionOf } from './fuzz/kept.ts';
import { soak } from './fuzz/soak.ts';
import { type Target, targets } from './fuzz/targets.ts';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: '1' },
    minutes: { type: 'string', default: '30' },
    only: { type: 'string' },
    keep: { type: 'boolean', default: false },
  },
});
const bounds = { count: Number(values.count), first: Number(values.seed), seconds: Number(values.minutes) * 60 };
if (values.only !== undefined && !(values.only in targets)) throw new Error(`--only takes one of: ${Object.keys(targets).join(', ')}`);

// First, before anything else has filled the memory.
if (values.only === undefined) {
  const count = 100_000;
  const { after, atEnd } = soak(count);
  console.log(`memory: ${after.toFixed(1)} MB after ${count / 10} assessments, ${atEnd.toFixed(1)} MB after ${count}`);
}

const summary = ({ inputs, seconds, longest, failures }: Report): string =>
  `${inputs} inputs from seed ${bounds.first} in ${seconds.toFixed(0)} s, ${Math.round(inputs / seconds)} a second, ${failures.length} failed; ` +
  `longest ${longest.milliseconds.toFixed(1)} ms`;

for (const [name, target] of Object.entries<Target>(targets)) {
  if (values.only !== undefined && values.only !== name) continue;
  const version = versionOf(target);
  const report = await fuzz(target, { ...bounds, tell: (sofar) => console.log(`${name}, so far: ${summary(sofar)}`) });
  const { longest, failures } = report;
  console.log(`${name}: ${summary(report)}`);
  console.log(`  the longest is seed ${longest.seed}, ${longest.input.length} characters: ${JSON.stringify(longest.input.slice(0, 120))}`);
  for (const { seed, error, input } of failures)
    console.log(`  FAILED, seed ${seed}: ${error}\n    ${JSON.stringify(input.slice(0, 500))}`);
  if (failures.length > 0) process.exitCode = 1;
  if (values.keep) keep(keptRun(name, version, report, bounds));
}
