import type { Panel } from '../state/panel.ts';
import { heading } from '../state/words/action.ts';

/** The judgement NG12 asks most often, confirmed for every finding in one tap and undone in one. */
export function UnexplainedSwitch({ unexplained, ifUnexplained, entries }: Pick<Panel, 'unexplained' | 'ifUnexplained' | 'entries'>) {
  const [first, ...others] = ifUnexplained.value;
  if (entries.value.length === 0 && !unexplained.value) return null;
  return (
    <div class={first ? 'switch is-asked' : 'switch'}>
      <label class="tick" for="unexplained">
        <input
          id="unexplained"
          type="checkbox"
          checked={unexplained.value}
          aria-describedby={first ? 'unexplained-adds' : undefined}
          onChange={(event) => {
            unexplained.value = event.currentTarget.checked;
          }}
        />
        Unexplained after history, examination and first tests
      </label>
      {first && (
        <p id="unexplained-adds" class="switch-adds">
          If so: <strong>{heading(first)}</strong> ({first.number}){others.length > 0 && `, and ${others.length} more`}
        </p>
      )}
    </div>
  );
}
