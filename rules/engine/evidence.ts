import { broaderOf, hintedBy, narrowerOf } from '../findings/hierarchy.ts';
import type { FindingId } from '../findings/vocabulary.ts';
import { type Band, type Thresholds, thresholdAt } from './bands.ts';
import { isAtLeast, isMoreThan } from './measurement.ts';
import type { Measurement, Organ, Presentation, Statement } from './presentation.ts';
import { FALSE, TRUE, type Truth, UNKNOWN } from './truth.ts';

/** What is known of a patient, in the form that criteria ask it. */
export interface Evidence {
  /** Completed years. */
  readonly years: number | undefined;
  readonly organs: Readonly<Record<Organ, Truth>>;
  readonly said: ReadonlyMap<FindingId, readonly Statement[]>;
  readonly absent: ReadonlySet<FindingId>;
  /** Findings that a number decides; unknown where the number has no threshold to meet. */
  readonly measured: ReadonlyMap<FindingId, Truth>;
  /** Of those, the ones without a threshold at this age: the clinician decides. */
  readonly unbanded: ReadonlySet<FindingId>;
  /** Not said, but worth asking about because of what was. */
  readonly hinted: ReadonlySet<FindingId>;
}

const haematurias: readonly FindingId[] = ['visible_haematuria', 'nonvisible_haematuria', 'haematuria_any'];

/** Where a urinary infection is denied, haematuria is without one. One that is present settles nothing: it may be past. */
function withoutUtiWhere(infectionDenied: boolean, statement: Statement): Statement {
  if (!infectionDenied || !haematurias.includes(statement.id) || statement.qualifiers.includes('without-uti')) return statement;
  return { ...statement, qualifiers: [...statement.qualifiers, 'without-uti'] };
}

/** Which organs someone has: as given, else from the sex. */
export function organsOf({ sex, organs }: Pick<Presentation, 'sex' | 'organs'>): Record<Organ, Truth> {
  const has = (organ: Organ, ownSex: 'female' | 'male'): Truth => {
    if (organs) return organs.includes(organ) ? TRUE : FALSE;
    if (sex === 'unknown') return UNKNOWN;
    return sex === ownSex ? TRUE : FALSE;
  };
  return {
    'female-reproductive-organs': has('female-reproductive-organs', 'female'),
    'male-reproductive-organs': has('male-reproductive-organs', 'male'),
  };
}

const opposite = (truth: Truth): Truth => (truth === UNKNOWN ? UNKNOWN : truth === TRUE ? FALSE : TRUE);

function measuredBy({ results }: Presentation, years: number | undefined, thresholds: Thresholds): Map<FindingId, Truth> {
  const measured = new Map<FindingId, Truth>();
  const { fit, ca125, psa } = results;
  if (fit) {
    const high = isAtLeast(fit, thresholds.fit);
    measured.set('fit_10_or_more', high).set('fit_below_10', opposite(high));
  }
  const banded = (value: Measurement, bands: readonly Band[], compare: typeof isAtLeast): Truth => {
    const threshold = years === undefined ? undefined : thresholdAt(bands, years);
    return threshold === undefined ? UNKNOWN : compare(value, threshold);
  };
  if (ca125) {
    const high = banded(ca125, thresholds.ca125, isAtLeast);
    measured.set('ca125_at_or_above_age_threshold', high).set('ca125_below_age_threshold', opposite(high));
  }
  if (psa) measured.set('psa_above_age_threshold', banded(psa, thresholds.psa, isMoreThan));
  return measured;
}

/** Reads a presentation once, with what each finding is by definition; inferences are only hinted at. */
export function evidenceFrom(presentation: Presentation, thresholds: Thresholds): Evidence {
  const years = presentation.age === undefined ? undefined : Math.floor(presentation.age);
  const absent = new Set<FindingId>();
  for (const id of presentation.absent) for (const each of narrowerOf(id)) absent.add(each);

  const said = new Map<FindingId, Statement[]>();
  const hinted = new Set<FindingId>();
  for (const one of presentation.findings) {
    const statement = withoutUtiWhere(absent.has('urinary_tract_infection'), one);
    for (const id of broaderOf(statement.id)) {
      const known = said.get(id);
      if (known) known.push(statement);
      else said.set(id, [statement]);
    }
    for (const id of hintedBy(statement.id)) hinted.add(id);
  }

  const measured = measuredBy(presentation, years, thresholds);
  // A bound that settles nothing leaves what was said in words.
  for (const [id, truth] of measured) if (truth === UNKNOWN && (said.has(id) || absent.has(id))) measured.delete(id);
  // A PSA has a threshold only within the ages of the table, even where someone wrote "raised".
  const psaHasThreshold = years !== undefined && thresholdAt(thresholds.psa, years) !== undefined;
  if (said.has('psa_above_age_threshold') && !psaHasThreshold) measured.set('psa_above_age_threshold', UNKNOWN);
  const unbanded = new Set<FindingId>();
  if (years !== undefined) {
    if (!psaHasThreshold) unbanded.add('psa_above_age_threshold');
    if (thresholdAt(thresholds.ca125, years) === undefined)
      unbanded.add('ca125_at_or_above_age_threshold').add('ca125_below_age_threshold');
  }
  return { years, organs: organsOf(presentation), said, absent, measured, unbanded, hinted };
}
