import { type CDPSession, expect, type Locator, type Page } from '@playwright/test';
import type { Walk } from '../../../tools/accessibility/record.ts';
import { record } from '../sound/record.ts';
import { focusInWords, listen } from './spoken.ts';

const KEYS: Record<string, string> = { ArrowDown: 'Down', ArrowUp: 'Up', Escape: 'Esc', Control: 'Ctrl' };
const keyName = (key: string): string =>
  key
    .split('+')
    .map((each) => KEYS[each] ?? (each.length === 1 ? each.toUpperCase() : each))
    .join(' + ');

const MOST_TABS = 80;
const MOST_LOOKS = 60;

/** Someone with a keyboard and no mouse; notes each key and where it led. */
export class Walker {
  readonly #steps: Walk['steps'] = [];
  #page: Page;
  #session: CDPSession;

  private constructor(page: Page, session: CDPSession) {
    this.#page = page;
    this.#session = session;
  }

  static async on(page: Page): Promise<Walker> {
    await page.evaluate(() => {
      for (const name of ['pointerdown', 'mousedown'])
        addEventListener(name, () => document.documentElement.toggleAttribute('data-mouse', true));
    });
    // From now on, so that no chooser opens before it is waited for.
    page.on('filechooser', () => undefined);
    return new Walker(page, await listen(page));
  }

  /** Notes where the keys led: to what is shown, else to what has the focus. */
  async #note(keys: string, shows?: Locator): Promise<void> {
    if (shows) await expect(shows).toBeVisible();
    const words = shows ? `shows “${(await shows.innerText()).replace(/\s+/g, ' ').trim()}”` : await this.#focus();
    this.#steps.push({ keys, leads: words });
  }

  /** What has the focus, once it stays there: a page moves it when it has drawn. */
  async #focus(): Promise<string> {
    let words = '';
    for (let looks = 0; looks < MOST_LOOKS; looks++) {
      const now = (await this.#date()) ?? (await focusInWords(this.#session));
      if (now === words && now !== 'nothing') return now;
      words = now;
      await this.#page.waitForTimeout(50);
    }
    throw new Error(`The focus is on ${words}.`);
  }

  /** A date in focus: which of its parts comes first is the browser’s own affair. */
  #date(): Promise<string | undefined> {
    return this.#page.evaluate(() => {
      const field = document.activeElement;
      if (!(field instanceof HTMLInputElement) || field.type !== 'date') return undefined;
      return `date “${field.labels?.[0]?.textContent}”: ${field.value || 'empty'}`;
    });
  }

  async press(key: string, shows?: Locator): Promise<void> {
    await this.#page.keyboard.press(key);
    await this.#note(keyName(key), shows);
  }

  async type(text: string, shows?: Locator): Promise<void> {
    await this.#page.keyboard.type(text);
    await this.#note(`types “${text}”`, shows);
  }

  /** Tabs on, or back, until this has the focus. */
  async tabTo(target: Locator, { key = 'Tab', shows }: { key?: 'Tab' | 'Shift+Tab'; shows?: Locator } = {}): Promise<void> {
    for (let tabs = 1; tabs <= MOST_TABS; tabs++) {
      await this.#page.keyboard.press(key);
      if (await target.evaluate((element) => element === document.activeElement)) {
        await this.#note(tabs === 1 ? keyName(key) : `${keyName(key)} × ${tabs}`, shows);
        return;
      }
    }
    throw new Error(`${target} was not reached with ${MOST_TABS} times ${key}.`);
  }

  /** Opens the browser’s own chooser from the file field in focus, and chooses this in it. */
  async choose(name: string, content: string, shows?: Locator): Promise<void> {
    const [chooser] = await Promise.all([this.#page.waitForEvent('filechooser'), this.#page.keyboard.press('Enter')]);
    await chooser.setFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });
    await this.#note('Enter, and the file in the browser’s own chooser', shows);
  }

  /** No key did what a mouse does; records the walk. */
  async arrive(who: string, task: string): Promise<void> {
    expect(await this.#page.locator('html').getAttribute('data-mouse')).toBeNull();
    await record({ kind: 'walk', who, task, steps: this.#steps });
  }
}
