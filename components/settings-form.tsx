import type { PackList } from '../state/route/pack-list.ts';
import type { SettingsState, Theme } from '../state/settings.ts';
import { KeptForms, type KeptFormsPort } from './kept-forms.tsx';
import { PacksForm } from './packs-form.tsx';
import { SitesForm, type SitesPort } from './sites-form.tsx';

const themes: readonly { value: Theme; label: string }[] = [
  { value: 'system', label: 'As this computer' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
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
    <main class="page">
      <h1>Waymark settings</h1>
      {lost.value && <p class="caution">{lost.value}</p>}
      <fieldset>
        <legend>Colours</legend>
        {themes.map(({ value, label }) => (
          <label class="tick" key={value}>
            <input type="radio" name="theme" checked={settings.value.theme === value} onChange={() => change({ theme: value })} />
            {label}
          </label>
        ))}
      </fieldset>
      <PacksForm packs={packs} now={now} />
      <KeptForms forms={forms} />
      <SitesForm sites={sites} settings={state} />
      <h2>Opening it by keyboard</h2>
      <p>
        Alt + Shift + K opens the panel, unless another extension has taken it; Alt + Shift + G reads the page in front. Your browser’s page
        of extension shortcuts changes it: in Chrome and Edge type <kbd>chrome://extensions/shortcuts</kbd> in the address bar; in Firefox
        open Add-ons, then Manage Extension Shortcuts.
      </p>
      <p>
        F6 moves the keyboard between the page and the panel. It is needed where the panel was open already, and always in Firefox: there no
        extension may take the keyboard from a page.
      </p>
      <h2>What is kept</h2>
      <p>
        These settings, your area, the packs you added and copies of forms you keep offline, on this computer; which sites may be read or
        fetched from is kept by the browser. Nothing of a patient is ever kept.
      </p>
      <p>
        <a href="/studio.html">Waymark studio</a>, where teaching packs and packs of local pathways are written and signed
      </p>
      <p>
        <a href="/about.html">About Waymark</a>
      </p>
    </main>
  );
}
