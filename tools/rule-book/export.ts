import type { z } from 'zod';
import { actions } from '../../rules/engine/actions.ts';
import { qualifiers } from '../../rules/findings/qualifiers.ts';
import { entryOf, findingIds } from '../../rules/findings/vocabulary.ts';
import { editionDates, isHeldEdition, newestEdition } from '../../rules/ng12/edition-dates.ts';
import { editionOf } from '../../rules/ng12/editions.ts';
import { forms } from '../../rules/ng12/forms.ts';
import { type Form, numberIn } from '../../rules/ng12/recommendation.ts';
import { signOffWords } from '../../rules/ng12/sign-off.ts';
import { ruleBook } from './schema.ts';

function exported({ number: _, editions, was: __, now, ...rest }: Form, form: Form): object {
  const numbers = Object.fromEntries(editions.filter(isHeldEdition).map((date) => [date, numberIn(date, form)]));
  return { numbers, ...(now !== undefined && { becomes: now }), ...rest };
}

/** Every rule of every edition held, as `ng12.json` has it. Throws if it does not fit its own schema. */
export function exportedRules(): z.infer<typeof ruleBook> {
  return ruleBook.parse({
    $schema: './ng12.schema.json',
    guideline: 'NICE NG12, Suspected cancer: recognition and referral',
    attribution:
      'The recommendations are those of NICE guideline NG12, © NICE, https://www.nice.org.uk/guidance/ng12. Numbers, criteria and actions in our own words. NICE has not endorsed this.',
    signedOff: signOffWords(newestEdition),
    newest: newestEdition,
    editions: editionDates.map((date) => {
      const { fit, ca125, psa } = editionOf(date).thresholds;
      return { date, thresholds: { fit, ca125, psa } };
    }),
    actions,
    qualifiers,
    findings: Object.fromEntries(
      findingIds.map((id) => {
        const { label, kind, means } = entryOf(id);
        return [id, { label, kind, ...(means && { means }) }];
      }),
    ),
    recommendations: forms.map((form) => exported(form, form)),
  });
}
