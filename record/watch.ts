import { type Key, markOf } from './fingerprint.ts';
import { isPainted } from './painted.ts';
import { isSecret } from './secret-fields.ts';

/** What one glance at a page gives: no word of it. */
export interface Glance {
  /** Changes with what tells whose page it is. */
  mark: string;
  /** How often anything on the page has changed. */
  changes: number;
  /** When the document began to load: another one has another time. */
  loaded: number;
}

/** What a reading found of a page that is worth watching. */
export interface Watched {
  /** The elements that tell whose page it is. */
  anchors: readonly Element[];
  /** The trees that it was read from: documents and shadow roots. */
  roots: readonly Node[];
  frames: readonly HTMLIFrameElement[];
}

const mostCharacters = 500;
const mostFields = 20;

/** A clock, or how long ago something was, says nothing of the patient. */
const ticking = /\b\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]m)?\b|\b\d+\s?(?:sec(?:ond)?|min(?:ute)?)s?\b(?:\s+ago)?|^\(\d+\)/gi;

const valuesIn = (element: Element): string =>
  [element, ...Array.from(element.querySelectorAll('input, select, textarea')).slice(0, mostFields)]
    .map((each) => (isSecret(each) ? '' : ((each as Partial<HTMLInputElement>).value ?? '')))
    .join(' ');

const worded = (element: Element): string =>
  `${(element.textContent ?? '').slice(0, mostCharacters)} ${valuesIn(element).slice(0, mostCharacters)}`.replace(ticking, '');

const isThere = (element: Element): boolean => element.isConnected && isPainted(element);

/** Watches a page that was read. A glance costs the same on any page: it looks at the elements that told who it is and at nothing else. */
export function createWatch(document: Document, key: Key) {
  let watched: Watched = { anchors: [], roots: [document], frames: [] };
  let inside: (Document | null)[] = [];
  let said: string | undefined;
  let mark = '';
  let changes = 0;
  const observer = new MutationObserver(() => {
    changes++;
  });
  const observe = (): void => {
    for (const root of watched.roots) observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
  };
  observe();
  const saidNow = (): string =>
    [document.title.replace(ticking, ''), ...watched.anchors.map((each) => (isThere(each) ? worded(each) : 'gone'))].join('\n');

  return {
    /** From now on this is what is watched. */
    follow(next: Watched): void {
      watched = next;
      inside = next.frames.map(({ contentDocument }) => contentDocument);
      observer.disconnect();
      observe();
    },
    glance(): Glance {
      const now = saidNow();
      if (now !== said) mark = markOf(now, key);
      said = now;
      if (watched.frames.some((frame, at) => frame.contentDocument !== inside[at])) changes++;
      return { mark, changes, loaded: performance.timeOrigin };
    },
  };
}
