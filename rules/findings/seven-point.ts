/** The weighted 7-point checklist for a pigmented lesion: majors count 2, minors 1. */
export const sevenPoints = {
  'change-in-size': 2,
  'irregular-shape': 2,
  'irregular-colour': 2,
  'diameter-7mm': 1,
  inflammation: 1,
  oozing: 1,
  'change-in-sensation': 1,
} as const;

export type SevenPointItem = keyof typeof sevenPoints;

/** Refer from this score (1.7.1). */
export const sevenPointThreshold = 3;
