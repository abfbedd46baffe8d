import type { Recommendation } from '../rules/engine/recommendation.ts';
import type { Panel } from '../state/panel.ts';
import { cancersLine, heading, toneOf } from '../state/words/action.ts';

/** What the switch would add: the most urgent action in words, and how much besides. */
function IfUnexplained({ first, all }: { first: Recommendation; all: readonly Recommendation[] }) {
  const action = heading(first);
  const alike = all.filter((each) => heading(each) === action);
  const others = all.length - alike.length;
  return (
    <p id="unexplained-adds" class="switch-adds">
      <span class="quiet">
        If so (<kbd>Alt + U</kbd>)
      </span>
      <strong>{action}</strong>
      <span class="quiet">
        {cancersLine(alike)} · {alike.map(({ number }) => number).join(', ')}
        {others > 0 && ` · and ${others} more`}
      </span>
    </p>
  );
}

/** The judgement NG12 asks most often, confirmed for every finding in one tap and undone in one. */
export function UnexplainedSwitch({ unexplained, ifUnexplained, entries }: Pick<Panel, 'unexplained' | 'ifUnexplained' | 'entries'>) {
  const [first] = ifUnexplained.value;
  if (entries.value.length === 0 && !unexplained.value) return null;
  return (
    <div class={first ? `switch is-asked ${toneOf(first)}` : 'switch'}>
      <label class="tick" for="unexplained">
        <input
          id="unexplained"
          type="checkbox"
          checked={unexplained.value}
          aria-keyshortcuts="Alt+U"
          aria-describedby={first ? 'unexplained-adds' : undefined}
          onChange={(event) => {
            unexplained.value = event.currentTarget.checked;
          }}
        />
        Unexplained after history, examination and first tests
      </label>
      {first && <IfUnexplained first={first} all={ifUnexplained.value} />}
    </div>
  );
}
