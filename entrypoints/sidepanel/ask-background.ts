import { browser } from 'wxt/browser';
import type { Message } from './messages.ts';

/** What is said where the background was ended before it answered. What it changes, it changes whole or not at all. */
export const brokenOff = {
  state: 'failed',
  sentence: 'Waymark’s background was stopped before it was done. What was in use is still there: try again.',
} as const;

/** Asks the background, which alone may connect and which the browser may end at any time; gives `otherwise` where it does not answer. */
export async function askBackground<Answer, Otherwise>(asked: Message, otherwise: Otherwise): Promise<Answer | Otherwise> {
  try {
    return (await browser.runtime.sendMessage<Message, Answer | undefined>(asked)) ?? otherwise;
  } catch {
    return otherwise;
  }
}
