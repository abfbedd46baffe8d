import { dayInWords } from '../packs/dates.ts';
import type { FoundForm } from '../packs/find-forms.ts';
import type { Forms } from '../state/route/forms.ts';
import type { CopyKept } from '../state/route/port.ts';
import { kilobytes, nearestPlace, placeWords } from '../state/route/words.ts';
import { CopyButton } from './copy-button.tsx';
import { Host } from './host.tsx';
import { walkForms } from './walk-forms.ts';

interface Props {
  found: FoundForm;
  forms: Forms;
  /** Enter in the search opens this one. */
  isBest: boolean;
  isOpen: boolean;
  onAct(): void;
  onToggle(): void;
  onCopy?: ((text: string) => Promise<void>) | undefined;
}

const copyWords = ({ bytes, fetched, changed }: CopyKept): string =>
  `Kept on this computer, ${kilobytes(bytes)}, as it was on ${dayInWords(fetched)}.${changed === null ? '' : ` It changed on ${dayInWords(changed)}.`}`;

function OfflineCopy({ found, forms }: Pick<Props, 'found' | 'forms'>) {
  const copy = forms.copyOf(found);
  const place = found.form.places.find((each) => each.kind === 'address' && each.opens === 'form');
  if (copy)
    return (
      <>
        <p>{copyWords(copy)}</p>
        {copy.failure && <p class="problem">When it was last checked: {copy.failure}</p>}
        <div class="row">
          <button type="button" class="button-small" onClick={() => void forms.openCopy(found)}>
            Open the copy
          </button>
          <button type="button" class="button-plain" onClick={() => void forms.forget(copy.address)}>
            Remove the copy
          </button>
        </div>
      </>
    );
  if (place?.kind !== 'address') return null;
  return (
    <div class="row">
      <button type="button" class="button-small" onClick={() => void forms.keep(place.address)}>
        Keep offline
      </button>
    </div>
  );
}

function Details({ found, forms, onCopy }: Pick<Props, 'found' | 'forms' | 'onCopy'>) {
  const { form } = found;
  const pinned = forms.isPinned(found);
  return (
    <div class="form-details">
      <ul>
        {form.places.map((place) => (
          <li key={placeWords(place)}>
            {place.kind === 'address' ? (
              <a href={place.address} target="_blank" rel="noreferrer">
                {placeWords(place)} ↗
              </a>
            ) : (
              placeWords(place)
            )}
          </li>
        ))}
      </ul>
      {form.rules.map((rule) => (
        <p key={rule}>{rule}</p>
      ))}
      <OfflineCopy found={found} forms={forms} />
      <div class="row">
        <button type="button" class="button-small" aria-pressed={pinned ? 'true' : 'false'} onClick={() => forms.togglePin(found)}>
          {pinned ? 'Pinned' : 'Pin'}
        </button>
        <CopyButton text={form.title} label="Copy title" onCopy={onCopy} />
      </div>
      <p class="quiet">
        {form.version === null ? 'Version not published' : `Version ${form.version}`} · checked {dayInWords(form.checked)} ·{' '}
        <a href={form.source} target="_blank" rel="noreferrer">
          Source ↗
        </a>{' '}
        <Host of={form.source} />
      </p>
    </div>
  );
}

/** One form: opened by its title, with all that is known of it a key further. */
export function FormRow({ found, forms, isBest, isOpen, onAct, onToggle, onCopy }: Props) {
  const { form } = found;
  const place = nearestPlace(form);
  const copy = forms.copyOf(found);
  return (
    <li class="form">
      <div class="form-line">
        <button type="button" class="form-open" data-form={form.id} onClick={onAct} onKeyDown={walkForms}>
          <span>
            <strong>{form.title}</strong>{' '}
            {isBest && (
              <span class="key" aria-hidden="true">
                Enter
              </span>
            )}
          </span>
          <span class="quiet">
            {place && placeWords(place)}
            {copy && ' · kept offline'}
          </span>
        </button>
        <button
          type="button"
          class="button-fold form-about"
          aria-label={`About ${form.title}`}
          aria-expanded={isOpen ? 'true' : 'false'}
          onClick={onToggle}
        >
          <span aria-hidden="true">{isOpen ? '▾' : '▸'}</span>
        </button>
      </div>
      {isOpen && <Details found={found} forms={forms} onCopy={onCopy} />}
    </li>
  );
}
