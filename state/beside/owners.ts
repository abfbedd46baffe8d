import type { Section, Snapshot } from '../../record/snapshot.ts';
import { recognise } from '../../rules/reading/read.ts';
import type { Sight } from './place.ts';

/** So many lines are remembered of a tab. */
const mostLines = 20_000;

/** A number for a text, under a secret of this panel: no word is kept of what was on a page. */
function numberOf(text: string, secret: number): number {
  let hash = secret;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 16_777_619);
  return hash >>> 0;
}

/** What tells one owner from another: a number, a birth date with a name; where neither is known, the very words. */
function tellsOwner({ patients, mark }: Sight): string[] {
  const told = patients.flatMap(({ nhsNumber, numberMarks = {}, born, nameMark }) => [
    ...(nhsNumber ? [`number ${nhsNumber.value}`] : []),
    ...Object.entries(numberMarks).flatMap(([kind, marks]) => (kind === 'unnamed' ? [] : marks.map((each) => `${kind} ${each}`))),
    ...(born && nameMark ? [`born ${born.value} ${nameMark.words.join(' ')}`] : []),
  ]);
  return told.length > 0 ? told : [`words ${mark}`];
}

const saysSomething = (line: string): boolean => {
  const { mentions, results } = recognise(line);
  return mentions.length + results.length > 0;
};

const linesOf = ({ sections }: Snapshot): string[] => sections.flatMap(({ text }) => text.split('\n').map((line) => line.trim()));

/** So long, in milliseconds, the notes of the next patient may come after their banner. */
const notesComeWithin = 2_500;

/**
 * Under whom each line of a page was first seen. A record that goes to its next patient may change its banner before its notes: what stood
 * there under the patient before is not the next one's, however long it stays.
 */
export function createOwners(now: () => number) {
  const secret = Math.floor(Math.random() * 2 ** 32);
  /** For each tab, under which owner each line was first seen. */
  const known = new Map<number, Map<number, number>>();
  /** For each tab, whom its document showed when it was last looked at, and since when. */
  const shown = new Map<number, { loaded: number; owner: number; since: number }>();
  /** What tells an owner, and which one. */
  const owners = new Map<number, number>();
  const rows = ({ results, codes, smoking }: Snapshot) => [...results, ...codes, ...smoking];
  const rowNumber = (row: object): number => numberOf(JSON.stringify(row), secret);

  function ownerOf(sight: Sight): number {
    const told = tellsOwner(sight).map((each) => numberOf(each, secret));
    const owner = told.flatMap((each) => owners.get(each) ?? [])[0] ?? owners.size;
    for (const each of told) if (!owners.has(each)) owners.set(each, owner);
    return owner;
  }

  return {
    /**
     * For how many milliseconds a page in this tab may still say of the patient before: where its document went from one to another, or may just
     * have been sent there by its user when it was first looked at.
     */
    waits(tab: number, sight: Sight, { loaded, acted }: { loaded: number; acted: boolean }): number {
      const owner = ownerOf(sight);
      const before = shown.get(tab);
      const isSame = before?.owner === owner && before.loaded === loaded;
      const since = isSame ? before.since : acted || before?.loaded === loaded ? now() : Number.NEGATIVE_INFINITY;
      shown.set(tab, { loaded, owner, since });
      return Math.max(0, since + notesComeWithin - now());
    },
    /** A page in this tab, which has stood still, was seen to say this of whoever it shows. */
    learn(tab: number, sight: Sight, snapshot: Snapshot): void {
      const owner = ownerOf(sight);
      const lines = known.get(tab) ?? new Map<number, number>();
      known.set(tab, lines);
      for (const number of [...linesOf(snapshot).map((line) => numberOf(line, secret)), ...rows(snapshot).map(rowNumber)])
        if (!lines.has(number)) lines.set(number, owner);
      for (const number of lines.keys()) {
        if (lines.size <= mostLines) break;
        lines.delete(number);
      }
    },
    /** The snapshot without what was first seen in this tab of somebody else; and whether anything was left out. */
    own(tab: number, sight: Sight, snapshot: Snapshot): { snapshot: Snapshot; left: boolean } {
      const lines = known.get(tab);
      if (!lines) return { snapshot, left: false };
      const owner = ownerOf(sight);
      let left = false;
      const isOwn = (number: number, matters: () => boolean = () => true): boolean => {
        const isAnothers = (lines.get(number) ?? owner) !== owner && matters();
        left ||= isAnothers;
        return !isAnothers;
      };
      const ownText = (section: Section): Section => {
        const all = section.text.split('\n');
        const text = all.map((line) => (isOwn(numberOf(line.trim(), secret), () => saysSomething(line)) ? line : '')).join('\n');
        return { ...section, text };
      };
      const ownRows = <Row extends object>(all: readonly Row[]): Row[] => all.filter((row) => isOwn(rowNumber(row)));
      const sections = snapshot.sections.map(ownText);
      const [results, codes, smoking] = [ownRows(snapshot.results), ownRows(snapshot.codes), ownRows(snapshot.smoking)];
      return { snapshot: left ? { ...snapshot, sections, results, codes, smoking } : snapshot, left };
    },
  };
}
