import * as z from 'zod/mini';
import { type LearningRecord, learningRecord } from './learning-record.ts';

const format = 'waymark-learning';
const mostCharacters = 20_000_000;
const head = z.object({ format: z.literal(format), formatVersion: z.number() });
const file = z.strictObject({
  format: z.literal(format),
  formatVersion: z.literal(1),
  written: z.iso.datetime(),
  records: z.array(learningRecord).check(z.maxLength(20_000)),
});

/** The whole log as a file, to keep or to take to another browser. */
export const logFile = (records: readonly LearningRecord[], now: Date): string =>
  `${JSON.stringify({ format, formatVersion: 1, written: now.toISOString(), records }, null, 1)}\n`;

/** The records of such a file, all of them; or one sentence that says why there are none. Never throws. */
export function readLogFile(text: string): LearningRecord[] | string {
  if (text.length > mostCharacters) return 'This file is larger than any learning log that Waymark takes.';
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    return 'This file is not a learning log, or is cut off before its end.';
  }
  const named = head.safeParse(given);
  if (!named.success) return 'This file is not a learning log.';
  if (named.data.formatVersion > 1) return 'This learning log was made by a newer Waymark: update Waymark, then try again.';
  const read = file.safeParse(given);
  return read.success ? read.data.records : 'This learning log is damaged, so nothing was taken from it.';
}

/** Two logs as one: of a record that both have, the one changed last. */
export function merged(kept: readonly LearningRecord[], given: readonly LearningRecord[]): LearningRecord[] {
  const all = new Map(kept.map((record) => [record.id, record]));
  for (const record of given) {
    const known = all.get(record.id);
    if (!known || known.changed < record.changed) all.set(record.id, record);
  }
  return [...all.values()];
}
