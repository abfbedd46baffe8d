import type { Presentation } from '../engine/presentation.ts';
import type { FindingId } from '../findings/vocabulary.ts';

/** What may amount to a finding that NG12 asks for: asked about, never counted as it. */
interface Suggestion {
  /** A finding that is there, or what the text names. */
  finding?: FindingId;
  named?: string;
  /** Only beside these. */
  beside?: readonly FindingId[];
  /** Undated, it asks unless one of these is there. */
  unlessUndatedWith?: readonly FindingId[];
  /** Dated, it asks from so many weeks. */
  fromWeeks?: number;
  asks: FindingId;
  words: string;
}

const suggestions: readonly Suggestion[] = [
  {
    finding: 'diarrhoea',
    fromWeeks: 3,
    unlessUndatedWith: ['vomiting', 'fever'],
    asks: 'change_in_bowel_habit',
    words: 'Is the diarrhoea a change in bowel habit?',
  },
  {
    finding: 'constipation',
    beside: ['abdominal_distension'],
    asks: 'change_in_bowel_habit',
    words: 'Is the constipation a change in bowel habit?',
  },
  { finding: 'constipation', fromWeeks: 3, asks: 'change_in_bowel_habit', words: 'Is the constipation a change in bowel habit?' },
  { finding: 'haematuria_any', asks: 'visible_haematuria', words: 'Is the blood in the urine visible?' },
  { named: 'faecal-incontinence', asks: 'change_in_bowel_habit', words: 'Is the incontinence a change in bowel habit?' },
];

function holds({ finding, named, beside, unlessUndatedWith = [], fromWeeks }: Suggestion, presentation: Presentation): boolean {
  const there = (id: FindingId): boolean => presentation.findings.some((each) => each.id === id);
  if (named !== undefined) return presentation.named?.includes(named) === true;
  const weeks = presentation.findings.find(({ id }) => id === finding);
  if (!weeks || (beside && !beside.some(there))) return false;
  if (fromWeeks === undefined) return true;
  return weeks.durationWeeks === undefined ? !unlessUndatedWith.some(there) : weeks.durationWeeks >= fromWeeks;
}

/** Findings worth asking about because of what is there; none that was said or denied already. */
export function suggestedBy(presentation: Presentation): { id: FindingId; words: string }[] {
  const known = new Set<FindingId>([...presentation.findings.map(({ id }) => id), ...presentation.absent]);
  const asked = suggestions
    .filter((each) => !known.has(each.asks) && holds(each, presentation))
    .map(({ asks, words }) => ({ id: asks, words }));
  return asked.filter(({ id }, at) => asked.findIndex((other) => other.id === id) === at);
}
