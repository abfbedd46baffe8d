import type { Survivor } from './report.ts';

/** Survivors that answer as the rules do, by the line they stand on and what the mutant makes of it, and why. */
const known: readonly { code: RegExp; becomes: RegExp; why: string }[] = [];

/** Why a survivor is no gap in the tests; undefined where nobody has said so. */
export const explained = ({ code, becomes }: Survivor): string | undefined =>
  known.find((each) => each.code.test(code) && each.becomes.test(becomes))?.why;
