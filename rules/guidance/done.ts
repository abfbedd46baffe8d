import type { ActionId } from '../engine/actions.ts';
import type { Assessment } from '../engine/assess.ts';
import { type Evidence, evidenceFrom } from '../engine/evidence.ts';
import type { Measurement, TestId } from '../engine/presentation.ts';
import { FALSE, UNKNOWN } from '../engine/truth.ts';
import type { FindingId } from '../findings/vocabulary.ts';

/** A test that was done or is awaited. */
export interface Done {
  /** "FIT 34", "Chest X-ray normal", "PSA awaited". */
  words: string;
  awaited: boolean;
  /** What it does not settle, where nothing in NG12 follows from it. */
  leaves?: string;
}

interface KnownTest {
  name: string;
  /** The recommendations' words for it. */
  pattern: RegExp;
  result?: TestId;
  /** Findings that only this test gives. */
  gives: readonly FindingId[];
  /** As a text names it. */
  normal?: string;
  awaited?: string;
  leaves(is: { value: string; years: number | undefined; above: unknown }): string | undefined;
}

const tests: readonly KnownTest[] = [
  {
    name: 'FIT',
    pattern: /\bFIT\b/,
    result: 'fit',
    gives: ['fit_10_or_more', 'fit_below_10', 'fit_not_returned'],
    awaited: 'fit-awaited',
    leaves: () => undefined,
  },
  {
    name: 'CA125',
    pattern: /CA125/,
    result: 'ca125',
    gives: ['ca125_at_or_above_age_threshold', 'ca125_below_age_threshold'],
    awaited: 'ca125-awaited',
    leaves: () => undefined,
  },
  {
    name: 'PSA',
    pattern: /\bPSA\b/,
    result: 'psa',
    gives: ['psa_above_age_threshold'],
    awaited: 'psa-awaited',
    leaves: ({ above, years }) => {
      if (above === FALSE) return 'Not above the threshold for age. Prostate examined? It is a referral if it feels malignant (1.6.1).';
      if (above === UNKNOWN && years !== undefined) return 'No threshold at this age: your judgement (1.6.3). Prostate examined? (1.6.1)';
      return undefined;
    },
  },
  {
    name: 'Chest X-ray',
    pattern: /chest X-ray/,
    gives: ['cxr_suggests_lung_cancer', 'cxr_suggests_mesothelioma'],
    normal: 'cxr-normal',
    awaited: 'cxr-awaited',
    leaves: () => 'A normal X-ray can miss cancer (1.15.1): review, and think of CT by local route.',
  },
  {
    name: 'Ultrasound',
    pattern: /ultrasound of abdomen and pelvis/,
    gives: ['uss_abdomen_pelvis_normal', 'uss_suggests_ovarian_cancer'],
    normal: 'uss-normal',
    leaves: ({ value, years = 0 }) =>
      value === 'normal'
        ? `If of abdomen and pelvis: look for other causes, and say when to come back (${years < 40 ? '1.5.7' : '1.5.11'}).`
        : undefined,
  },
];

const inWords = ({ comparator, value }: Measurement): string => `${comparator === '=' ? '' : comparator}${value}`;

/** What has become of a test that a recommendation asks for; undefined where nothing was said of it. */
export function doneOf(test: string, { presentation, ruleset }: Assessment): Done | undefined {
  const known = tests.find(({ pattern }) => pattern.test(test));
  if (!known) return undefined;
  const { name, result, gives, normal, awaited, leaves } = known;
  const evidence: Evidence = evidenceFrom(presentation, ruleset.thresholds);
  const number = result && presentation.results[result];
  const above = gives[0] && evidence.measured.get(gives[0]);
  const more = (value: string): Pick<Done, 'leaves'> => {
    const left = leaves({ value, years: evidence.years, above });
    return left ? { leaves: left } : {};
  };
  if (number) return { words: `${name} ${inWords(number)}`, awaited: false, ...more(inWords(number)) };
  const isNamed = (what: string | undefined): boolean => what !== undefined && presentation.named?.includes(what) === true;
  if (isNamed(normal)) return { words: `${name} normal`, awaited: false, ...more('normal') };
  if (gives.some((id) => evidence.said.has(id))) return { words: `${name} done`, awaited: false };
  return isNamed(awaited) ? { words: `${name} awaited`, awaited: true } : undefined;
}

interface Consequence {
  title: string;
  says: string;
}

/** What NG12 says of a result below a threshold, with that result as its heading; undefined of any other action. */
export function consequenceOf(action: ActionId, { presentation: { results, findings } }: Assessment): Consequence | undefined {
  if (action === 'safety-net-and-do-not-delay-referral') {
    const fit = results.fit
      ? `FIT ${inWords(results.fit)}, below 10`
      : findings.some(({ id }) => id === 'fit_not_returned')
        ? 'FIT not returned'
        : 'FIT below 10';
    return { title: `${fit}: safety net`, says: 'Refer anyway on strong clinical concern; the FIT is no reason to wait.' };
  }
  if (action === 'assess-other-causes-and-advise-return') {
    const isScan = findings.some(({ id }) => id === 'uss_abdomen_pelvis_normal');
    const test = isScan ? 'Ultrasound normal' : `CA125${results.ca125 ? ` ${inWords(results.ca125)},` : ''} below the threshold`;
    return { title: `${test}: look for other causes`, says: 'If none is found, say to come back if symptoms go on or come more often.' };
  }
  return undefined;
}
