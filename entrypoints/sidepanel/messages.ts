import { type Browser, browser } from 'wxt/browser';

/** What the parts of Waymark say to each other: one field each. */
interface Messages {
  /** The panel takes the gesture that waits for its window. */
  takeGesture: number;
  /** There is a gesture for the panel of this window. */
  gestureIn: number;
  /** The panel of this window is to take the keyboard. */
  focusEntryIn: number;
  checkFeed: string;
  keepForm: string;
  readRecordStore: object;
  sendStatements: boolean;
}

type Name = keyof Messages;
export type Message = { [Each in Name]: Pick<Messages, Each> }[Name];

type Speaker = 'background' | 'panel' | 'settings' | 'learn' | 'studio';

/** The speakers that are of Waymark itself, by the path of their address; Firefox makes a page for the background. */
const own: Readonly<Record<string, Speaker>> = {
  '/background.js': 'background',
  '/_generated_background_page.html': 'background',
  '/sidepanel.html': 'panel',
  '/options.html': 'settings',
  '/learn.html': 'learn',
  '/studio.html': 'studio',
};

/** Who may say what, and of which type it is. What is not here is said by nobody. */
const maySay: { readonly [Each in Name]: readonly [Speaker, string] } = {
  takeGesture: ['panel', 'number'],
  gestureIn: ['background', 'number'],
  focusEntryIn: ['background', 'number'],
  checkFeed: ['settings', 'string'],
  keepForm: ['panel', 'string'],
  readRecordStore: ['studio', 'object'],
  sendStatements: ['learn', 'boolean'],
};

type Sender = Pick<Browser.runtime.MessageSender, 'id' | 'url' | 'origin'>;

/** Who sent a message; nobody where it did not come from a page of Waymark. A script that Waymark put into a web page has the address of that page: it may only answer. */
function speakerOf({ id, url, origin }: Sender): Speaker | undefined {
  if (id !== browser.runtime.id || url === undefined) return undefined;
  const home = new URL(browser.runtime.getURL('/'));
  const from = new URL(url);
  if (from.protocol !== home.protocol || from.host !== home.host) return undefined;
  const says = origin === undefined || origin === 'null' || new URL(origin).host === home.host;
  return says && Object.hasOwn(own, from.pathname) ? own[from.pathname] : undefined;
}

/** Whether a message came from the panel. */
export const isPanel = (sender: Sender): boolean => speakerOf(sender) === 'panel';

/** The value of a message, if that is what was said, and by someone who may say it. */
export function heardValue<Of extends Name>(name: Of, message: unknown, sender: Sender): Messages[Of] | undefined {
  if (typeof message !== 'object' || message === null || Object.keys(message).join() !== name) return undefined;
  const [speaker, type] = maySay[name];
  const value = (message as Messages)[name];
  return typeof value === type && value !== null && speakerOf(sender) === speaker ? value : undefined;
}

/** Listens for one message; what is given back is the answer. */
export function hear<Of extends Name>(name: Of, listener: (value: Messages[Of]) => Promise<unknown> | undefined): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, answer: (answer: unknown) => void) => {
    const value = heardValue(name, message, sender);
    const answered = value === undefined ? undefined : listener(value);
    void answered?.then(answer);
    return answered && true;
  });
}

/** Whether a message between windows came from that page of Waymark, and from no other. */
export const isFrom = ({ source, origin }: Pick<MessageEvent, 'source' | 'origin'>, page: Window | null): boolean =>
  page !== null && source === page && origin === location.origin;
