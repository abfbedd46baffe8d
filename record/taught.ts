import { ageFrom, ageOn } from './age.ts';
import { folded } from './page.ts';
import { touchesSecret } from './secret-fields.ts';
import type { Age, Field, PatientSeen, Section, Snapshot } from './snapshot.ts';
import { valuesOf } from './told-values.ts';

export const taughtFields = ['age', 'sex', 'text'] as const;
export type TaughtField = (typeof taughtFields)[number];

/** What the GP pointed at on a site: a selector for each, and nothing of what stood there. */
export type Taught = { readonly [field in TaughtField]?: string | undefined };

/** What stands in the places taught; the names of those that no longer fit. */
export interface TaughtValues {
  age?: Age;
  born?: string;
  sex?: 'female' | 'male';
  text?: string;
  stale: TaughtField[];
}

function textAt(document: Document, selector: string): string | undefined {
  let found: ArrayLike<Element>;
  try {
    found = document.querySelectorAll(selector);
  } catch {
    return undefined;
  }
  const [element] = Array.from(found);
  if (!element || found.length !== 1 || touchesSecret(element)) return undefined;
  const written = (element as HTMLInputElement).value;
  const text = typeof written === 'string' ? written : ((element as HTMLElement).innerText ?? element.textContent ?? '');
  return text.trim() === '' ? undefined : text;
}

function ageIn(text: string, today: string): Pick<TaughtValues, 'age' | 'born'> {
  const line = folded(text).replace(/^\D*?(?=\d)/, '');
  for (const value of [...valuesOf('born', line, today, false), ...valuesOf('age', line, today, false)]) {
    if (value.told === 'born') return { born: value.date, age: ageOn(value.date, today) };
    if (value.told === 'age') return { age: ageFrom(value.stated) };
  }
  return {};
}

function sexIn(text: string, today: string): Pick<TaughtValues, 'sex'> {
  const line = folded(text).replace(/^\W*(?:sex|gender)\b\W*/i, '');
  const [value] = valuesOf('sex', line, today, true);
  return value?.told === 'sex' ? { sex: value.sex } : {};
}

/** Reads the places that were taught. Only looks. */
export function taughtValues(document: Document, taught: Taught, today: string): TaughtValues {
  const values: TaughtValues = { stale: [] };
  for (const field of taughtFields) {
    const selector = taught[field];
    if (selector === undefined) continue;
    const text = textAt(document, selector);
    if (text !== undefined) {
      if (field === 'age') Object.assign(values, ageIn(text, today));
      else if (field === 'sex') Object.assign(values, sexIn(text, today));
      else values.text = text.slice(0, 20_000);
    }
    if (values[field] === undefined) values.stale.push(field);
  }
  return values;
}

const names: Readonly<Record<TaughtField, string>> = { age: 'age', sex: 'sex', text: 'text' };
const where = 'the place you taught';
const told = <Value>(value: Value, before: Field<Value> | undefined, same: boolean): Field<Value> =>
  before?.sure && !same
    ? { value, sure: false, where, why: 'The place you taught and the rest of the page do not agree: please type it.' }
    : { value, sure: true, where };

function patientWith(patient: PatientSeen | undefined, { age, born, sex }: TaughtValues): PatientSeen {
  return {
    ...(patient ?? { notices: [] }),
    ...(age && { age: told(age, patient?.age, patient?.age?.value.years === age.years) }),
    ...(born !== undefined && { born: told(born, patient?.born, patient?.born?.value === born) }),
    ...(sex && { sex: told(sex, patient?.sex, patient?.sex?.value === sex) }),
  };
}

/** A snapshot with what was taught of its site. Where any of it no longer fits, none of it is used, and that is said. */
export function withTaught(snapshot: Snapshot, values: TaughtValues): Snapshot {
  const { patients, unreadable, sections } = snapshot;
  if (values.stale.length > 0) {
    const why = `What you taught Waymark of this site no longer fits (${values.stale.map((field) => names[field]).join(', ')}), so none of it was used: please teach it again.`;
    return { ...snapshot, unreadable: [...unreadable, { what: 'patient', why }] };
  }
  const tellsWho = values.age !== undefined || values.sex !== undefined;
  const chosen: Section[] = values.text === undefined ? [] : [{ kind: 'consultation', where, text: values.text }];
  const isText = ({ kind }: Section): boolean => kind === 'consultation' || kind === 'largest-text';
  return {
    ...snapshot,
    ...(tellsWho && patients.length < 2 && { patients: [patientWith(patients[0], values)] }),
    ...(chosen.length > 0 && {
      sections: [
        ...sections.filter(({ kind }) => kind === 'selected' || kind === 'near-cursor'),
        ...chosen,
        ...sections.filter((each) => each.kind === 'problems' && !isText(each)),
      ],
    }),
    unreadable: tellsWho && patients.length === 0 ? unreadable.filter(({ why }) => !why.startsWith('No patient was found')) : unreadable,
  };
}
