import type { Beside } from '../state/beside/beside.ts';
import type { Panel } from '../state/panel.ts';

/** What Alt and a key press on the first answer, and what is said where it has no such button. */
const onFirst: Readonly<Record<string, { presses: string; without: string }>> = {
  KeyO: { presses: '[data-key="f"]', without: 'The first answer has no form to open' },
  KeyC: { presses: '[data-key="c"]', without: 'The first answer has no reason to copy' },
  KeyW: { presses: '[data-key="w"]', without: 'Nothing to explain yet' },
};

/** What stands behind “Why”: its letter opens that too. */
const behindWhy = ['l', 's'];

const firstAnswer = (): HTMLElement | null => document.querySelector('[data-answer]:not([hidden])');

/** The keys of the answers, from the box itself. None acts while guidance is hidden, nor on an answer that has just moved. */
export function cardKeys(panel: Panel, beside?: Beside) {
  const isHidden = (): boolean => beside?.doubt.value !== undefined || beside?.suspended.value === true;
  /** Presses a button once what was typed is read, and answers stand still. */
  const press = (find: () => HTMLElement | null | undefined, without: string): void => {
    panel.readNow();
    const button = panel.moving.value ? undefined : find();
    if (button) button.click();
    else panel.done.say(panel.moving.value ? 'The answers have just changed: press again' : without);
  };
  return {
    isHidden,
    /** What Alt and a key do. */
    withAlt(code: string): (() => void) | undefined {
      const first = onFirst[code];
      if (first && !isHidden()) return () => press(() => firstAnswer()?.querySelector<HTMLElement>(first.presses), first.without);
      if (code === 'KeyU' && !isHidden())
        return () => press(() => document.querySelector<HTMLElement>('[data-answer] [data-reply]'), 'No answer asks anything');
      if (code === 'KeyA' && beside && !isHidden())
        return () => {
          const count = beside.proposed.ready.value;
          beside.proposed.addAll();
          panel.done.say(count > 0 ? `Counted from the page: ${count}` : 'Nothing on the page is plain enough to count at once');
        };
      return undefined;
    },
    /** What a plain letter does on a card: it presses the button that has it. */
    withLetter(target: HTMLElement, letter: string): (() => void) | undefined {
      if (isHidden() || panel.moving.value) return undefined;
      const card = target.closest('article, .possible, .no-match');
      const shown = (): HTMLElement | null | undefined => card?.querySelector<HTMLElement>(`[data-key="${letter}"]`);
      const why = card?.querySelector<HTMLElement>('[data-key="w"][aria-expanded="false"]');
      const button = shown();
      if (button && !button.closest('[hidden]')) return () => button.click();
      if (!why || !behindWhy.includes(letter)) return undefined;
      return () => {
        why.click();
        setTimeout(() => shown()?.click());
      };
    },
  };
}
