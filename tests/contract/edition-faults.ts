import { type HeldEdition, isHeldEdition } from '../../rules/ng12/edition-dates.ts';
import { type Form, numberIn } from '../../rules/ng12/recommendation.ts';

const sectionAndPlace = (number: string): [string, number] => {
  const [, section = '', place = ''] = number.split('.');
  return [section, Number(place)];
};

/** Numbers that an edition gives twice, and numbers it leaves out. */
function numberFaults(edition: HeldEdition, forms: readonly Form[]): string[] {
  const numbers = forms.filter(({ editions }) => editions.includes(edition)).map((form) => numberIn(edition, form));
  const twice = numbers.filter((number, at) => numbers.indexOf(number) !== at).map((number) => `${edition}: ${number} has two forms`);
  const sections = new Set(numbers.map((number) => sectionAndPlace(number)[0]));
  const gaps = [...sections].flatMap((section) => {
    const last = Math.max(...numbers.map(sectionAndPlace).flatMap(([of, place]) => (of === section ? [place] : [])));
    const all = Array.from({ length: last }, (_, at) => `1.${section}.${at + 1}`);
    return all.filter((number) => !(numbers as string[]).includes(number)).map((number) => `${edition}: ${number} is missing`);
  });
  return [...twice, ...gaps];
}

/** What is wrong with how forms follow one another: a form that ends without saying what became of it, or says it wrongly. */
function lineFaults(dates: readonly HeldEdition[], forms: readonly Form[]): string[] {
  return forms.flatMap((form) => {
    const held = form.editions.filter(isHeldEdition);
    const name = `${form.number} of ${held.at(-1)}`;
    const next = dates[dates.indexOf(held.at(-1) ?? (dates[0] as HeldEdition)) + 1];
    if (held.length === 0) return [`${form.number} belongs to no edition`];
    if (held.some((date, at) => at > 0 && dates.indexOf(date) !== dates.indexOf(held[at - 1] as HeldEdition) + 1)) {
      return [`${name} skips an edition`];
    }
    if (!next) return form.now === undefined ? [] : [`${name} is still held and says what became of it`];
    if (form.now === undefined) return [`${name} does not say what became of it`];
    if (form.now === null) return [];
    const after = forms.filter((each) => each.editions.includes(next) && numberIn(next, each) === form.now);
    return after.length === 1 && after[0]?.editions[0] === next ? [] : [`${name} became ${form.now}, which does not begin in ${next}`];
  });
}

/** Overlaps, gaps and broken lines among forms, in words; none where all is well. */
export const editionFaults = (dates: readonly HeldEdition[], forms: readonly Form[]): string[] => [
  ...dates.flatMap((date) => numberFaults(date, forms)),
  ...lineFaults(dates, forms),
];
