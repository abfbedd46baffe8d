import { recognise } from '../rules/reading/read.ts';
import type { CodedEntry, Section, Snapshot } from './snapshot.ts';
import { meaningOf } from './snomed.ts';
import type { Known } from './suggestion.ts';

const letters = (text: string): string => text.toLowerCase().replace(/\P{L}/gu, '');

/** Coded entries that stand for nothing known, and whose words were not read either. */
function unknownCodes(codes: readonly CodedEntry[], sections: readonly Section[]): string[] {
  const read = letters(sections.map(({ text }) => text).join(' '));
  const unknown = codes.filter(
    ({ code, asserts, aside, said }) => asserts && !aside && !meaningOf(code) && !read.includes(letters(said).slice(0, 30)),
  );
  const [first] = unknown;
  if (!first) return [];
  return [
    unknown.length === 1
      ? `A coded entry was not used, because Waymark does not know its code: ‘${first.said.slice(0, 80)}’.`
      : `${unknown.length} coded entries were not used, because Waymark does not know their codes. The first is ‘${first.said.slice(0, 80)}’.`,
  ];
}

/** Entries that say something and may be of any time. */
function undatedEntries(sections: readonly Section[], known: Known): string[] {
  const saysSomething = ({ text }: Section): boolean => {
    const { mentions, results, unread } = recognise(text, known);
    return mentions.length + results.length + unread.length > 0;
  };
  return sections.some((section) => section.kind === 'consultation' && section.undated && saysSomething(section))
    ? ['Some entries have no date that can be read: what they say is asked about.']
    : [];
}

const year = /\W*\b(?:19|20)\d\d\b/g;

/** Problems that are over, and that would count if they were not. */
function pastProblems(sections: readonly Section[]): string[] {
  const past = sections.filter(({ kind, text }) => kind === 'past-problems' && recognise(text.replace(year, '')).mentions.length > 0);
  const [first] = past;
  if (!first) return [];
  const others = past.length > 1 ? ` and ${past.length - 1} more` : '';
  return [`Listed as past or inactive, and not used: ‘${first.text.slice(0, 60)}’${others}.`];
}

function oldLetters(sections: readonly Section[], used: readonly Section[]): string[] {
  return sections.some((section) => section.kind === 'letter' && !used.includes(section))
    ? ['Letters and documents of more than 90 days ago were not looked through.']
    : [];
}

/** What of a page was found and not used, in one sentence for each kind. `used`: the sections that were looked through. */
export const leftOut = ({ codes, sections }: Snapshot, used: readonly Section[], known: Known): string[] => [
  ...unknownCodes(codes, used),
  ...undatedEntries(used, known),
  ...pastProblems(sections),
  ...oldLetters(sections, used),
];
