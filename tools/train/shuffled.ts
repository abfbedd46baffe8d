/** A whole number from nought up to, not including, `below`. */
export type Random = (below: number) => number;

/** The same numbers for the same seed on every machine (xorshift). */
export function seeded(seed: number): Random {
  let state = seed | 0 || 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

export function shuffled<Each>(all: readonly Each[], random: Random): Each[] {
  const order = [...all];
  for (let at = order.length - 1; at > 0; at--) {
    const other = random(at + 1);
    const held = order[at] as Each;
    order[at] = order[other] as Each;
    order[other] = held;
  }
  return order;
}
