import type { ReadonlySignal } from '@preact/signals';
import type { Watching } from '../state/beside/in-front.ts';
import type { Panel } from '../state/panel.ts';
import { Hidden } from './hidden.tsx';
import { Who } from './who.tsx';

interface Props {
  panel: Panel;
  /** Whether the page in front is watched for a change of patient; without it there is no page. */
  watching?: ReadonlySignal<Watching> | undefined;
  onNewPatient(): void;
  onKeys(): void;
}

const isWatched = (watching: Watching): boolean => watching === 'held' || watching === 'checking';

const watchTitles = {
  yes: 'A change of patient on this page is noticed.',
  no: 'A change of patient on this page may not be noticed: read the page, or use New patient.',
} as const;

/** Whose entries these are, where that was read, and whether the page in front is watched. */
function Whose({ panel: { person, seen, isUntouched }, watching }: Pick<Props, 'panel' | 'watching'>) {
  const who = person.name.value || (isUntouched.value ? 'No patient yet' : 'No age or sex');
  const is = watching && (isWatched(watching.value) ? 'yes' : 'no');
  const read = seen.value && `page ${seen.value.at}`;
  return (
    <>
      <h1 class="hidden-words">
        Waymark: {who}
        {!isUntouched.value && ` · ${person.from.value}`}
      </h1>
      <p class="whose" title={[who, !isUntouched.value && person.from.value, is && watchTitles[is]].filter(Boolean).join('. ')}>
        {is && <span class={`dot ${is}`} aria-hidden="true" />}
        {is && <Hidden>{is === 'yes' ? 'Watching page. ' : 'Not watching. '}</Hidden>}
        <span aria-hidden="true">{is === 'no' ? 'not watching' : (read ?? (is ? 'watching' : 'typed'))}</span>
      </p>
    </>
  );
}

/** Who the patient is, whose the entries are, and the way to be rid of them. */
export function PatientBar({ panel, watching, onNewPatient, onKeys }: Props) {
  return (
    <div class="bar-row">
      <Who byHand={panel.byHand} person={panel.person} />
      <Whose panel={panel} watching={watching} />
      <button type="button" class="button-plain" aria-label="Keys" title="Keys (?)" onClick={onKeys}>
        ?
      </button>
      <button type="button" class="button-plain" aria-keyshortcuts="Alt+N" title="Alt + N" onClick={onNewPatient}>
        New patient
      </button>
    </div>
  );
}
