import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Organ, Sex } from '../rules/engine/presentation.ts';
import type { Recognition } from '../rules/reading/recognition.ts';
import { heldOf } from './held.ts';
import { type AgeReading, ageInWords, readAge } from './read-age.ts';

/** What the GP set by hand of who the patient is; it goes before what the text says. */
export function createByHand() {
  const age = signal('');
  const sex = signal<Sex | undefined>(undefined);
  const organs = signal<readonly Organ[] | undefined>(undefined);
  const reading = computed(() => readAge(age.value));
  return {
    age,
    sex,
    organs,
    reading,
    ...heldOf(age, sex, organs),
  };
}

export type ByHand = ReturnType<typeof createByHand>;

const letters: Readonly<Record<Sex, string>> = { female: 'F', male: 'M', unknown: '' };

/** F 62; what is not known is left out. */
const inShort = (years: number | undefined, sex: Sex = 'unknown'): string =>
  [letters[sex], years === undefined ? '' : ageInWords(years)].filter(Boolean).join(' ');

/** What the GP had read from the page of who the patient is, and when. */
export interface Seen {
  age?: number;
  ageFrom?: string;
  sex?: Sex;
  sexFrom?: string;
  /** As 10:32. */
  at: string;
}

/** Who the patient is: by hand where set, else as typed in the text, else as read from the page. */
export function createPerson(byHand: ByHand, recognition: ReadonlySignal<Recognition>, seen: ReadonlySignal<Seen | undefined>) {
  const age = computed<AgeReading>(() => {
    if (byHand.age.value.trim() !== '') return byHand.reading.value;
    const years = recognition.value.age ?? seen.value?.age;
    return years === undefined ? {} : { years };
  });
  const sex = computed<Sex>(() => {
    if (byHand.sex.value) return byHand.sex.value;
    if (recognition.value.organs) return 'unknown';
    return recognition.value.sex === 'unknown' ? (seen.value?.sex ?? 'unknown') : recognition.value.sex;
  });
  const ageShown = computed(() => {
    if (byHand.age.value !== '') return byHand.age.value;
    const years = recognition.value.age ?? seen.value?.age;
    return years === undefined ? '' : ageInWords(years);
  });
  /** Those that count apart from the sex: set by hand, or named in the text of a patient whose sex does not tell. */
  const organs = computed<readonly Organ[] | undefined>(() => {
    const named = recognition.value.organs;
    return byHand.organs.value ?? (named?.length ? named : undefined);
  });
  const organsShown = computed<readonly Organ[]>(() => {
    if (organs.value) return organs.value;
    if (sex.value === 'unknown') return [];
    return [`${sex.value}-reproductive-organs`];
  });
  /** Whose entries these are, in a few letters: "M 62". */
  const name = computed(() => inShort(age.value.years, sex.value));
  /** What the text or the field says otherwise than the page. */
  const disagreements = computed(() => {
    const page = seen.value;
    if (!page) return [];
    const years = age.value.years;
    const ageDiffers = page.age !== undefined && years !== undefined && Math.floor(years) !== Math.floor(page.age);
    const sexDiffers = page.sex !== undefined && sex.value !== 'unknown' && sex.value !== page.sex;
    return [
      ...(ageDiffers && page.age !== undefined ? [`The page gives the age as ${ageInWords(page.age)}.`] : []),
      ...(sexDiffers ? [`The page gives the sex as ${page.sex}.`] : []),
    ];
  });
  /** Whether who it is was typed or read; and where the two differ, what the page says. */
  const from = computed(() => {
    const page = seen.value;
    if (!page) return 'typed';
    return disagreements.value.length > 0 ? `typed; page says ${inShort(page.age, page.sex)}` : `read from the page at ${page.at}`;
  });
  return { age, sex, ageShown, organs, organsShown, name, disagreements, from };
}

export type Person = ReturnType<typeof createPerson>;

/** What the recogniser says of two ages or two sexes, until the GP has set the right one by hand. */
export const unsettled = (notices: readonly string[], byHand: ByHand): string[] =>
  notices.filter((notice) => {
    if (/\bage\b/i.test(notice)) return byHand.reading.value.years === undefined;
    if (/\borgans\b/i.test(notice) && byHand.organs.value) return false;
    return !(/\bsex/i.test(notice) && byHand.sex.value);
  });
