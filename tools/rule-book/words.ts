import type { Band, Thresholds } from '../../rules/engine/bands.ts';
import { type Criterion, findingCriteria } from '../../rules/engine/criteria.ts';
import type { Population } from '../../rules/engine/recommendation.ts';
import { editionDates, newestEdition } from '../../rules/ng12/edition-dates.ts';
import { type Form, numberIn } from '../../rules/ng12/recommendation.ts';
import { clauseWords } from '../../state/words/clause.ts';
import { editionWords } from '../../state/words/edition.ts';
import { capital } from '../../state/words/labels.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as HTML. */
export const html = (text: string): string => text.replace(/[&<>"]/g, (character) => entities[character] ?? character);

/** A list, or nothing where there is nothing in it. */
export const list = (items: readonly string[]): string =>
  items.length > 0 ? `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>` : '';

const partsOf = (criterion: Criterion): readonly Criterion[] => {
  if ('all' in criterion) return criterion.all;
  if ('any' in criterion) return criterion.any;
  return 'of' in criterion ? criterion.of : [];
};

const leafWords = (criterion: Criterion): string => ('age' in criterion ? `aged ${clauseWords(criterion)}` : clauseWords(criterion));

/** A criterion as a list that nests. */
export function whenList(criterion: Criterion): string {
  const parts = partsOf(criterion);
  if (parts.length === 0) return html(leafWords(criterion));
  return `${html(capital(clauseWords(criterion)))}:${list(parts.map(whenList))}`;
}

/** Who a recommendation is for. */
export function whoWords({ ages, organs }: Population): string {
  const who = organs ? `people with ${clauseWords({ organs })}` : 'everyone';
  return capital(ages ? `${who}, aged ${clauseWords({ age: ages })}` : who);
}

const bandsWords = (bands: readonly Band[]): string =>
  bands.map(({ from, upTo, threshold }) => `${threshold} ${upTo === undefined ? `from ${from}` : `at ${from} to ${upTo}`}`).join(', ');

/** The numbers behind a criterion in an edition, where it turns on one. */
export function thresholdsLine(criterion: Criterion, { fit, ca125, psa }: Thresholds): string {
  const named = [...findingCriteria(criterion)].map(({ finding }) => finding);
  return [
    named.some((id) => id.startsWith('fit_1') || id.startsWith('fit_b')) ? `FIT, µg Hb/g: ${fit} or more counts as reaching it.` : '',
    named.some((id) => id.startsWith('ca125_')) ? `CA125, IU/ml, this or more: ${bandsWords(ca125)}.` : '',
    named.some((id) => id.startsWith('psa_')) ? `PSA, µg/l, more than this: ${bandsWords(psa)}.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** The editions of a form, with the number it had in those that numbered it otherwise. */
export function editionsLine(form: Form): string {
  const named = form.editions.map((date) => {
    const number = numberIn(date, form);
    return `${editionWords(date)}${number === form.number ? '' : ` (as ${number})`}`;
  });
  const isNew = form.editions.length < editionDates.length && form.editions.at(-1) === newestEdition;
  return `${named.join(', ')}.${isNew ? ' New or changed.' : ''}`;
}
