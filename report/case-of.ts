import type { Results, Statement } from '../rules/engine/presentation.ts';
import { readMeasurement } from '../rules/findings/read-measurement.ts';
import type { FindingId } from '../rules/findings/vocabulary.ts';
import { editionOf } from '../rules/ng12/editions.ts';
import { recognise } from '../rules/reading/read.ts';
import { answerOf, answerWords, type Case, knownOf, type Said } from './case.ts';
import type { Report } from './read-report.ts';
import { mayName } from './says-who.ts';
import { readWanted, type Wanted } from './wanted.ts';

type ReportedFinding = Report['findings'][number];

const asSaid = (said: NonNullable<ReportedFinding['read']>): Said =>
  said === 'present' || said === 'absent' ? said : said === 'removed' || said === 'nothing' ? 'nothing' : 'asked';

/** What the GP put right in the panel says what should have been read. To answer what was asked puts nothing right. */
function putRight({ id, said, read }: ReportedFinding): Wanted[] {
  if (read === undefined || said === read || (read !== 'present' && read !== 'absent')) return [];
  if (said === 'present' || said === 'absent') return [{ id, is: said }];
  return said === 'removed' && read === 'present' ? [{ id, is: 'not present' }] : [];
}

const statementOf = ({ id, qualifiers = [], denied, weeks }: ReportedFinding): Statement => ({
  id,
  qualifiers,
  ...(denied && { denied }),
  ...(weeks !== undefined && { durationWeeks: weeks }),
});

/** Of findings whose words were sent, what the words themselves do not give. */
function moreOf(told: readonly ReportedFinding[], words: string, report: Report): Statement[] {
  const { mentions } = recognise(words, knownOf(report));
  return told.flatMap((finding) => {
    const { id, qualifiers, denied = [], durationWeeks } = statementOf(finding);
    const said = mentions.find((mention) => mention.id === id);
    const granted = report.unexplained && !denied.includes('unexplained') ? (['unexplained'] as const) : [];
    const more = [...new Set([...qualifiers, ...granted])].filter((each) => !said?.qualifiers.includes(each));
    const ruledOut = denied.filter((each) => !said?.denied?.includes(each));
    const weeks = said?.durationWeeks === undefined ? durationWeeks : undefined;
    if (more.length + ruledOut.length === 0 && weeks === undefined) return [];
    return [
      {
        id,
        qualifiers: more,
        ...(ruledOut.length > 0 && { denied: ruledOut }),
        ...(weeks !== undefined && { durationWeeks: weeks }),
      },
    ];
  });
}

/** Of a number that the report has as possible, "not met" says nothing: it should not be shown. */
const meant = (wanted: Wanted, { possible }: Report): Wanted =>
  wanted.is === 'not met' && possible.includes(wanted.number) ? { ...wanted, is: 'not shown' } : wanted;

const resultsOf = (reported: Report['results']): Results =>
  Object.fromEntries(
    (['fit', 'ca125', 'psa'] as const).flatMap((test) => {
      const read = reported[test] === undefined ? undefined : readMeasurement(reported[test], test);
      return read && !('problem' in read) ? [[test, read]] : [];
    }),
  );

const namesOf = (wanted: readonly { id: FindingId }[]): string => wanted.map(({ id }) => id.replaceAll('_', ' ')).join(', ');

/** The case that a report makes, or in one sentence why it makes none. */
export function caseOf(report: Report): Case | { problem: string } {
  const { shouldSay = '', version, edition, age, sex, organs, findings, results, met, possible } = report;
  const who = mayName([shouldSay, ...findings.flatMap(({ words = [] }) => words)].join('\n'));
  if (who) return { problem: `There may be ${who} in it: take out what may say who somebody is, then try again.` };
  const { wanted, rest } = readWanted(shouldSay, editionOf(edition));
  const isWanted = (id: FindingId): boolean => wanted.some((each) => 'id' in each && each.id === id);
  // What the GP answered counts as answered, whatever its words say.
  const told = findings.filter(
    (each) => each.words && (isWanted(each.id) || putRight(each).length > 0 || asSaid(each.read ?? each.said) === asSaid(each.said)),
  );
  const isTold = (id: FindingId): boolean => told.some((each) => each.id === id);
  const words = [...new Set(told.flatMap((each) => each.words ?? []))].join('\n');
  const tryable = [
    ...wanted.filter((each) => 'number' in each || isTold(each.id)).map((each) => meant(each, report)),
    ...told.filter(({ id }) => !isWanted(id)).flatMap(putRight),
  ];
  const unread = wanted.flatMap((each) => ('id' in each && !isTold(each.id) ? [each] : []));
  if (unread.length > 0 && tryable.length === 0)
    return {
      problem: `It says how ${namesOf(unread)} should be read and has none of its words, so no test can be made of it: ask for the words.`,
    };
  const beside = findings.filter(({ id }) => !isTold(id) && !isWanted(id));
  // What should have been read, and has no words to be read from, is taken as read.
  const takenAs = (said: 'present' | 'absent') => unread.filter(({ is }) => is === said);
  const known = (id: FindingId): Statement => statementOf(findings.find((each) => each.id === id) ?? { id, said: 'present', why: [] });
  return {
    title: rest === '' ? version : `${version}: ${rest}`,
    edition,
    ...knownOf({ age, sex }),
    ...(organs && { organs }),
    words,
    ifRead: moreOf(told, words, report),
    findings: [...beside.filter(({ said }) => said === 'present'), ...takenAs('present')].map(({ id }) => known(id)),
    absent: [...beside.filter(({ said }) => said === 'absent'), ...takenAs('absent')].map(({ id }) => id),
    results: resultsOf(results),
    wanted: tryable,
    notWanted:
      tryable.length > 0
        ? ''
        : answerWords(
            met,
            possible,
            told.map(({ id, said }) => [id, asSaid(said)]),
          ),
  };
}

/** Findings that the words sent give otherwise than the whole text did: the row may then fail for another reason. */
export function readOtherwise({ findings }: Report, tried: Case): string[] {
  const { saidOf } = answerOf(tried);
  return findings
    .filter(({ words = [] }) => words.length > 0 && words.every((each) => tried.words.includes(each)))
    .filter(({ id, said, read = said }) => saidOf(id) !== asSaid(read))
    .map(({ id }) => id.replaceAll('_', ' '));
}
