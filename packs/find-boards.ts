import { type Board, boardName, boards, isCurrent, predecessorsOf } from './boards.ts';

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
const initials = (words: readonly string[]): string => words.map(([first]) => first).join('');

/** "BNSSG", "HIOW", "NCL": the first letters of an area's words, with and without its small ones. */
function initialsOf({ area }: Board): string[] {
  const words = wordsIn(area);
  return [initials(words), initials(words.filter((word) => word !== 'and' && word !== 'the'))];
}

/** What else a board is called where its first letters do not give it. */
const alsoKnown: Readonly<Record<string, string>> = { QHL: 'bsol', QOX: 'bsw', QU9: 'bob' };

/** What a board may be called whole: by its code, its area, or what that is shortened to. */
const callsOf = (board: Board): string[] =>
  [board.ods.toLowerCase(), wordsIn(board.area).join(' '), ...initialsOf(board), alsoKnown[board.ods]].filter((call) => call !== undefined);

/** All words that lead to a board; those of what it took over lead to it too. */
const namesOf = (board: Board): string[] => [...wordsIn(boardName(board)), ...callsOf(board)];

const entries = boards.map((board) => ({
  board,
  calls: callsOf(board),
  names: namesOf(board),
  before: predecessorsOf(board).flatMap((each) => namesOf(each.board)),
}));

/**
 * Boards whose name, initials or code begin with each of the words typed. First any that is called just that, even a closed one; then those of
 * today, those that took such a one over, and closed ones. Nothing typed gives those of today.
 */
export function findBoards(typed: string): Board[] {
  const words = wordsIn(typed);
  if (words.length === 0) return boards.filter(isCurrent);
  const wanted = words.join(' ');
  const all = (names: readonly string[]) => words.every((word) => names.some((name) => name.startsWith(word)));
  const rank = ({ board, calls, names, before }: (typeof entries)[number]): number => {
    if (calls.includes(wanted)) return 0;
    if (all(names)) return isCurrent(board) ? 1 : 3;
    return all(before) ? 2 : 4;
  };
  return [0, 1, 2, 3].flatMap((place) => entries.filter((entry) => rank(entry) === place).map(({ board }) => board));
}
