import type { Verdict } from '../engine/assess.ts';
import type { Organ, Presentation, Statement } from '../engine/presentation.ts';
import type { Question } from '../engine/questions.ts';
import type { Trace } from '../engine/trace.ts';
import { TRUE, UNKNOWN } from '../engine/truth.ts';
import { broaderOf } from '../findings/hierarchy.ts';
import type { QualifierId } from '../findings/qualifiers.ts';
import type { FindingId } from '../findings/vocabulary.ts';
import { judgements } from './judgements.ts';
import { questionOf } from './open-questions.ts';

/** What a recommendation still asks of one finding that is there. */
export interface Lack {
  finding: FindingId;
  qualifiers: readonly QualifierId[];
  /** One of these. */
  either: readonly QualifierId[];
  longerThanWeeks?: number;
}

/** All that stands between a recommendation and being met, where none of it is another finding. */
export interface Missing {
  lacks: readonly Lack[];
  age: boolean;
  organ?: Organ;
}

type QualifierQuestion = Extract<Question, { ask: 'qualifiers' }>;

const isDenied = (each: QualifierId, { denied = [] }: Statement): boolean => denied.includes(each);

/** The statement a question about qualifiers is about: the first said to be this finding that lacks the fewest of them. */
export function statementAsked({ finding, qualifiers, either }: QualifierQuestion, { findings }: Presentation): Statement | undefined {
  const lacks = (statement: Statement): number => {
    if (qualifiers.some((each) => isDenied(each, statement))) return Number.POSITIVE_INFINITY;
    if (either.length > 0 && either.every((each) => isDenied(each, statement))) return Number.POSITIVE_INFINITY;
    const said = statement.qualifiers;
    return qualifiers.filter((each) => !said.includes(each)).length + (either.some((each) => said.includes(each)) ? 0 : 1);
  };
  const about = findings.filter(({ id }) => broaderOf(id).includes(finding));
  return about.sort((a, b) => lacks(a) - lacks(b))[0];
}

/** What a GP can settle of a finding that is there; undefined where that takes more. */
function lackOf(question: QualifierQuestion, presentation: Presentation): Lack | undefined {
  const { qualifiers, either, longerThanWeeks } = question;
  const statement = statementAsked(question, presentation);
  if (!statement || qualifiers.some((each) => !judgements[each] || isDenied(each, statement))) return undefined;
  const open = either.filter((each) => judgements[each] && !isDenied(each, statement));
  if (either.length > 0 && open.length === 0) return undefined;
  return { finding: statement.id, qualifiers, either: open, ...(longerThanWeeks !== undefined && { longerThanWeeks }) };
}

const weightOf = (qualifier: QualifierId): number => judgements[qualifier]?.weight ?? 1;

function weigh({ lacks, age, organ }: Missing): number {
  const asked = new Set(lacks.flatMap(({ qualifiers }) => qualifiers));
  const eithers = lacks.map(({ either }) => (either.length > 0 ? Math.min(...either.map(weightOf)) : 0));
  return [...asked].reduce((sum, each) => sum + weightOf(each), 0) + Math.max(0, ...eithers) + (age ? 10 : 0) + (organ ? 10 : 0);
}

/** What is asked, whatever it is asked of. */
const signatureOf = ({ lacks, age, organ }: Missing): string =>
  [...new Set(lacks.map(({ qualifiers, either, longerThanWeeks = '' }) => `${qualifiers}|${either}|${longerThanWeeks}`))].sort().join(';') +
  `${age}${organ ?? ''}`;

const settled: Missing = { lacks: [], age: false };

const together = (several: readonly Missing[]): Missing => {
  const organ = several.find((each) => each.organ)?.organ;
  const lacks = new Map(several.flatMap((each) => each.lacks).map((lack) => [JSON.stringify(lack), lack]));
  return { lacks: [...lacks.values()], age: several.some(({ age }) => age), ...(organ && { organ }) };
};

/** Of several ways the cheapest; and with it those that ask the same of another finding. */
function nearest(ways: readonly Missing[]): Missing | undefined {
  const [first, ...others] = [...ways].sort((a, b) => weigh(a) - weigh(b));
  if (!first) return undefined;
  return together([first, ...others.filter((each) => signatureOf(each) === signatureOf(first))]);
}

/** What a recommendation lacks, where that is nothing but judgements on what is there, the age, or which organs; else undefined. */
export function missingFrom({ trace, questions }: Verdict, presentation: Presentation): Missing | undefined {
  const leaf = (open: Trace): Missing | undefined => {
    const question = questionOf(open, questions);
    if (question?.ask === 'age') return { lacks: [], age: true };
    if (question?.ask === 'organs') return { lacks: [], age: false, organ: question.organ };
    if (question?.ask !== 'qualifiers') return undefined;
    const lack = lackOf(question, presentation);
    return lack && { lacks: [lack], age: false };
  };
  const visit = (open: Trace): Missing | undefined => {
    const { criterion, truth, parts } = open;
    if (truth === TRUE) return settled;
    if (truth !== UNKNOWN) return undefined;
    if (parts.length === 0) return leaf(open);
    const below = parts.map(visit);
    const known = below.filter((each) => each !== undefined);
    if ('all' in criterion) return known.length === below.length ? together(known) : undefined;
    if ('of' in criterion) return known.length >= criterion.atLeast ? together(known) : undefined;
    return nearest(known);
  };
  return visit(trace);
}
