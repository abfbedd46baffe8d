import type { SettingsState } from '../state/settings.ts';

/** Said once, until put away: what Waymark is not. */
export function FirstNotice({ settings, loaded, change }: SettingsState) {
  if (!loaded.value || settings.value.noticeRead) return null;
  return (
    <aside class="first-notice" aria-label="Before you rely on it">
      <p>Not signed off by a clinician: check against NG12 before you act.</p>
      <button type="button" class="button-plain" onClick={() => change({ noticeRead: true })}>
        Hide
      </button>
    </aside>
  );
}
