import { partIn } from '../state/route/library.ts';
import type { Local } from '../state/route/local.ts';

const forEngland = 'What follows is for all England.';

/** What is known of the forms of an area before any is shown: none chosen, none published, none that could be loaded. */
export function FormsKnown({ local: { forms, library, choosing }, onArea }: { local: Local; onArea(): void }) {
  const area = choosing.area.value;
  const board = library.area.value;
  const packs = library.ofArea.value;
  const any = forms.any.value;
  return (
    <>
      {library.failed.value && (
        <p class="problem">The packs that come with Waymark could not be loaded. Close the panel and open it again.</p>
      )}
      {library.problems.value.map((sentence) => (
        <p key={sentence} class="problem">
          {sentence}
        </p>
      ))}
      {!area && (
        <div class="known">
          <p>{any ? `No area is chosen. ${forEngland}` : 'Forms differ from area to area. Choose yours to see them.'}</p>
          <button type="button" class="button-small is-first" onClick={onArea}>
            Choose area
          </button>
        </div>
      )}
      {library.loaded.value && area && !forms.hasOwn.value && (
        <div class="known">
          <p>{packs.length === 0 ? `No pack is published for ${area.name}.` : `The pack for ${area.name} lists no forms.`}</p>
          <p>
            Look in your clinical system, or ask your board. Where your practice has a pack, add it in{' '}
            <a href="/options.html" target="_blank" rel="noreferrer">
              Settings
            </a>
            .
          </p>
          {any && <p>{forEngland}</p>}
        </div>
      )}
      {board &&
        packs.map((pack) => {
          const part = partIn(pack, board);
          return (
            part && (
              <p key={pack.id} class="quiet">
                {pack.title}: for {part} alone.
              </p>
            )
          );
        })}
    </>
  );
}
