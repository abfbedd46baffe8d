import type { Page } from '@playwright/test';
import { openStudio } from './in-studio.ts';
import { test as base, expect } from './published.ts';
import { launchWatched, type Watched } from './watched.ts';

interface Own {
  /** The educator’s browser. It has a profile of its own, and nothing that it may reach. */
  educator: Watched;
  studio: Page;
}

/** Two browsers that share nothing but a publisher’s address: an educator’s with the studio, a learner’s with panel and Settings. */
export const test = base.extend<Own>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern
  educator: async ({}, use) => {
    const educator = await launchWatched([]);
    await use(educator);
    await educator.close();
    expect(educator.requests).toEqual([]);
    expect(educator.messages).toEqual([]);
  },
  studio: async ({ educator }, use) => use(await openStudio(educator.context, educator.worker)),
});

export { expect };
