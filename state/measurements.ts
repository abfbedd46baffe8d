import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { type Measurement, type Results, type TestId, testIds } from '../rules/engine/presentation.ts';
import { readMeasurement } from '../rules/findings/read-measurement.ts';
import type { Recognition } from '../rules/reading/recognition.ts';
import { heldOf } from './held.ts';

interface DatedResult {
  shown: string;
  /** As 2026-11-12. */
  date: string;
}

/** When each result was taken, where that is known. */
export type ResultDates = { readonly [test in TestId]?: string };

/** One result field: what it shows, and what was wrong with what was typed in it. */
export interface MeasurementField {
  test: TestId;
  byHand: Signal<string>;
  shown: ReadonlySignal<string>;
  /** The date that the page gave with a result taken from it. */
  fromPage: Signal<DatedResult | undefined>;
  measurement: ReadonlySignal<Measurement | undefined>;
  problem: ReadonlySignal<string>;
}

export const measurementInWords = ({ comparator, value }: Measurement): string => `${comparator === '=' ? '' : comparator}${value}`;

function createField(test: TestId, recognition: ReadonlySignal<Recognition>): MeasurementField {
  const byHand = signal('');
  const fromPage = signal<DatedResult | undefined>(undefined);
  const inText = computed(() => recognition.value.results.findLast((result) => result.test === test)?.value);
  const reading = computed(() => (byHand.value.trim() === '' ? undefined : readMeasurement(byHand.value, test)));
  return {
    test,
    byHand,
    fromPage,
    shown: computed(() => {
      if (byHand.value !== '') return byHand.value;
      return inText.value ? measurementInWords(inText.value) : '';
    }),
    measurement: computed(() => {
      const read = reading.value;
      if (!read) return inText.value;
      return 'problem' in read ? undefined : read;
    }),
    problem: computed(() => {
      const read = reading.value;
      return read && 'problem' in read ? read.problem : '';
    }),
  };
}

/** FIT, CA125 and PSA: typed in their fields, else as the text has them. */
export function createMeasurements(recognition: ReadonlySignal<Recognition>) {
  const fields = testIds.map((test) => createField(test, recognition));
  const results = computed<Results>(() => {
    const known: { [test in TestId]?: Measurement } = {};
    for (const { test, measurement } of fields) if (measurement.value) known[test] = measurement.value;
    return known;
  });
  /** Of a result taken from the page, until another is typed over it. */
  const dates = computed<ResultDates>(() =>
    Object.fromEntries(
      fields.flatMap(({ test, byHand, fromPage: { value: page } }) => (page && page.shown === byHand.value ? [[test, page.date]] : [])),
    ),
  );
  return { fields, results, dates, ...heldOf(...fields.flatMap(({ byHand, fromPage }) => [byHand, fromPage])) };
}
