import { useSignal } from '@preact/signals';
import type { Path } from '../../state/studio/at-path.ts';
import type { Reporting } from '../../state/studio/reporting.ts';
import type { Signing } from '../../state/studio/signing.ts';
import type { Writing } from '../../state/studio/writing.ts';
import { focusField } from './field-id.ts';
import { PublishView } from './publish-view.tsx';
import { ReportView } from './report-view.tsx';
import { WriteView } from './write-view.tsx';

interface Props {
  writing: Writing;
  signing: Signing;
  reporting: Reporting;
  now: Date;
}

const views = { write: 'Write', publish: 'Publish', report: 'Who has done it' } as const;

/** Where packs are written, published and followed up. */
export function StudioPage({ writing, signing, reporting, now }: Props) {
  const view = useSignal<keyof typeof views>('write');
  const goTo = (path: Path): void => {
    view.value = 'write';
    writing.goTo(path);
    // Once it is drawn.
    requestAnimationFrame(() => setTimeout(() => focusField(path)));
  };
  return (
    // A browser fetches dictionaries for what it checks, and may send the words away.
    <main class="page studio" spellcheck={false}>
      <h1>Waymark studio</h1>
      <nav class="row" aria-label="Studio">
        {(Object.keys(views) as (keyof typeof views)[]).map((each) => (
          <button
            key={each}
            type="button"
            class="button-small"
            aria-current={view.value === each ? 'page' : undefined}
            onClick={() => {
              view.value = each;
            }}
          >
            {views[each]}
          </button>
        ))}
      </nav>
      {view.value === 'write' && <WriteView writing={writing} now={now} goTo={goTo} />}
      {view.value === 'publish' && <PublishView writing={writing} signing={signing} goTo={goTo} />}
      {view.value === 'report' && <ReportView reporting={reporting} pack={writing.draft.value?.pack} />}
    </main>
  );
}
