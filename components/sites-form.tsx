import { type ReadonlySignal, useSignal } from '@preact/signals';
import type { SettingsState } from '../state/settings.ts';
import { type TaughtSites, taughtFile, taughtFromFile } from '../store/taught.ts';
import { KeepPlaces } from './keep-places.tsx';

/** Which sites Waymark may read, as the browser keeps it. */
export interface SitesPort {
  allowed: ReadonlySignal<readonly string[]>;
  /** Named by the organisation. */
  named: ReadonlySignal<readonly string[]>;
  allow(origin: string): void;
  takeBack(origin: string): void;
}

function Allowed({ sites: { allowed, named, allow, takeBack } }: { sites: SitesPort }) {
  const waiting = named.value.filter((origin) => !allowed.value.includes(origin));
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">Sites that may be read always</h2>
      <p>Sites that you allowed for packs or forms are here too: for the browser it is the same permission.</p>
      {allowed.value.length === 0 && <p>None. A page is read only when you ask for it.</p>}
      <ul class="listed">
        {allowed.value.map((origin) => (
          <li key={origin} class="listed-row">
            <span>{origin}</span>
            <button type="button" class="button-small" aria-label={`Take back ${origin}`} onClick={() => takeBack(origin)}>
              Take back
            </button>
          </li>
        ))}
        {waiting.map((origin) => (
          <li key={origin} class="listed-row">
            <span>
              {origin} <span class="quiet">named by your organisation</span>
            </span>
            <button type="button" class="button-small" aria-label={`Allow ${origin}`} onClick={() => allow(origin)}>
              Allow
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

const placesOf = (sites: TaughtSites): [string, string][] =>
  Object.entries(sites).flatMap(([origin, site]) =>
    Object.entries(site).map(([field, selector]): [string, string] => [`${origin}, ${field}`, selector ?? '']),
  );

function Taught({ settings: { settings, change } }: { settings: SettingsState }) {
  const problem = useSignal('');
  const brought = useSignal<TaughtSites | undefined>(undefined);
  const { taught } = settings.value;
  const origins = Object.keys(taught).sort();
  const forget = (origin: string): void => {
    const { [origin]: _, ...rest } = taught;
    change({ taught: rest });
  };
  const bring = async (file: File | undefined): Promise<void> => {
    brought.value = file && taughtFromFile(await file.text());
    problem.value = brought.value ? '' : 'That file was not made by Waymark, or is not whole: nothing was taken from it.';
  };
  const keep = (sites: TaughtSites): void => {
    change({ taught: { ...taught, ...sites } });
    brought.value = undefined;
  };
  return (
    <section aria-labelledby="taught">
      <h2 id="taught">Records you taught</h2>
      <p>Waymark keeps where age, sex or text stands on a page, and nothing that stands there.</p>
      {origins.length === 0 && <p>None. A record is taught in Match, under This site.</p>}
      <ul class="listed">
        {origins.map((origin) => (
          <li key={origin} class="listed-row">
            <span>{origin}</span>
            <button type="button" class="button-small" aria-label={`Forget ${origin}`} onClick={() => forget(origin)}>
              Forget
            </button>
            <ul>
              {Object.entries(taught[origin] ?? {}).map(([field, selector]) => (
                <li key={field}>
                  {field}: <code>{selector}</code>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {origins.length > 0 && (
        <p>
          <a download="waymark-taught-sites.json" href={`data:application/json,${encodeURIComponent(taughtFile(taught))}`}>
            Save as a file
          </a>
        </p>
      )}
      <label class="field" for="bring">
        Take from a file
        <input id="bring" type="file" accept="application/json" onChange={({ currentTarget: { files } }) => void bring(files?.[0])} />
      </label>
      <p class={problem.value ? 'problem' : 'nothing'} role="status">
        {problem.value}
      </p>
      {brought.value && (
        <KeepPlaces
          places={placesOf(brought.value)}
          onKeep={() => brought.value && keep(brought.value)}
          onLeave={() => {
            brought.value = undefined;
          }}
        />
      )}
    </section>
  );
}

/** What Waymark may read, and what it was taught of it. */
export const SitesForm = ({ sites, settings }: { sites: SitesPort; settings: SettingsState }) => (
  <>
    <Allowed sites={sites} />
    <Taught settings={settings} />
  </>
);
