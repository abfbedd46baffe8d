import type { Sex } from '../engine/presentation.ts';
import { broaderOf } from '../findings/hierarchy.ts';
import type { QualifierId } from '../findings/qualifiers.ts';
import { entryOf, type FindingId } from '../findings/vocabulary.ts';
import type { FindingItem } from './items.ts';
import type { Assertion, Evidence, Mention, Span } from './recognition.ts';
import { currentFor, type DatedEntry, oldEntryAt } from './statements/entries.ts';

interface Who {
  age?: number;
  sex?: Sex;
}

interface Gathered {
  assertion: Assertion;
  qualifiers: Set<QualifierId>;
  denied: Set<QualifierId>;
  durationWeeks: number | undefined;
  at: Span[];
  why: Evidence[];
  dated: string | undefined;
  /** The frame that gave it. */
  frame: string | undefined;
}

/** What is said most surely of a finding stands; a doubt gives way to it. */
const beats: Readonly<Record<Assertion, number>> = { present: 4, absent: 3, uncertain: 2, unsettled: 1, suggested: 0 };
const isDoubt = (assertion: Assertion): boolean => assertion !== 'present' && assertion !== 'absent';

/** Words that say more of some patients: lower abdominal pain with female organs, an enlarged liver in a child. */
function idsFor(item: FindingItem, text: string, { sex, age }: Who): readonly FindingId[] {
  if (item.ids.includes('abdominal_pain') && /\blower\b/.test(text) && sex === 'female') return [...item.ids, 'pelvic_pain'];
  if (item.ids.includes('upper_abdominal_mass_liver') && age !== undefined && age < 16 && /megaly|enlarged/.test(text))
    return [...item.ids, 'enlarged_abdominal_organ'];
  return item.ids;
}

const evidenceOf = (item: FindingItem, at: Span): Evidence => ({
  at,
  by: item.frame ? `frame: ${item.frame}` : item.words.length > 0 ? `phrase: ${item.words.join(' ')}` : 'a number or a report',
  ...(item.cue && { cue: item.cue }),
});

const isResult = (id: FindingId): boolean => entryOf(id).kind === 'test-result';
const isOfNow = (id: FindingId): boolean => !['risk-factor', 'history'].includes(entryOf(id).kind);

/** One mention for each finding. Where one place asserts it and another denies it, what is asserted stands, and the denial is shown with it. */
export function gather(items: readonly FindingItem[], normalised: string, who: Who, entries: readonly DatedEntry[]): Mention[] {
  const gathered = new Map<FindingId, Gathered>();
  for (const item of items) {
    if (item.dropped) continue;
    for (const id of idsFor(item, normalised.slice(item.start, item.end), who)) {
      const at = { start: item.start, end: item.end };
      const old = isOfNow(id) ? oldEntryAt(entries, at, isResult(id) ? currentFor.result : currentFor.finding) : undefined;
      // A denial of then is none of now.
      if (old && item.assertion === 'absent') continue;
      const assertion = old && item.assertion === 'present' ? 'unsettled' : item.assertion;
      const one = gathered.get(id);
      const fresh = {
        assertion,
        qualifiers: new Set(item.qualifiers),
        denied: new Set(item.denied),
        durationWeeks: item.durationWeeks,
        at: [...(one?.at ?? []), at],
        why: [...(one?.why ?? []), evidenceOf(item, at)],
        dated: old?.date,
        frame: item.frame,
      };
      if (!one || (beats[assertion] > beats[one.assertion] && isDoubt(one.assertion))) {
        gathered.set(id, fresh);
        continue;
      }
      one.at.push(at);
      one.why.push(evidenceOf(item, at));
      if (assertion === one.assertion) {
        for (const qualifier of item.qualifiers) one.qualifiers.add(qualifier);
        for (const qualifier of item.denied ?? []) one.denied.add(qualifier);
        one.durationWeeks ??= item.durationWeeks;
      } else if (!isDoubt(assertion)) {
        const asserted = assertion === 'present' ? item.frame : one.frame;
        const stands = assertion === 'present' ? fresh : one;
        // Ordinary words against plain ones, "weight same, belt on the last hole": it is asked.
        const doubtful = asserted !== undefined && id !== 'ever_smoked';
        gathered.set(id, { ...stands, assertion: doubtful ? 'unsettled' : 'present', at: one.at, why: one.why });
      }
    }
  }
  joinWeightLoss(gathered);
  const noInfection = gathered.get('urinary_tract_infection')?.assertion === 'absent';
  for (const id of ['visible_haematuria', 'nonvisible_haematuria', 'haematuria_any'] as const)
    if (noInfection) gathered.get(id)?.qualifiers.add('without-uti');
  const contradicted = new Set(
    [...gathered].flatMap(([id, { assertion }]) => (assertion === 'present' ? broaderOf(id).filter((wider) => wider !== id) : [])),
  );
  return [...gathered].flatMap(([id, { assertion, qualifiers, denied, durationWeeks, at, why, dated }]): Mention[] => {
    // "No haematuria. Visible haematuria today": denied and asserted under two names.
    if (assertion === 'absent' && contradicted.has(id)) return [{ id, assertion: 'uncertain', qualifiers: [], at, why }];
    const counts = assertion === 'present';
    const ruledOut = [...denied].filter((qualifier) => !qualifiers.has(qualifier));
    return [
      {
        id,
        assertion,
        qualifiers: counts ? [...qualifiers] : [],
        ...(counts && ruledOut.length > 0 && { denied: ruledOut }),
        ...(counts && durationWeeks !== undefined && { durationWeeks }),
        at,
        why,
        ...(dated && { dated }),
      },
    ];
  });
}

/** Weight loss with its size is the one finding, with what was said of the other. */
function joinWeightLoss(gathered: Map<FindingId, Gathered>): void {
  const loss = gathered.get('weight_loss');
  const sized = gathered.get('weight_loss_over_5pct_6mo');
  if (loss?.assertion !== 'present' || !sized) return;
  for (const qualifier of loss.qualifiers) sized.qualifiers.add(qualifier);
  if (sized.assertion === 'present') gathered.delete('weight_loss');
}
