import type { PackList } from '../state/route/pack-list.ts';
import type { SettingsState, Theme } from '../state/settings.ts';
import { KeptForms, type KeptFormsPort } from './kept-forms.tsx';
import { PacksForm } from './packs-form.tsx';
import { Page } from './page.tsx';
import { SitesForm, type SitesPort } from './sites-form.tsx';

const themes: readonly { value: Theme; label: string }[] = [
  { value: 'system', label: 'As this computer' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
];

const keys: readonly (readonly [string, string])[] = [
  ['Alt + Shift + K', 'Open the panel, unless another extension has taken the key'],
  ['Alt + Shift + G', 'Read the page in front'],
  ['F6', 'Move the keyboard between the page and the panel'],
];

interface Props {
  settings: SettingsState;
  sites: SitesPort;
  packs: PackList;
  forms: KeptFormsPort;
  now: Date;
}

/** What can be set. Nothing of a patient is kept. */
export function SettingsForm({ settings: state, sites, packs, forms, now }: Props) {
  const { settings, lost, change } = state;
  return (
    <Page at="/options.html" title="Settings">
      {lost.value && <p class="caution">{lost.value}</p>}
      <section>
        <h2 id="colours">Colours</h2>
        <fieldset class="row" aria-labelledby="colours">
          {themes.map(({ value, label }) => (
            <label class="tick" key={value}>
              <input type="radio" name="theme" checked={settings.value.theme === value} onChange={() => change({ theme: value })} />
              {label}
            </label>
          ))}
        </fieldset>
      </section>
      <PacksForm packs={packs} now={now} />
      <KeptForms forms={forms} />
      <SitesForm sites={sites} settings={state} />
      <section>
        <h2>Keys from anywhere in the browser</h2>
        <dl class="key-list">
          {keys.map(([key, does]) => (
            <div key={key}>
              <dt>{key}</dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <p>
          Use F6 where the panel was open already, and always in Firefox: there no extension may take the keyboard from a page. In the
          panel, ? shows its other keys.
        </p>
        <p>
          Your browser can change the first two. In Chrome and Edge type <code>chrome://extensions/shortcuts</code> in the address bar. In
          Firefox open Add-ons, then Manage Extension Shortcuts.
        </p>
      </section>
      <section>
        <h2>What is kept</h2>
        <p>Nothing of a patient is ever kept.</p>
        <p>
          On this computer: these settings, your area, the packs you added, your learning log and the copies of forms you keep offline. In
          the browser: which sites may be read or fetched from.
        </p>
      </section>
    </Page>
  );
}
