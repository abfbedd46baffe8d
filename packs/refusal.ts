/** Why a pack was not taken. */
export type RefusalReason =
  | 'empty'
  | 'too-large'
  | 'not-text'
  | 'not-a-pack'
  | 'cut-off'
  | 'too-deep'
  | 'field-twice'
  | 'newer-format'
  | 'unknown-kind'
  | 'wrong-content'
  | 'bad-signature-header'
  | 'signature-wrong'
  | 'cannot-verify'
  | 'expired'
  | 'not-yet-issued'
  | 'unsigned'
  | 'signature-stripped'
  | 'key-swapped'
  | 'older-version'
  | 'same-version-changed'
  | 'another-pack'
  | 'not-followed';

/** A pack that was not taken, with one plain sentence that says why. */
export interface Refusal {
  state: 'refused';
  reason: RefusalReason;
  sentence: string;
}

export const refusal = (reason: RefusalReason, sentence: string): Refusal => ({ state: 'refused', reason, sentence });
