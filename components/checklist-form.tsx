import { type Checklist, type ChecklistItem, checklistItems, checklistThreshold } from '../state/checklist.ts';

const items = Object.entries(checklistItems) as [ChecklistItem, (typeof checklistItems)[ChecklistItem]][];

function scoreWords(score: number | undefined): string {
  if (score === undefined) return 'Not scored yet.';
  return `Score ${score}: ${score >= checklistThreshold ? `${checklistThreshold} or more, refer (1.7.1)` : `below ${checklistThreshold}`}.`;
}

/** The weighted 7-point checklist with its live score. */
export function ChecklistForm({ checklist }: { checklist: Checklist }) {
  const tick = (points: 1 | 2) =>
    items
      .filter(([, item]) => item.points === points)
      .map(([id, { label }]) => (
        <label class="tick" key={id}>
          <input type="checkbox" checked={checklist.ticked.value.has(id)} onChange={() => checklist.tick(id)} />
          {label}
        </label>
      ));
  return (
    <section class="checklist" aria-labelledby="checklist">
      <h2 id="checklist" tabIndex={-1}>
        Pigmented lesion: 7-point checklist
      </h2>
      <fieldset>
        <legend>Major, 2 points each</legend>
        {tick(2)}
      </fieldset>
      <fieldset>
        <legend>Minor, 1 point each</legend>
        {tick(1)}
      </fieldset>
      <label class="tick">
        <input type="checkbox" checked={checklist.noneOfThese.value} onChange={(event) => checklist.sayNone(event.currentTarget.checked)} />
        None of these
      </label>
      <p class="score" role="status">
        {scoreWords(checklist.score.value)}
      </p>
    </section>
  );
}
