import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { LogPort } from '../../components/learn/log-port.ts';
import { save } from '../../components/save.ts';
import type { RecordStore } from '../../learning/record-store.ts';
import { originOf } from '../../store/origin.ts';
import { askBackground } from '../sidepanel/ask-background.ts';
import { watchPolicy } from '../sidepanel/policy.ts';
import { patternOf } from '../sidepanel/sites.ts';

/** The log’s page as this browser serves it. */
export function createLogPort(): LogPort {
  const named = signal<RecordStore | undefined>(undefined);
  watchPolicy(({ learningRecordStore }) => {
    named.value = learningRecordStore;
  });
  return {
    now: () => new Date(),
    save,
    print: () => print(),
    named,
    async allow(address) {
      const origin = originOf(address);
      return origin !== undefined && (await browser.permissions.request({ origins: [patternOf(origin)] }).catch(() => false));
    },
    send: () => askBackground<boolean, false>({ sendStatements: true }, false),
  };
}
