import { parseArgs } from 'node:util';
import { fuzz } from './fuzz/fuzz.ts';
import { soak } from './fuzz/soak.ts';
import { type Target, targets } from './fuzz/targets.ts';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: '1' },
    minutes: { type: 'string', default: '30' },
    only: { type: 'string' },
  },
});
const first = Number(values.seed);

// First, before anything else has filled the memory.
if (values.only === undefined) {
  const count = 100_000;
  const { after, atEnd } = soak(count);
  console.log(`memory: ${after.toFixed(1)} MB after ${count / 10} assessments, ${atEnd.toFixed(1)} MB after ${count}`);
}

for (const [name, target] of Object.entries<Target>(targets)) {
  if (values.only !== undefined && values.only !== name) continue;
  const { inputs, seconds, longest, failures } = fuzz(target, Number(values.count), first, Number(values.minutes) * 60);
  console.log(`${name}: ${inputs} inputs from seed ${first} in ${seconds.toFixed(0)} s, ${failures.length} failed`);
  console.log(
    `  longest ${longest.milliseconds.toFixed(1)} ms, seed ${longest.seed}, ${longest.input.length} characters: ${JSON.stringify(longest.input.slice(0, 120))}`,
  );
  for (const { seed, error, input } of failures)
    console.log(`  FAILED, seed ${seed}: ${error}\n    ${JSON.stringify(input.slice(0, 500))}`);
  if (failures.length > 0) process.exitCode = 1;
}
