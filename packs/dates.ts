const day = 24 * 60 * 60 * 1000;

/** Made once: making it takes far longer than using it. */
const inEngland = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' });

/** A day as 2026-11-22, in the time of England: the day on which something is said to expire. */
export const dayOf = (now: Date): string => inEngland.format(now);

/** 2026-11-22 as 22 November 2026. */
export const dayInWords = (date: string): string =>
  new Date(date).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** How many days from one day to another; below zero where it comes before. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / day);
