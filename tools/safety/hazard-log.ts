import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A test by the file it stands in and the title it has there. */
type NamedTest = readonly [file: string, title: string];

/** Something in place that makes a hazard rarer or milder. */
interface Control {
  what: string;
  tests: readonly NamedTest[];
}

/** One hazard of the log. What the log does not say is empty here: the contract test complains, not the reader. */
export interface Hazard {
  id: string;
  title: string;
  /** The recommendations it bears on most, by section or number; "all" where it bears on each. */
  about: readonly string[] | 'all';
  effect: string;
  causes: readonly string[];
  controls: readonly Control[];
  /** As written, such as "Major × high = 4". */
  initial: string;
  residual: string;
  remains: string;
}

/** A sentence that says "cannot" or "never", word for word, with the page it stands on and the tests that try it. */
interface Claim {
  words: string;
  page: string;
  tests: readonly NamedTest[];
}

const testsIn = (text: string): NamedTest[] =>
  [...text.matchAll(/`(tests\/[^`]+)`: “(.+?)”(?=\s*$|<br>)/gm)].map(([, file = '', title = '']) => [file, title]);

/** The parts of a page below headings of the second level, by heading. */
const partsOf = (log: string): [heading: string, text: string][] =>
  log
    .split(/^## /m)
    .slice(1)
    .map((part) => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n'))]);

const saidAs = (text: string, name: string): string => new RegExp(`^\\*\\*${name}:\\*\\* (.+)$`, 'm').exec(text)?.[1] ?? '';
const listOf = (text: string, name: string): string[] =>
  (text.split(`**${name}**\n`)[1] ?? '')
    .split(/^\*\*/m, 1)[0]
    ?.split(/^- /m)
    .slice(1)
    .map((item) => item.trim()) ?? [];

function hazardIn([heading, text]: [string, string]): Hazard {
  const about = saidAs(text, 'Bears on').replace(/\.$/, '').split(', ');
  return {
    id: heading.slice(0, heading.indexOf(' ')),
    title: heading.slice(heading.indexOf(' ') + 1),
    about: about[0] === 'every recommendation' ? 'all' : about,
    effect: saidAs(text, 'Effect'),
    causes: listOf(text, 'Causes'),
    controls: listOf(text, 'Controls').map((item) => ({ what: item.split('\n')[0] ?? '', tests: testsIn(item) })),
    initial: saidAs(text, 'Initial risk'),
    residual: saidAs(text, 'Residual risk'),
    remains: saidAs(text, 'What remains'),
  };
}

export const hazardsIn = (log: string): Hazard[] =>
  partsOf(log)
    .filter(([heading]) => /^H\d/.test(heading))
    .map(hazardIn);

const cellsIn = (text: string): string[][] =>
  [...text.matchAll(/^\| (.+) \|$/gm)].map(([, row = '']) => row.split(' | ')).filter(([first = '']) => !/^-+$/.test(first));

/** The rows of a table below a heading, without its head. */
export const tableIn = (log: string, below: string): string[][] =>
  cellsIn(partsOf(log).find(([heading]) => heading === below)?.[1] ?? '').slice(1);

export const claimsIn = (log: string): Claim[] =>
  tableIn(log, 'Claims and the tests that try them').map(([words = '', page = '', tests = '']) => ({
    words: words.slice(1, -1),
    page: page.replaceAll('`', ''),
    tests: testsIn(tests),
  }));

export const hazardLog = readFileSync(join(import.meta.dirname, '../../docs/clinical-safety/hazard-log.md'), 'utf8');

export const hazards: readonly Hazard[] = hazardsIn(hazardLog);

/** Whether a hazard names a recommendation, or its section. */
export const bearsOn = ({ about }: Hazard, number: string): boolean =>
  about !== 'all' && about.some((each) => number === each || number.startsWith(`${each}.`));
