/** The oldest age taken as one. */
const oldest = 125;

const unitsInYear = { y: 1, m: 12, w: 52.18, d: 365.25 } as const;
const shape = /^(-?\d+(?:\.\d+)?)\s*(?:(y|m|w|d)[a-z]*|\/(12|52)|(?:y(?:ea)?rs?)?\s*(?:of age|old|\/?o))?$/i;

/** An age in years, or one plain sentence saying why it was not read. Neither when nothing was typed. */
export interface AgeReading {
  years?: number;
  problem?: string;
}

/** Reads an age as typed in the field: "62", "62 yo", "18 months", "6/12", "4.5". */
export function readAge(typed: string): AgeReading {
  const text = typed.trim();
  if (text === '') return {};
  const [, digits, letter, fraction] = shape.exec(text) ?? [];
  if (digits === undefined) return { problem: 'Age should be a number of years, such as 62, or months, such as 18 months.' };
  const unit = fraction === '12' ? 'm' : fraction === '52' ? 'w' : (letter?.toLowerCase() ?? 'y');
  const years = Number(digits) / unitsInYear[unit as keyof typeof unitsInYear];
  if (years < 0) return { problem: 'Age cannot be below 0.' };
  if (years > oldest) return { problem: `Age cannot be above ${oldest}.` };
  return { years };
}

/** An age as the field and the header show it: months below 2 years. */
export function ageInWords(years: number): string {
  if (years < 2 && !Number.isInteger(years)) return `${Math.round(years * 12)} months`;
  return String(Math.floor(years));
}
