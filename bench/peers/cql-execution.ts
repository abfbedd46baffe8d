import cql from 'cql-execution';
import type { PresentationRecord } from './record.ts';

/** Null is not known. */
export type Answers = Readonly<Record<string, boolean | null>>;

const patientOf = (record: PresentationRecord) => ({
  ...record,
  findRecords() {
    return [this];
  },
  get: () => undefined,
  getId: () => 'one',
  getCode: () => undefined,
  getDate: () => undefined,
  getDateOrInterval: () => undefined,
});

// No rule asks for the time; given, it is not looked up anew for each patient.
const at = new cql.DateTime(2026, 4, 15);

/** cql-execution with a library in it. Gives what each of its definitions says of a patient. */
export function cqlExecution(library: unknown): (record: PresentationRecord) => Promise<Answers> {
  const executor = new cql.Executor(new cql.Library(library));
  return async (record) => {
    let current: ReturnType<typeof patientOf> | undefined = patientOf(record);
    const source = {
      currentPatient: () => current,
      nextPatient() {
        current = undefined;
        return current;
      },
    };
    return (await executor.exec(source, at)).patientResults.one as Answers;
  };
}

/** The recommendations among the definitions that are true. */
export const metIn = (answers: Answers): string[] =>
  Object.keys(answers).filter((name) => answers[name] === true && /^1\.\d+\.\d+$/.test(name));
