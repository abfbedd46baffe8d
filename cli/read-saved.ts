import { Window } from 'happy-dom';
import { readPage } from '../record/read-page.ts';
import type { Snapshot } from '../record/snapshot.ts';
import { recognise } from '../rules/reading/read.ts';

/** A saved page as a browser would hold it: nothing of it runs, and nothing is fetched. */
function documentOf(html: string): Document {
  const window = new Window({
    url: 'http://saved.invalid/',
    settings: {
      enableJavaScriptEvaluation: false,
      disableJavaScriptFileLoading: true,
      disableCSSFileLoading: true,
      disableComputedStyleRendering: false,
      navigation: { disableChildFrameNavigation: true, disableChildPageNavigation: true },
    },
  });
  window.document.write(html);
  // Of a list in which one is marked as chosen, a browser shows the last that is.
  for (const list of window.document.querySelectorAll('select:not([multiple])')) {
    const chosen = [...list.querySelectorAll('option[selected]')].at(-1) as { selected: boolean } | undefined;
    if (chosen) chosen.selected = true;
  }
  return window.document as unknown as Document;
}

/** What the page reader makes of a saved page. */
export const snapshotOfPage = (html: string, today: string): Snapshot => readPage(documentOf(html), { today });

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** What the same reader makes of pasted text: its patient as a page's, its words as marked ones. */
export function snapshotOfText(text: string, today: string): Snapshot {
  const asPage = snapshotOfPage(`<!doctype html><body><pre>${escaped(text)}</pre></body>`, today);
  const { age, sex } = recognise(text, { today });
  const where = 'pasted text';
  const said = {
    ...(age !== undefined && { age: { value: { years: Math.floor(age) }, sure: true, where } }),
    ...((sex === 'female' || sex === 'male') && { sex: { value: sex, sure: true, where } }),
  };
  const [patient, second] = asPage.patients;
  const patients = patient
    ? second
      ? asPage.patients
      : [{ ...said, ...patient }]
    : 'age' in said || 'sex' in said
      ? [{ ...said, notices: [] }]
      : [];
  return {
    ...asPage,
    patients,
    sections: [{ kind: 'selected', where, text }],
    unreadable: patients.length > 0 ? asPage.unreadable.filter(({ why }) => !why.startsWith('No patient')) : asPage.unreadable,
  };
}
