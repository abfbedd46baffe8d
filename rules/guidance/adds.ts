import { paces } from './acts.ts';
import type { Answer } from './answers.ts';
import { siteNames } from './site-names.ts';

const isSoonerOrAsSoon = (a: Answer, b: Answer): boolean => paces.indexOf(a.pace) <= paces.indexOf(b.pace);

const isOfSite = ({ cancers }: Answer, site: string): boolean => cancers.some((cancer) => siteNames([cancer]) === site);

/** An answer is worth its place where it adds a site, or is sooner for one than what is met, or a judgement away, before it. */
export const adds = (answer: Answer, before: readonly Answer[]): boolean =>
  answer.cancers.some(
    (cancer) =>
      !before.some((other) => other.kind !== 'caution' && isOfSite(other, siteNames([cancer])) && isSoonerOrAsSoon(other, answer)),
  );
