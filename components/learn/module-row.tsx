import { scoreOf } from '../../learning/doing.ts';
import type { Shelved } from '../../learning/shelves.ts';
import { dayInWords, dayOf } from '../../packs/dates.ts';

interface Props {
  of: Shelved;
  onOpen(id: string): void;
}

function standing({ shelf, assignment, isOverdue, record, hasChanged }: Shelved): string[] {
  const begun = record?.finished === null ? ['begun'] : [];
  if (shelf === 'due') {
    const due = assignment?.due;
    if (!due) return ['asked of you', ...begun];
    return [isOverdue ? `was due ${dayInWords(due)}` : `due ${dayInWords(due)}`, ...begun];
  }
  if (shelf !== 'done' || !record?.finished) return begun;
  const score = scoreOf(record);
  return [
    `done ${dayInWords(dayOf(new Date(record.finished)))}`,
    ...(score ? [`${score.right} of ${score.of}`] : []),
    ...(hasChanged ? ['issued again since'] : []),
  ];
}

/** A module on its shelf: title, how long, who issued it, how it stands. Opens it. */
export function ModuleRow({ of, onOpen }: Props) {
  const { id, module, assignment } = of;
  const said = standing(of);
  return (
    <li class="module-row">
      <button type="button" class="module-open" data-module={id} onClick={() => onOpen(id)}>
        <strong>{module.title}</strong>
        <span class="quiet">
          {module.minutes} min · {module.organisation}
          {said.length > 0 && ` · ${said.join(' · ')}`}
        </span>
      </button>
      {of.shelf === 'due' && assignment?.why && <p class="quiet">{assignment.why}</p>}
    </li>
  );
}
