/** The editions of NG12 held here, by the day NICE published them, oldest first. */
export const editionDates = ['2025-05-01', '2026-01-12', '2026-04-15'] as const;

export type HeldEdition = (typeof editionDates)[number];

/** Whether an edition is held. */
export const isHeldEdition = (date: string): date is HeldEdition => (editionDates as readonly string[]).includes(date);

/** The newest edition held. */
export const newestEdition = '2026-04-15' satisfies HeldEdition;
