import { isOnlyAsked } from '../rules/reading/recognition.ts';
import type { Panel } from '../state/panel.ts';
import type { SettingsState } from '../state/settings.ts';
import { FirstNotice } from './first-notice.tsx';

/** What to do where nothing can be said yet. */
export function Hint({ panel, settings }: { panel: Panel; settings: SettingsState }) {
  const { stage, answers, entries, showsChecklist } = panel;
  if (stage.value === 'empty')
    return (
      <div class="hint">
        <p>
          Type what you would write in the record, or paste from it: <q>62M 3/52 visible haematuria, MSU neg, ex-smoker</q>
        </p>
        <p class="quiet">It is checked here, as you type, against every NG12 recommendation. Nothing you type leaves this computer.</p>
        <p class="quiet">Not all cancers are in NG12. Safety net.</p>
        <FirstNotice {...settings} />
      </div>
    );
  if (answers.value.length > 0 || stage.value === 'read') return null;
  if (showsChecklist.value) return <p class="hint quiet">Score the lesion below: 3 or more is a referral (1.7.1).</p>;
  if (entries.value.some(({ assertion }) => isOnlyAsked(assertion))) return null;
  return <p class="hint quiet">Nothing read as a finding yet. Type-ahead lists what can be.</p>;
}
