import { dayOf } from '../packs/dates.ts';
import type { Assignment, TeachingPack } from '../packs/teaching/teaching-pack.ts';
import type { LearnerProfile } from './learner.ts';
import type { LearningRecord } from './learning-record.ts';
import { idOf, type Offered } from './offered.ts';

export type Shelf = 'due' | 'in-progress' | 'new' | 'done';

/** A module as it stands with the learner. */
export interface Shelved extends Offered {
  shelf: Shelf;
  /** Why it is asked of them, where it is and is not done. */
  assignment: Assignment | undefined;
  isOverdue: boolean;
  /** The last time they did it, done or not. */
  record: LearningRecord | undefined;
  /** Issued again since they did it. */
  hasChanged: boolean;
}

type Known = Pick<LearnerProfile, 'role' | 'organisations'>;

/** What the learner did not say of themselves is not taken as a no: an assignment passes by only those it cannot mean. */
const mayMean = ({ roles, organisations }: Assignment, learner: Known): boolean =>
  (!roles || learner.role === null || roles.includes(learner.role)) &&
  (!organisations || learner.organisations.length === 0 || organisations.some((code) => learner.organisations.includes(code)));

/** Without a day comes last. */
const byDue = (one: string | null | undefined, other: string | null | undefined): number => {
  const [a, b] = [one ?? '9999', other ?? '9999'];
  return a < b ? -1 : a > b ? 1 : 0;
};

/** The assignment of each module of a pack that means the learner, by module; the one due first, where there are several. */
function assignmentsFor({ assignments }: TeachingPack, learner: Known): Map<string, Assignment> {
  const first = new Map<string, Assignment>();
  for (const assignment of assignments) {
    if (!mayMean(assignment, learner)) continue;
    const known = first.get(assignment.module);
    if (!known || byDue(assignment.due, known.due) < 0) first.set(assignment.module, assignment);
  }
  return first;
}

/** Whether a module was issued again since it was done. Issues have a day alone: on that day itself the version of the pack tells. */
function isIssuedSince({ finished, version }: LearningRecord, { pack, module }: Offered): boolean {
  if (finished === null) return false;
  const day = dayOf(new Date(finished));
  return day < module.issued || (day === module.issued && version !== undefined && version < pack.version);
}

/** The last record of each module. */
function lastRecords(records: readonly LearningRecord[]): Map<string, LearningRecord> {
  const last = new Map<string, LearningRecord>();
  for (const record of records) {
    const id = idOf(record.pack, record.module);
    const known = last.get(id);
    if (!known || known.opened < record.opened) last.set(id, record);
  }
  return last;
}

/** Where each module stands with the learner on a day: what is due first in its order, the rest in the order given. */
export function shelved(
  offered: readonly Offered[],
  { records, learner, now }: { records: readonly LearningRecord[]; learner: Known; now: Date },
): Shelved[] {
  const today = dayOf(now);
  const last = lastRecords(records);
  const finished = new Set(records.filter((record) => record.finished !== null).map(({ pack, module }) => idOf(pack, module)));
  const assigned = new Map<TeachingPack, Map<string, Assignment>>();
  const all = offered.map((each): Shelved => {
    const { pack, module, id } = each;
    if (!assigned.has(pack)) assigned.set(pack, assignmentsFor(pack, learner));
    const record = last.get(id);
    const assignment = finished.has(id) ? undefined : assigned.get(pack)?.get(module.id);
    const isBegun = record !== undefined && record.finished === null;
    const shelf = assignment ? 'due' : isBegun ? 'in-progress' : finished.has(id) ? 'done' : 'new';
    return {
      ...each,
      shelf,
      assignment,
      isOverdue: assignment?.due != null && assignment.due < today,
      record,
      hasChanged: record !== undefined && isIssuedSince(record, each),
    };
  });
  const due = all.filter(({ shelf }) => shelf === 'due').sort((one, other) => byDue(one.assignment?.due, other.assignment?.due));
  return [...due, ...all.filter(({ shelf }) => shelf !== 'due')];
}
