import { areNear, type LineClaim, toldWhere } from './claim.ts';
import { isOfAnother, labelled, labelsWithin, numberKinds, type Told } from './labels.ts';
import type { Line, Page } from './page.ts';
import { areNotes } from './section-names.ts';
import { type Value, valuesOfAll } from './told-values.ts';
import { withoutLabels } from './unlabelled-claims.ts';

const ageAlone = /^\W*(?:current\s+)?age\W*\d{1,3}\s*(?:y\w*|m\w*|w\w*|d\w*)?(?:\s+old)?\W*$/i;
const longestBannerLine = 300;
const longestInNotes = 120;

/** A word for age or sex alone proves little: it has to begin its line, or stand with something else of the banner. */
const proves = (told: readonly Told[]): boolean =>
  told.length > 1 || (['born', 'nhs', 'died', ...numberKinds] as const).some((each) => told.includes(each));

/** Labels with their values in one line: “Born 12-Mar-1961 (65y) Sex Female”. */
function labelledInLine(line: Line, today: string): LineClaim[] {
  const { text } = line;
  const notes = areNotes(line.names);
  if (text.length > (notes ? longestInNotes : longestBannerLine)) return [];
  const found = labelsWithin(text).filter(({ start }) => !isOfAnother(text.slice(0, start)));
  if (notes && found[0] && found[0].start > 40) return [];
  const read = found.map((each) => ({ ...each, values: valuesOfAll(each.told, each.value, today, false) }));
  return read.flatMap(({ told, label, start, values }) => {
    const begins = told.includes('age') ? ageAlone.test(text) : /^\W*(?:patient\W*)?$/i.test(text.slice(0, start));
    const others = read.some((other) => other.start !== start && other.values.length > 0);
    if (!proves(told) && !begins && !others) return [];
    return values.map((value) => ({ value, where: toldWhere(line, label, value), bare: false }));
  });
}

/** A label that stands behind its value in a line of just the two: “62 Age”. */
function labelledBehind(line: Line, today: string): LineClaim[] {
  const [text = '', label = '', more] = line.parts ?? [];
  const told = more === undefined && labelled(text).length === 0 && labelsWithin(text).length === 0 ? labelled(label) : [];
  return valuesOfAll(told, text, today, false).map((value) => ({ value, where: toldWhere(line, label, value), bare: false }));
}

/** What a line tells by itself. `mayBeBanner`: without labels too. */
export function inLine(page: Page, at: number, line: Line, today: string, mayBeBanner: boolean): LineClaim[] {
  const behind = areNotes(line.names) ? [] : labelledBehind(line, today);
  const found = behind.length > 0 ? behind : labelledInLine(line, today);
  const told = new Set(found.map(({ value }) => value.told));
  if (!mayBeBanner) return found;
  const isLabelled = (['born', 'age', 'nhs'] as const).some((each) => told.has(each));
  // A birth date gives the age: another age in its line is of something else.
  if (told.has('born')) told.add('age');
  const numbers = found.flatMap(({ value }) => ('number' in value ? value.number : []));
  const alone = withoutLabels(page, at, today, isLabelled).filter(
    ({ value }) => !told.has(value.told) && !told.has('problem') && !('number' in value && numbers.includes(value.number)),
  );
  return [...found, ...alone];
}

/** A label may stand below its value, where a box holds just the two. */
function valueBefore({ lines }: Page, at: number): number | undefined {
  const [value, label] = [lines[at - 1], lines[at]];
  if (!value || !label || label.as === 'label' || labelled(value.text).length > 0 || labelsWithin(value.text).length > 0) return undefined;
  const isOne = value.element === label.element;
  const box = isOne ? label.element : label.element.parentElement;
  if (!isOne && value.element.parentElement !== box) return undefined;
  const isAlone = [lines[at - 2], lines[at + 1]].every((line) => !line || !box?.contains(line.element));
  return isAlone ? at - 1 : undefined;
}

/** The words that stand after a line that is only a label. */
function valueAfter({ lines }: Page, at: number, told: readonly Told[]): number | undefined {
  const label = lines[at];
  for (let next = at + 1; label && next <= at + 2; next++) {
    const line = lines[next];
    if (!line || line.cell?.table !== label.cell?.table || line.cell?.row !== label.cell?.row) return undefined;
    if ((line.as === 'heading' && !told.includes('name')) || !areNear(label.element, line.element)) return undefined;
    const again = labelled(line.text);
    if (again.length === 0) return labelsWithin(line.text).some(({ start }) => start === 0) ? undefined : next;
    // A label that is read out stands before the same label as it is seen.
    if (label.as !== 'label' || !again.some((each) => told.includes(each))) return undefined;
  }
  return undefined;
}

/** Both sexes side by side: it cannot be seen which was chosen. */
const isChoice = (texts: readonly (string | undefined)[]): boolean =>
  ['female', 'male'].every((sex) => texts.some((text) => text?.toLowerCase() === sex));

const bothSexes: Value = { told: 'problem', of: 'sex', why: 'Both sexes stand beside the word for sex: please choose.', said: '' };

/** What a line tells that is only a label: the words after it, or before. */
export function besideLabel(page: Page, at: number, told: readonly Told[], today: string): LineClaim[] {
  const line = page.lines[at];
  const next = valueBefore(page, at) ?? valueAfter(page, at, told);
  if (!line || next === undefined) return [];
  const choice = told.includes('sex') && isChoice([page.lines[next]?.text, page.lines[next + 1]?.text]);
  const values = choice ? [bothSexes] : valuesOfAll(told, page.lines[next]?.text ?? '', today, true);
  return values.map((value) => ({ value, where: toldWhere(line, line.text, value), bare: false }));
}
