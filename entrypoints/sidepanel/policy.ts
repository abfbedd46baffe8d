import { browser } from 'wxt/browser';
import { noPolicy, type Policy, policyFrom } from '../../store/managed.ts';

/** The organisation’s policy as the browser has it now. Firefox refuses to answer where none is set. */
export async function readPolicy(): Promise<Policy> {
  try {
    return policyFrom(await browser.storage.managed.get());
  } catch {
    return noPolicy;
  }
}

/** Tells the policy once the browser knows it, which may take seconds, and whenever it changes. */
export function watchPolicy(tell: (policy: Policy) => void): void {
  const look = (): void => void readPolicy().then(tell);
  look();
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') look();
  });
}
