import type { Assessment } from '../engine/assess.ts';
import { thresholdAt } from '../engine/bands.ts';
import { evaluate, isAged } from '../engine/evaluate.ts';
import { type Evidence, evidenceFrom } from '../engine/evidence.ts';
import type { Measurement, TestId } from '../engine/presentation.ts';
import { FALSE, TRUE, UNKNOWN } from '../engine/truth.ts';
import type { FindingId } from '../findings/vocabulary.ts';
import { type Caution, cautions } from './cautions.ts';

/** A caution of this patient, its words filled in. */
export interface CautionSaid {
  caution: Caution;
  title: string;
  says: string;
}

const decides: Readonly<Record<TestId, FindingId>> = {
  fit: 'fit_10_or_more',
  ca125: 'ca125_at_or_above_age_threshold',
  psa: 'psa_above_age_threshold',
};

const capital = (phrase: string): string => phrase.charAt(0).toUpperCase() + phrase.slice(1);

const inWords = ({ comparator, value }: Measurement): string => `${comparator === '=' ? '' : comparator}${value}`;

function resultHolds({ result }: Caution, { presentation, ruleset: { thresholds } }: Assessment, evidence: Evidence): boolean {
  if (!result) return true;
  const { test, is, atLeast } = result;
  const value = presentation.results[test];
  if (!value || (atLeast !== undefined && value.value < atLeast)) return false;
  const truth = evidence.measured.get(decides[test]);
  if (is === 'any') return true;
  if (is === 'above') return truth === TRUE;
  if (is === 'not above') return truth === FALSE;
  if (is === 'unclear') return truth === UNKNOWN;
  return test !== 'fit' && evidence.years !== undefined && thresholdAt(thresholds[test], evidence.years) === undefined;
}

function holds(caution: Caution, assessment: Assessment, evidence: Evidence): boolean {
  const { ages, organs, when, named, without } = caution;
  return (
    (!ages || isAged(evidence.years, ages) === TRUE) &&
    (!organs || evidence.organs[organs] !== FALSE) &&
    (!named || assessment.presentation.named?.includes(named) === true) &&
    (!when || evaluate(when, evidence) === TRUE) &&
    (!without || evaluate(without, evidence) !== TRUE) &&
    resultHolds(caution, assessment, evidence)
  );
}

/** What stands out of this patient and NG12 sets no rule for. Of two that are about one result, the first. */
export function cautionsFor(assessment: Assessment): CautionSaid[] {
  const evidence = evidenceFrom(assessment.presentation, assessment.ruleset.thresholds);
  const said = cautions
    .filter((caution) => holds(caution, assessment, evidence))
    .map((caution): CautionSaid => {
      const result = caution.result && assessment.presentation.results[caution.result.test];
      const test = caution.result?.test;
      const outside = test === 'psa' || test === 'ca125' ? assessment.ruleset.thresholds.outside[test] : '';
      const filled = (words: string): string =>
        words
          .replace('{value}', result ? inWords(result) : '')
          .replace('{age}', `${evidence.years ?? ''}`)
          .replace('{outside}', outside);
      return { caution, title: filled(caution.title), says: capital(filled(caution.says)) };
    });
  return said.filter(
    ({ caution, title }, at) => said.findIndex((other) => other.title === title || other.caution.id === caution.id) === at,
  );
}
