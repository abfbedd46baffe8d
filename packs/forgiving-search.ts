import MiniSearch from 'minisearch';

/** How many slips of the keyboard a word may have; two letters in each other’s place are two. */
const slipsIn = ({ length }: string): number | false => (length > 6 ? 2 : length > 3 && 1);

/** No more than this is read of what is typed. */
const longest = 100;

interface Searched<Each, Field extends string> {
  /** The words of each, by field. */
  words(each: Each): Readonly<Record<Field, string>>;
  fields: readonly Field[];
  boost: Readonly<Record<string, number>>;
}

/** Instant search at each key, slips of the keyboard borne. Nothing typed gives all, in their order. */
export function createForgivingSearch<Each, Field extends string>(
  all: readonly Each[],
  { words, fields, boost }: Searched<Each, Field>,
): (typed: string) => readonly Each[] {
  const index = new MiniSearch<{ at: number }>({ idField: 'at', fields: [...fields] });
  index.addAll(all.map((each, at) => ({ at, ...words(each) })));
  const search = (typed: string, combineWith: 'AND' | 'OR', fuzzy: typeof slipsIn | false) =>
    index.search(typed, { combineWith, prefix: (_term, at, terms) => at === terms.length - 1, fuzzy, boost });

  return (typed) => {
    const read = typed.slice(0, longest);
    if (read.trim() === '') return all;
    // As it was typed; else with slips; else whatever has any of the words.
    for (const [combineWith, fuzzy] of [
      ['AND', false],
      ['AND', slipsIn],
      ['OR', slipsIn],
    ] as const) {
      const found = search(read, combineWith, fuzzy);
      if (found.length > 0) return found.flatMap(({ id }) => all[id] ?? []);
    }
    return [];
  };
}
