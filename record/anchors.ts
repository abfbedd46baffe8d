import type { Claim } from './claim.ts';
import type { Line, Page } from './page.ts';
import { areNotes } from './section-names.ts';

/** Lines among which a banner stands, where nothing in it was understood. */
const topLines = 120;
const mostOfEach = 12;
/** A box with more words than this holds more than who it is. */
const mostCharacters = 200;
const tooWide = new Set('body html main form article table tbody'.split(' '));

const hasLongNumber = (text: string): boolean => /\d(?:[ -]?\d){5}/.test(text);

/** The box around an element that still says little else, so that what stands beside an age is watched too. */
function boxAround(element: Element): Element {
  let box = element;
  for (let up = box.parentElement, step = 0; up && step < 3; up = up.parentElement, step++) {
    if (tooWide.has(up.localName) || (up.textContent ?? '').length > mostCharacters || up.querySelector('textarea, [contenteditable]'))
      break;
    box = up;
  }
  return box;
}

/**
 * The lines that tell whose page it is, understood or not: those that gave an age, a sex, a birth date, a number or a name, and the headings
 * and long numbers of the top of the page.
 */
export function tellingLines({ lines }: Page, claims: readonly Claim[]): Line[] {
  const told = claims.flatMap(({ line, inNotes }) => (inNotes ? [] : (lines[line] ?? [])));
  const top = lines.slice(0, topLines).filter(({ cell, names }) => !cell && !areNotes(names));
  const headings = top.filter(({ as }) => as === 'heading');
  const numbered = top.filter(({ text }) => hasLongNumber(text));
  return [...new Set([told, headings, numbered].flatMap((each) => each.slice(0, mostOfEach)))];
}

/** The elements to watch: the boxes around these lines. */
export const anchorsOf = (lines: readonly Line[]): Element[] => [...new Set(lines.map(({ element }) => boxAround(element)))];
