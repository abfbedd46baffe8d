import { type Assessment, assess } from '../rules/engine/assess.ts';
import type { Organ, Presentation, Results, Sex, Statement } from '../rules/engine/presentation.ts';
import type { FindingId } from '../rules/findings/vocabulary.ts';
import type { HeldEdition } from '../rules/ng12/edition-dates.ts';
import { editionOf } from '../rules/ng12/editions.ts';
import { presentationOf } from '../rules/reading/presentation-of.ts';
import { recognise } from '../rules/reading/read.ts';
import { isOnlyAsked } from '../rules/reading/recognition.ts';
import { isAsWanted, type Wanted, wantedWords } from './wanted.ts';

/** A report as a case to try: what is read, what is entered beside it, and what should come of it. */
export interface Case {
  /** The version it was reported of, and what was said of it. */
  title: string;
  edition: HeldEdition;
  age?: number;
  sex: Sex;
  organs?: readonly Organ[];
  /** What the reader is given; '' where no words were sent. */
  words: string;
  /** What else is known of findings that the words give: it counts where they are read as present. */
  ifRead: readonly Statement[];
  /** What does not come from the words. */
  findings: readonly Statement[];
  absent: readonly FindingId[];
  results: Results;
  wanted: readonly Wanted[];
  /** An answer that is wrong; '' where it was said what is right. */
  notWanted: string;
}

/** What is said of a finding. */
export type Said = 'present' | 'absent' | 'asked' | 'nothing';

interface Answer {
  assessment: Assessment;
  saidOf(id: FindingId): Said;
}

/** A finding that was read, with what else is known of it. */
function withMore(read: Statement, known: readonly Statement[]): Statement {
  const more = known.find(({ id }) => id === read.id);
  if (!more) return read;
  const qualifiers = [...new Set([...read.qualifiers, ...more.qualifiers])];
  const denied = [...new Set([...(read.denied ?? []), ...(more.denied ?? [])])].filter((each) => !qualifiers.includes(each));
  const weeks = read.durationWeeks ?? more.durationWeeks;
  return { id: read.id, qualifiers, ...(denied.length > 0 && { denied }), ...(weeks !== undefined && { durationWeeks: weeks }) };
}

/** What a reading of its words starts from. */
export const knownOf = ({ age, sex }: { age?: number | undefined; sex: Sex }) => ({ ...(age !== undefined && { age }), sex });

/** What Waymark says of a case today. */
export function answerOf(tried: Case): Answer {
  const { edition, organs, words, ifRead, findings, absent, results } = tried;
  const known = knownOf(tried);
  const recognition = recognise(words, known);
  const read = presentationOf(recognition);
  const isRead = (id: FindingId): boolean => recognition.mentions.some((mention) => mention.id === id);
  const presentation: Presentation = {
    ...known,
    ...(organs && { organs }),
    findings: [...read.findings.map((each) => withMore(each, ifRead)), ...findings.filter(({ id }) => !isRead(id))],
    absent: [...read.absent, ...absent.filter((id) => !isRead(id))],
    results: { ...read.results, ...results },
  };
  const saidOf = (id: FindingId): Said => {
    const assertion = recognition.mentions.find((mention) => mention.id === id)?.assertion;
    if (assertion !== undefined) return isOnlyAsked(assertion) ? 'asked' : (assertion as Said);
    if (findings.some((each) => each.id === id)) return 'present';
    return absent.includes(id) ? 'absent' : 'nothing';
  };
  return { assessment: assess(editionOf(edition), presentation), saidOf };
}

const list = (items: readonly string[]): string => (items.length > 0 ? items.toSorted().join(', ') : 'none');
const numbersOf = (verdicts: Assessment['met']): string[] => verdicts.map(({ recommendation }) => recommendation.number);

/** An answer in one line, always in the same order: all that is met, all that is possible, and what is said of some findings. */
export const answerWords = (met: readonly string[], possible: readonly string[], said: readonly (readonly [string, string])[]): string =>
  [`met: ${list(met)}`, `possible: ${list(possible)}`, ...said.map(([id, is]) => `${id.replaceAll('_', ' ')}: ${is}`).toSorted()].join(
    '; ',
  );

const findingsIn = (notWanted: string): FindingId[] =>
  notWanted
    .split('; ')
    .slice(2)
    .map((part) => (part.split(': ')[0] ?? '').replaceAll(' ', '_') as FindingId);

/** What is wrong with today’s answer to a case, each in a few words. None once it is put right. */
export function failuresOf(tried: Case): string[] {
  const { assessment, saidOf } = answerOf(tried);
  const failures = tried.wanted.flatMap((each) => {
    const said = 'number' in each ? (assessment.verdictOn(each.number)?.status ?? 'not-met') : saidOf(each.id);
    return isAsWanted(each, said) ? [] : [`${wantedWords([each])} is wanted, and it is ${said}`];
  });
  if (tried.notWanted === '') return failures;
  const said = findingsIn(tried.notWanted).map((id) => [id, saidOf(id)] as const);
  const answer = answerWords(numbersOf(assessment.met), numbersOf(assessment.possible), said);
  return answer === tried.notWanted ? [...failures, `the answer is still the one reported as wrong: ${answer}`] : failures;
}
