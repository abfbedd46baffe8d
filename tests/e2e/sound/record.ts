import { test } from '@playwright/test';
import { ATTACHED, type Recorded } from '../../../tools/accessibility/record.ts';

/** Puts what was found into the report of the test that runs, from which docs/accessibility.md is made. */
export const record = (found: Recorded): Promise<void> =>
  test.info().attach(ATTACHED, { body: JSON.stringify(found), contentType: 'application/json' });
