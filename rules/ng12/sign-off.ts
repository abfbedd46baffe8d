import type { HeldEdition } from './edition-dates.ts';

/** A named clinical safety officer’s signature under the rules of an edition. */
export interface SignOff {
  edition: HeldEdition;
  name: string;
  /** Such as "Clinical Safety Officer, …". */
  role: string;
  /** The number in their professional register. */
  registration: string;
  /** The day, as YYYY-MM-DD. */
  on: string;
  /** SHA-256 of docs/rule-book/ng12.json as it was signed. A test fails once the rules are no longer those. */
  rules: string;
}

/** Every signature. Nobody has signed yet. */
export const signOffs: readonly SignOff[] = [];

/** Whether an edition has been signed off, in words that the product shows. */
export function signOffWords(edition: HeldEdition, signed: readonly SignOff[] = signOffs): string {
  const by = signed.find((each) => each.edition === edition);
  return by ? `Signed off by ${by.name}, ${by.role}, on ${by.on}.` : 'Not signed off by a clinician or a clinical safety officer.';
}
