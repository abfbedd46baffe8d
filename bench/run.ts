import { assess } from '../rules/engine/assess.ts';
import { recognise } from '../rules/findings/recognise/recognise.ts';
import { ng12 } from '../rules/ng12/editions.ts';
import { multiplied } from './multiplied.ts';
import { benchPanel } from './panel.ts';
import { note, patients } from './patients.ts';
import { jsonRulesEngine, tenByHand } from './peers.ts';
import { microseconds, microsecondsOf } from './timing.ts';

const show = (what: string, value: number, unit = 'µs'): void =>
  console.log(`${what.padEnd(66)} ${value.toFixed(value < 10 ? 2 : 1)} ${unit}`);
const each =
  <T>(work: (patient: (typeof patients)[number]) => T) =>
  () =>
    patients.map(work);

console.log(`Assessing, each of ${patients.length} patients, ${ng12.rules.length} recommendations with criteria`);
const withTraces = microseconds(
  each((patient) =>
    assess(ng12, patient)
      .verdicts()
      .map(({ trace }) => trace),
  ),
);
const answers = microseconds(each((patient) => assess(ng12, patient)));
const shown = microseconds(
  each((patient) => {
    const { met, possible } = assess(ng12, patient);
    return [...met, ...possible].map((verdict) => [verdict.trace, verdict.questions]);
  }),
);
const byHand = microseconds(each(tenByHand));
const engine = jsonRulesEngine();
const peer = await microsecondsOf(async () => {
  for (const patient of patients) await engine(patient);
});
const perPatient = (value: number): number => value / patients.length;
show('Waymark, what is met and possible', perPatient(answers));
show('Waymark, the same with the traces and questions a panel shows', perPatient(shown));
show('Waymark, with the trace of every recommendation', perPatient(withTraces));
show('Ten recommendations by hand, two-valued, no trace', perPatient(byHand));
show('json-rules-engine, the same conditions', perPatient(peer));
show('json-rules-engine / Waymark with every trace', peer / withTraces, 'times');
show('json-rules-engine / Waymark, met and possible', peer / answers, 'times');
show('Waymark, met and possible / ten by hand', answers / byHand, 'times');

console.log('\nThe same patients, with more rules over other findings');
for (const times of [1, 10, 100]) {
  const ruleset = multiplied(times);
  show(`${ruleset.rules.length} rules`, perPatient(microseconds(each((patient) => assess(ruleset, patient)))));
}

console.log('\nReading');
show(`Recognising a note of ${note.length} characters`, microseconds(() => recognise(note)) / 1000, 'ms');
show('Recognising one line', microseconds(() => recognise('62M 3/52 visible haematuria, MSU neg, ex-smoker, no wt loss')) / 1000, 'ms');

await benchPanel(show);
