/** Where a text is after up to `most` places of a sticky pattern in a row: the farthest first, `from` itself last. */
export function afterSteps(text: string, from: number, step: RegExp, most: number): number[] {
  const ends = [from];
  for (let at = from; ends.length <= most; ) {
    step.lastIndex = at;
    const found = step.exec(text);
    if (!found || found[0] === '') break;
    at += found[0].length;
    ends.unshift(at);
  }
  return ends;
}
