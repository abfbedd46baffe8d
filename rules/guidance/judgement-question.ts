import type { QualifierId } from '../findings/qualifiers.ts';
import { entryOf, type FindingId } from '../findings/vocabulary.ts';
import { judgements } from './judgements.ts';
import type { Lack } from './missing.ts';

/** What a reply says of one finding. */
export interface Says {
  finding: FindingId;
  yes?: readonly QualifierId[];
  no?: readonly QualifierId[];
  durationWeeks?: number;
}

/** One button under a question, and all that it says. "Not yet" says nothing. */
export interface Reply {
  id: 'yes' | 'no' | 'not-yet';
  label: string;
  says: readonly Says[];
}

/** The question of an answer that lacks a judgement: about these findings alone. */
export interface JudgementQuestion {
  ask: 'judgement';
  lacks: readonly Lack[];
  /** "no cause is found": what stands after "If". */
  when: string;
  words: string;
  replies: readonly Reply[];
}

const within = (label: string): string => (/^[A-Z]{2}|^[A-Z]-/.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1));

const joined = (words: readonly string[], last: string): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;

const whenOf = (each: QualifierId): string => judgements[each]?.when ?? each;

const each = <Item>(items: readonly Item[]): Item[] => [...new Set(items)];

const asksForCause = ({ qualifiers, either }: Lack): boolean => qualifiers.includes('unexplained') || either.includes('unexplained');

/** What stands after "If". */
function conditionOf(lacks: readonly Lack[]): string {
  const all = each(lacks.flatMap(({ qualifiers }) => qualifiers.map(whenOf)));
  const either = each(lacks.map((lack) => joined(lack.either.map(whenOf), 'or'))).filter(Boolean);
  return joined([...all, ...either, ...weeksOf(lacks)], 'and');
}

const causes: { readonly [id in FindingId]?: string } = {
  postmenopausal_bleeding: 'Explained by HRT or a benign cause?',
};

const weeksOf = (lacks: readonly Lack[]): string[] =>
  each(lacks.flatMap(({ longerThanWeeks }) => (longerThanWeeks === undefined ? [] : [`it has lasted more than ${longerThanWeeks} weeks`])));

/** A label without what stands in brackets. */
const shortLabel = (id: FindingId): string => entryOf(id).label.replace(/ \([^)]*\)$/, '');

/** The question in full: of a cause where that is all, else each thing asked. */
function wordsOf(lacks: readonly Lack[]): string {
  const own = lacks.length === 1 && lacks[0] ? causes[lacks[0].finding] : undefined;
  if (own) return own;
  const [first = '', ...others] = each(lacks.map(({ finding }) => shortLabel(finding)));
  const names = joined([first, ...others.map(within)], 'and');
  if (!lacks.every(asksForCause)) return `${names}: ${conditionOf(lacks)}?`;
  const besides = each(lacks.flatMap(({ qualifiers }) => qualifiers.filter((one) => one !== 'unexplained' && one !== 'without-uti')));
  const asked = [...besides.map(whenOf), ...weeksOf(lacks)];
  if (asked.length > 0) return `${names}: ${asked.join(', ')}, and no cause is found?`;
  const infection = lacks.some(({ qualifiers }) => qualifiers.includes('without-uti')) ? ', or infection,' : '';
  return `${names}: any cause found${infection} after history, examination and any tests so far?`;
}

const day = 1 / 7;

/** A yes to “more than 3 weeks” is three weeks and a day. */
const granted = ({ finding, qualifiers, either, longerThanWeeks }: Lack): Says => ({
  finding,
  yes: [...qualifiers, ...either.slice(0, 1)],
  ...(longerThanWeeks !== undefined && { durationWeeks: longerThanWeeks + day }),
});

/** The question of an answer that lacks only this. */
export function judgementQuestion(lacks: readonly Lack[]): JudgementQuestion {
  const asksCause = lacks.every(asksForCause);
  const isCauseAlone = asksCause && /any cause|Explained by/.test(wordsOf(lacks));
  const denied = lacks.map(({ finding, qualifiers, either, longerThanWeeks }): Says => {
    const open = [...qualifiers, ...either];
    if (open.includes('unexplained')) return { finding, no: ['unexplained'] };
    return { finding, no: open, ...(longerThanWeeks !== undefined && { durationWeeks: longerThanWeeks }) };
  });
  return {
    ask: 'judgement',
    lacks,
    when: conditionOf(lacks),
    words: wordsOf(lacks),
    replies: [
      { id: 'yes', label: isCauseAlone ? 'None found' : 'Yes', says: lacks.map(granted) },
      { id: 'no', label: asksCause ? 'Cause found' : 'No', says: denied },
      { id: 'not-yet', label: 'Not yet', says: [] },
    ],
  };
}
