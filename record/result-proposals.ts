import { type Measurement, type TestId, testIds } from '../rules/engine/presentation.ts';
import { howOld } from './age.ts';
import { labelOf } from './result-tests.ts';
import { isOld } from './suggestion.ts';

/** A number with a band in NG12. */
export interface ResultProposal {
  test: TestId;
  value: Measurement;
  /** Such as “FIT 23, 14 months old”. */
  said: string;
  date?: string;
  ready: boolean;
  /** Why it is not ready, in one sentence. */
  why?: string;
  where: string;
}

/** A number as a table or as the words of a consultation give it. */
export interface FoundNumber {
  test: TestId;
  value: Measurement;
  where: string;
  date?: string;
  daysOld?: number;
  /** Stood without a date that can be read: it may be of any time. */
  undated: boolean;
  /** Why it is not about this patient. */
  another?: string;
}

const written = ({ comparator, value }: Measurement): string => `${comparator === '=' ? '' : comparator}${value}`;

function proposalFor(test: TestId, all: readonly FoundNumber[]): ResultProposal[] {
  const own = all.filter(({ another }) => another === undefined);
  const numbers = own.length > 0 ? own : all;
  const [newest] = [...numbers].sort(
    (one, other) => Number(one.undated) - Number(other.undated) || (one.daysOld ?? 0) - (other.daysOld ?? 0),
  );
  if (!newest) return [];
  const { value, where, date, daysOld, undated, another } = newest;
  const rivals = numbers.filter((each) => each.daysOld === daysOld || each.daysOld === undefined);
  const differ = rivals.some((each) => written(each.value) !== written(value));
  const age = daysOld === undefined ? (undated ? 'no date' : undefined) : howOld(daysOld);
  const label = labelOf(test);
  const doubt = undated ? 'No date that can be read stands with it.' : isOld(daysOld, 'result') ? `It is ${age}.` : undefined;
  const why = another ?? (differ ? `The page gives more than one ${label}.` : doubt);
  const said = [`${label} ${written(value)}`, ...(age === undefined ? [] : [age])].join(', ');
  return [{ test, value, said, ...(date !== undefined && { date }), ready: why === undefined, ...(why !== undefined && { why }), where }];
}

/** The newest number of each test; two that may be the newest and differ are asked about. */
export const resultProposals = (numbers: readonly FoundNumber[]): ResultProposal[] =>
  testIds.flatMap((test) =>
    proposalFor(
      test,
      numbers.filter((each) => each.test === test),
    ),
  );
