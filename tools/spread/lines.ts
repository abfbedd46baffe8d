import { once } from 'node:events';
import { createWriteStream } from 'node:fs';

/** Presentations as an export would have them: coded, and without text. */
const coded = [
  { age: 62, sex: 'male', findings: [{ id: 'visible_haematuria', qualifiers: ['without-uti', 'unexplained'] }] },
  { age: 64, sex: 'female', results: { ca125: 26 } },
  { age: 45, sex: 'female', findings: [{ id: 'cough', qualifiers: ['unexplained'] }, { id: 'ever_smoked' }], absent: ['haemoptysis'] },
  { age: 7, sex: 'male', findings: [{ id: 'pallor' }, { id: 'fever', qualifiers: ['unexplained'] }] },
  { age: 71, sex: 'female', results: { fit: '<10' }, findings: [{ id: 'change_in_bowel_habit' }] },
];

const texts = ['62M 3/52 visible haematuria, MSU neg, ex-smoker. No wt loss', '58F PMB, not on HRT', '45F cough 4/52, ex-smoker'];
const bad = ['{"id":"broken', '{"id":"old","age":200}', '[]', '{"id":"odd","findings":[{"id":"grumpiness"}]}'];

/** Line `at` of an export: coded; every seventh typed and every fiftieth bad, if mixed. */
export function lineAt(at: number, mixed: boolean): string {
  if (mixed && at % 50 === 49) return bad[Math.floor(at / 50) % bad.length] ?? '';
  if (mixed && at % 7 === 6) return JSON.stringify({ id: String(at), text: texts[at % texts.length] });
  return JSON.stringify({ id: String(at), ...coded[at % coded.length] });
}

/** Writes an export of so many lines. */
export async function writeLines(file: string, count: number, mixed = false): Promise<void> {
  const stream = createWriteStream(file);
  let gathered = '';
  for (let at = 0; at < count; at++) {
    gathered += `${lineAt(at, mixed)}\n`;
    if (gathered.length < 1 << 20) continue;
    if (!stream.write(gathered)) await once(stream, 'drain');
    gathered = '';
  }
  stream.end(gathered);
  await once(stream, 'finish');
}
