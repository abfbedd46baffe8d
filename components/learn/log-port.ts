import type { ReadonlySignal } from '@preact/signals';
import type { RecordStore } from '../../learning/record-store.ts';

/** What the page of the log asks of the browser. */
export interface LogPort {
  now(): Date;
  /** Saves a text as a file. */
  save(text: string, type: string, name: string): void;
  print(): void;
  /** The learning record store that the organisation’s policy names. */
  named: ReadonlySignal<RecordStore | undefined>;
  /** Asks for this one site. Only from a button, and at once. */
  allow(address: string): Promise<boolean>;
  /** Has all that waits sent now; false where that was broken off. */
  send(): Promise<boolean>;
}
