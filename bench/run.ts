import { assess } from '../rules/engine/assess.ts';
import { ng12 } from '../rules/ng12/editions.ts';
import { recognise } from '../rules/reading/read.ts';
import { benchLearning } from './learning.ts';
import { benchLearningPanel } from './learning-panel.ts';
import { multiplied } from './multiplied.ts';
import { benchPacks } from './packs.ts';
import { benchPanel } from './panel.ts';
import { note, patients } from './patients.ts';
import { inTurn } from './timing.ts';

const show = (what: string, value: number, unit = 'µs'): void =>
  console.log(`${what.padEnd(66)} ${value.toFixed(value < 10 ? 2 : 1)} ${unit}`);
const each =
  <T>(work: (patient: (typeof patients)[number]) => T) =>
  () =>
    patients.map(work);
const perPatient = (value: number): number => value / patients.length;

console.log(`Assessing, each of ${patients.length} patients, ${ng12.rules.length} recommendations with criteria`);
const { answers, shown, withTraces } = await inTurn({
  answers: each((patient) => assess(ng12, patient)),
  shown: each((patient) => {
    const { met, possible } = assess(ng12, patient);
    return [...met, ...possible].map((verdict) => [verdict.trace, verdict.questions]);
  }),
  withTraces: each((patient) =>
    assess(ng12, patient)
      .verdicts()
      .map(({ trace }) => trace),
  ),
});
show('Waymark, what is met and possible', perPatient(answers));
show('Waymark, the same with the traces and questions a panel shows', perPatient(shown));
show('Waymark, with the trace of every recommendation', perPatient(withTraces));
console.log('Beside other engines: npm run peers');

console.log('\nThe same patients, with more rules over other findings');
const once = multiplied(1);
const tenfold = multiplied(10);
const hundredfold = multiplied(100);
const grown = await inTurn({
  [once.rules.length]: each((patient) => assess(once, patient)),
  [tenfold.rules.length]: each((patient) => assess(tenfold, patient)),
  [hundredfold.rules.length]: each((patient) => assess(hundredfold, patient)),
});
for (const [rules, taken] of Object.entries(grown)) show(`${rules} rules`, perPatient(taken));

console.log('\nThe same rules, with more findings entered');
const [patient] = patients;
const findings = patients.flatMap((one) => one.findings);
const entered = [1, 3, 6, findings.length].map(
  (count) => [`${count} findings`, () => patient && assess(ng12, { ...patient, findings: findings.slice(0, count) })] as const,
);
for (const [name, taken] of Object.entries(await inTurn(Object.fromEntries(entered)))) show(name, taken);

console.log('\nReading');
const { whole, line } = await inTurn({
  whole: () => recognise(note),
  line: () => recognise('62M 3/52 visible haematuria, MSU neg, ex-smoker, no wt loss'),
});
show(`Recognising a note of ${note.length} characters`, whole / 1000, 'ms');
show('Recognising one line', line / 1000, 'ms');

await benchPacks(show);
await benchLearning(show);
await benchPanel(show);
await benchLearningPanel(show);
