const shape = /(?<![\d-])(\d{3})[\s-]?(\d{3})[\s-]?(\d{4})(?!\d)/;

/** Whether ten digits end in the check digit that the nine before it give (modulus 11). */
export function isNhsNumber(digits: string): boolean {
  if (!/^\d{10}$/.test(digits)) return false;
  const sum = [...digits].slice(0, 9).reduce((total, digit, index) => total + Number(digit) * (10 - index), 0);
  return (11 - (sum % 11)) % 11 === Number(digits[9]);
}

/** The first ten digits of a text that are written as an NHS number is, and where they stand. */
export function nhsNumberIn(text: string): { digits: string; start: number; end: number } | undefined {
  const match = shape.exec(text);
  if (!match) return undefined;
  return { digits: match.slice(1).join(''), start: match.index, end: match.index + match[0].length };
}
