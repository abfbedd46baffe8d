/** Numbers that look random and are the same for the same seed. */
export interface Random {
  /** From 0 to below `n`. */
  below(n: number): number;
  /** True once in `n`. */
  oneIn(n: number): boolean;
  of<T>(from: readonly T[]): T;
  many<T>(most: number, make: () => T): T[];
}

/** Mulberry32. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (n: number): number => Math.floor(next() * n);
  return {
    below,
    oneIn: (n) => below(n) === 0,
    of: (from) => from[below(from.length)] as (typeof from)[number],
    many: (most, make) => Array.from({ length: below(most + 1) }, make),
  };
}
