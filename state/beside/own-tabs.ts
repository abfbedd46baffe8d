/** A tab that is expected but has not come by then never will, in milliseconds. */
const comesWithin = 1_000;

/** What the browser tells of a tab: an address only where it may be seen. */
interface Told {
  status?: string | undefined;
  url?: string | undefined;
}

/**
 * The tabs that the GP opened from Waymark: a form, NICE, a page of its own. None holds a patient's record, until it goes anywhere else than
 * it was opened for.
 */
export function createOwnTabs({ isOwnPage, now }: { isOwnPage(url: string): boolean; now(): number }) {
  const own = new Map<number, 'loading' | 'loaded'>();
  let expectedUntil = Number.NEGATIVE_INFINITY;
  return {
    has: (tab: number): boolean => own.has(tab),
    /** Something is opened from here: the next tab that comes is it. */
    expect(): void {
      expectedUntil = now() + comesWithin;
    },
    created(tab: number): void {
      if (now() > expectedUntil) return;
      expectedUntil = Number.NEGATIVE_INFINITY;
      own.set(tab, 'loading');
    },
    updated(tab: number, { status, url }: Told): void {
      if (url !== undefined && isOwnPage(url)) own.set(tab, 'loaded');
      else if (status === 'loading' && own.get(tab) === 'loaded') own.delete(tab);
      else if (status === 'complete' && own.has(tab)) own.set(tab, 'loaded');
    },
    removed: (tab: number): void => void own.delete(tab),
  };
}
