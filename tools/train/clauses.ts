/** Where clauses of a text stand: parted at marks and line ends, and before "but". Rougher than the reader's own, which needs no training lines. */
export function clausesIn(text: string): { start: number; end: number }[] {
  const clauses: { start: number; end: number }[] = [];
  let start = 0;
  const end = (at: number, next: number): void => {
    if (/[a-z]/i.test(text.slice(start, at))) clauses.push({ start, end: at });
    start = next;
  };
  for (const match of text.matchAll(/[\n;!?()•|,]+|\.(?=\s|$)|:(?=\s)|\s[-–—]\s|\s(?=but\s)|\sfull stop\b/gi))
    end(match.index, match.index + match[0].length);
  end(text.length, text.length);
  return clauses;
}

/** The words of a clause, as the reader hands them over. */
export const wordsIn = (clause: string): string[] => clause.toLowerCase().match(/[a-z0-9µ%+°#]+(?:['’./][a-z0-9]+)*/g) ?? [];
