/** Some of the ways to say a pattern, `(a|b|)` standing for each choice: spread evenly over all, the same each time. */
export function expanded(pattern: string, most: number): string[] {
  const parts = pattern.split(/(\([^()]*\))/).filter((part) => part.trim() !== '');
  const choices = parts.map((part) => (part.startsWith('(') ? part.slice(1, -1).split('|') : [part]));
  const longest = Math.max(1, ...choices.map(({ length }) => length));
  const ways = new Set<string>();
  // Each way takes the next choice of every part, so that all choices come up early.
  for (let way = 0; way < Math.max(longest, most) && ways.size < most; way++)
    ways.add(
      choices
        .map((choice, at) => choice[(way * (at + 1)) % choice.length] ?? '')
        .join(' ')
        .replaceAll('<n>', '4')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    );
  return [...ways];
}
