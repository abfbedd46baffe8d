const step = [
  '0123456789',
  '1234067895',
  '2340178956',
  '3401289567',
  '4012395678',
  '5987604321',
  '6598710432',
  '7659821043',
  '8765932104',
  '9876543210',
];
const turn = '1576283094';

const turned = (digit: number, times: number): number => (times === 0 ? digit : turned(Number(turn[digit]), times - 1));

/** The check digit that every SNOMED CT id ends in (Verhoeff). */
const hasRightCheckDigit = (code: string): boolean =>
  [...code].reverse().reduce((sum, digit, at) => Number(step[sum]?.[turned(Number(digit), at % 8)]), 0) === 0;

/** Whether a number is made as the id of a SNOMED CT concept is: no telephone number or date is taken for one. */
export const isConceptId = (code: string): boolean => /^[1-9]\d{2,14}[01]0\d$/.test(code) && hasRightCheckDigit(code);
