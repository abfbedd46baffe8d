import { type Evidence, evidenceFrom } from '../../rules/engine/evidence.ts';
import type { Presentation, Statement } from '../../rules/engine/presentation.ts';
import type { QualifierId } from '../../rules/findings/qualifiers.ts';
import type { FindingId } from '../../rules/findings/vocabulary.ts';
import { thresholds } from '../../rules/ng12/thresholds.ts';

/** A statement of a finding with these qualifiers. */
export const said = (id: FindingId, ...qualifiers: QualifierId[]): Statement => ({ id, qualifiers });

/** A statement of a finding of which these qualifiers were denied. */
export const denied = (id: FindingId, ...qualifiers: QualifierId[]): Statement => ({ id, qualifiers: [], denied: qualifiers });

/** Someone of whom this much is known. */
export const someone = (more: Partial<Presentation> = {}): Presentation => ({
  sex: 'unknown',
  findings: [],
  absent: [],
  results: {},
  ...more,
});

/** What is known of someone, by the thresholds of the newest edition. */
export const known = (more: Partial<Presentation> = {}): Evidence => evidenceFrom(someone(more), thresholds);
