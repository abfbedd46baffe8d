import type { Complaint } from '../../findings/complaints.ts';
import type { QualifierId } from '../../findings/qualifiers.ts';
import type { FindingId } from '../../findings/vocabulary.ts';
import type { Assertion } from '../recognition.ts';
import type { Cue } from '../scope/cues.ts';
import type { NamedThing } from './named-things.ts';

/** What a phrase means. */
export type Meaning =
  | { is: 'finding'; ids: readonly FindingId[]; qualifiers: readonly QualifierId[]; assertion: Assertion }
  | { is: 'named'; name: NamedThing }
  | { is: 'qualifier'; qualifier: QualifierId }
  | { is: 'cue'; cue: Cue }
  | { is: 'complaint'; name?: Complaint }
  | { is: 'nothing' };

/** What a frame means. */
export interface FrameMeaning {
  ids: readonly FindingId[];
  assertion: Assertion;
}
