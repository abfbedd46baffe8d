import { useSignal } from '@preact/signals';
import { type TaughtField, taughtFields } from '../record/taught.ts';
import type { Beside } from '../state/beside/beside.ts';
import type { SettingsState } from '../state/settings.ts';
import { Folded } from './folded.tsx';
import { KeepPlaces } from './keep-places.tsx';

interface Props {
  beside: Beside;
  settings: SettingsState;
}

const labels: Readonly<Record<TaughtField, string>> = { age: 'Age or birth date', sex: 'Sex', text: 'Consultation text' };

/** A place that was pointed at, to be kept or not. */
interface Found {
  what: TaughtField;
  origin: string;
  selector: string;
}

function Teach({ beside, settings: { settings, change } }: Props) {
  const said = useSignal('');
  const found = useSignal<Found | undefined>(undefined);
  const { site } = beside;
  const keep = ({ what, origin, selector }: Found): void => {
    const { taught } = settings.value;
    change({ taught: { ...taught, [origin]: { ...taught[origin], [what]: selector } } });
    found.value = undefined;
    said.value = `${labels[what]}: taught.`;
    beside.readAgain();
  };
  const leave = (): void => {
    found.value = undefined;
    said.value = 'Not kept.';
  };
  const teach = async (what: TaughtField): Promise<void> => {
    found.value = undefined;
    said.value = 'Point at it on the page: click, or arrow keys and Enter. F6 moves the keyboard to the page.';
    const pointed = await beside.point(what);
    if (!pointed) {
      said.value = 'Nothing was taught: no place was chosen, or it cannot be told apart from others.';
      return;
    }
    found.value = { what, ...pointed };
    said.value = `${labels[what]}: found. Look at the place below before it is kept.`;
  };
  const known = site.value && settings.value.taught[site.value.origin];
  return (
    <>
      <p class="quiet">Only where it stands is kept, for this site, on this computer. Nothing that stands there is.</p>
      <div class="row">
        {taughtFields.map((what) => (
          <button key={what} type="button" class="button-small" onClick={() => void teach(what)}>
            {labels[what]}
            {known?.[what] !== undefined && ' (taught)'}
          </button>
        ))}
      </div>
      <p role="status">{said.value}</p>
      {found.value && (
        <KeepPlaces
          places={[[labels[found.value.what], found.value.selector]]}
          onKeep={() => found.value && keep(found.value)}
          onLeave={leave}
        />
      )}
    </>
  );
}

/** What can be settled for the site of the page that was read: to be allowed there always, and where things stand on it. */
export function ThisSite({ beside, settings }: Props) {
  const { site, allowAlways } = beside;
  if (!site.value) return null;
  const { always, named, origin } = site.value;
  return (
    <>
      {named && !always && <p class="quiet">Your organisation names this as a record site.</p>}
      <Folded summary={`This site${always ? ' (allowed always)' : ''}`}>
        {() => (
          <>
            <p class="quiet">{origin}</p>
            {always ? (
              <p>Read whenever it is beside the panel. Settings takes that back.</p>
            ) : (
              <button type="button" class="button-small" onClick={() => void allowAlways()}>
                Always on this site
              </button>
            )}
            <p>
              <strong>Teach this record</strong>
            </p>
            <Teach beside={beside} settings={settings} />
          </>
        )}
      </Folded>
    </>
  );
}
