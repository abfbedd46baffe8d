import type { Assessment } from '../rules/engine/assess.ts';
import { type TestId, testIds } from '../rules/engine/presentation.ts';
import { testUnits } from '../rules/findings/read-measurement.ts';
import type { Ask } from './asks.ts';
import type { Checklist } from './checklist.ts';
import type { MeasurementField } from './measurements.ts';

/** The results worth a field now: given, asked for by a recommendation met, or by a question. */
export function relevantTests(assessment: Assessment, asks: readonly Ask[], fields: readonly MeasurementField[]): TestId[] {
  const named = assessment.met.map(({ recommendation }) => recommendation.investigation?.test ?? '').join(' ');
  return testIds.filter(
    (test) =>
      named.includes(testUnits[test].label) ||
      fields.some((field) => field.test === test && field.shown.value !== '') ||
      asks.some((ask) => ask.kind === 'result' && ask.test === test),
  );
}

const pigmentedLesion = /\b(?:moles?|naev(?:us|i)|nev(?:us|i)|pigmented|melanoma|freckles?)\b/i;

/** Whether the 7-point checklist belongs on the screen: a pigmented lesion was typed, or melanoma is met or possible. */
export function isChecklistRelevant(text: string, { met, possible }: Assessment, checklist: Checklist): boolean {
  if (checklist.score.value !== undefined || pigmentedLesion.test(text)) return true;
  return [...met, ...possible].some(({ recommendation }) => recommendation.cancer === 'melanoma');
}
