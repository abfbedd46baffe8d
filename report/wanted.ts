import type { Status } from '../rules/engine/assess.ts';
import type { Ruleset } from '../rules/engine/ruleset.ts';
import { entryOf, type FindingId, findingIds } from '../rules/findings/vocabulary.ts';

/** What should be said of one recommendation, or of one finding. */
export type Wanted =
  | { number: string; is: 'met' | 'possible' | 'not met' | 'not shown' }
  | { id: FindingId; is: 'present' | 'absent' | 'asked' | 'not present' };

const named = new Map<string, FindingId>();

/** The finding of that name, id or short name. */
function findingNamed(words: string): FindingId | undefined {
  if (named.size === 0) {
    for (const id of findingIds) for (const synonym of entryOf(id).synonyms) named.set(synonym.toLowerCase(), id);
    // A label or an id goes before a short name of another.
    for (const id of findingIds) for (const name of [entryOf(id).label, id.replaceAll('_', ' ')]) named.set(name.toLowerCase(), id);
  }
  return named.get(words.trim().replaceAll('_', ' ').toLowerCase());
}

const ofRules = /^(?<names>\d+\.\d+\.\d+(?:(?:,| and|) ?\d+\.\d+\.\d+)*)(?: should be| is|) (?<is>met|possible|not met|not shown)$/i;
const ofFinding = /^(?<name>.+?)(?: should be| is|) (?<is>present|absent|asked|not present)$/i;

function wantedIn(part: string, { byNumber }: Ruleset): Wanted[] | undefined {
  const rules = ofRules.exec(part)?.groups;
  if (rules) {
    const is = (rules.is ?? '').toLowerCase() as 'met';
    const numbers = rules.names?.match(/\d+\.\d+\.\d+/g) ?? [];
    return numbers.every((number) => byNumber.has(number)) ? numbers.map((number) => ({ number, is })) : undefined;
  }
  const denied = findingNamed(/^no (.+)$/i.exec(part)?.[1] ?? '');
  if (denied) return [{ id: denied, is: 'absent' }];
  const { name = '', is = '' } = ofFinding.exec(part)?.groups ?? {};
  const id = findingNamed(name);
  return id && [{ id, is: is.toLowerCase() as 'present' }];
}

/** Cuts a text into what it wants of recommendations and findings ("1.6.4 met; no weight loss"), and the rest, which is for people. */
export function readWanted(text: string, ruleset: Ruleset): { wanted: Wanted[]; rest: string } {
  const wanted: Wanted[] = [];
  const rest: string[] = [];
  for (const part of text.split(/[;\n]|\.(?:\s|$)/).map((each) => each.trim().replace(/\s+/g, ' '))) {
    if (part === '') continue;
    const whole = wantedIn(part, ruleset);
    const pieces = whole ? [whole] : part.split(/, | and /).map((piece) => wantedIn(piece.trim(), ruleset));
    if (pieces.every((each) => each !== undefined)) wanted.push(...pieces.flat());
    else rest.push(part);
  }
  return { wanted, rest: rest.join('. ') };
}

/** Written as it is read. */
export const wantedWords = (wanted: readonly Wanted[]): string =>
  wanted.map((each) => `${'number' in each ? each.number : each.id.replaceAll('_', ' ')} ${each.is}`).join('; ');

const fits: Readonly<Record<Wanted['is'], readonly string[]>> = {
  met: ['met'],
  possible: ['possible'],
  'not met': ['possible', 'not-met'],
  'not shown': ['not-met'],
  present: ['present'],
  absent: ['absent'],
  asked: ['asked'],
  'not present': ['absent', 'asked', 'nothing'],
};

/** Whether what is said is what is wanted. */
export const isAsWanted = ({ is }: Wanted, said: Status | 'present' | 'absent' | 'asked' | 'nothing'): boolean => fits[is].includes(said);
