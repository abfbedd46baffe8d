import { selectorFor } from './selector.ts';

const words = {
  age: 'Point at the age or birth date.',
  sex: 'Point at the sex.',
  text: 'Point at the consultation text.',
} as const;

const holdsText = (element: Element): boolean =>
  /^(?:input|textarea)$/.test(element.localName) ||
  [...element.childNodes].some((node) => node.nodeType === 3 && /\w/.test(node.nodeValue ?? ''));

/** Lets the GP point at something on the page, by mouse or by keys; gives a selector, or nothing where it was left. What is drawn meanwhile goes again. */
export function pointAt(document: Document, what: keyof typeof words): Promise<string | undefined> {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  host.style.cssText = 'all: initial; position: fixed; inset: 0; z-index: 2147483647; pointer-events: none;';
  const frame = document.createElement('div');
  frame.style.cssText = 'position: fixed; border: 3px solid #005eb8; background: rgb(0 94 184 / 15%);';
  const said = document.createElement('p');
  said.setAttribute('role', 'status');
  said.style.cssText =
    'position: fixed; inset: auto 0 0 0; margin: 0; padding: 8px; font: 16px/1.4 arial, sans-serif; color: #fff; background: #005eb8;';
  said.textContent = `${words[what]} Click, or use the arrow keys and Enter. Escape leaves. (Waymark)`;
  root.append(frame, said);
  document.documentElement.append(host);
  return new Promise((resolve) => {
    let chosen: Element | undefined;
    const show = (element: Element | undefined): void => {
      chosen = element;
      const { left = 0, top = 0, width = 0, height = 0 } = element?.getBoundingClientRect() ?? {};
      Object.assign(frame.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
    };
    const finish = (selector: string | undefined): void => {
      host.remove();
      for (const [type, listener] of listeners) document.removeEventListener(type, listener, true);
      resolve(selector);
    };
    const stop = (event: Event): void => {
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    const move = (by: 1 | -1): void => {
      const all = [...document.body.querySelectorAll('*')].filter((element) => holdsText(element) && element.getClientRects().length > 0);
      const at = chosen ? all.indexOf(chosen) : -1;
      const next = all[(at + by + all.length) % all.length];
      next?.scrollIntoView({ block: 'nearest' });
      show(next);
    };
    const listeners: readonly [string, (event: Event) => void][] = [
      ['mousemove', (event) => show(document.elementFromPoint((event as MouseEvent).clientX, (event as MouseEvent).clientY) ?? undefined)],
      ['mousedown', stop],
      ['mouseup', stop],
      [
        'click',
        (event) => {
          stop(event);
          const element = document.elementFromPoint((event as MouseEvent).clientX, (event as MouseEvent).clientY) ?? chosen;
          finish(element ? selectorFor(element) : undefined);
        },
      ],
      [
        'keydown',
        (event) => {
          stop(event);
          const { key } = event as KeyboardEvent;
          if (key === 'Escape') finish(undefined);
          else if (key === 'Enter') finish(chosen ? selectorFor(chosen) : undefined);
          else if (key === 'ArrowDown' || key === 'ArrowRight') move(1);
          else if (key === 'ArrowUp' || key === 'ArrowLeft') move(-1);
        },
      ],
    ];
    for (const [type, listener] of listeners) document.addEventListener(type, listener, true);
    document.defaultView?.focus();
  });
}
