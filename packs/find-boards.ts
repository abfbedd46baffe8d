import { type Board, boardName, boards, isCurrent, predecessorsOf } from './boards.ts';

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
const initials = (words: readonly string[]): string => words.map(([first]) => first).join('');

/** "BNSSG", "HIOW", "NCL": the first letters of an area's words, with and without its small ones. */
function initialsOf({ area }: Board): string[] {
  const words = wordsIn(area);
  return [initials(words), initials(words.filter((word) => word !== 'and' && word !== 'the'))];
}

/** What else a board is called where its first letters do not give it. */
const alsoKnown: Readonly<Record<string, string>> = { QOX: 'BSW' };

/** All words that lead to a board; those of what it took over lead to it too. */
const namesOf = (board: Board): string[] => [
  ...wordsIn(boardName(board)),
  ...initialsOf(board),
  board.ods.toLowerCase(),
  ...wordsIn(alsoKnown[board.ods] ?? ''),
];

const entries = boards.map((board) => ({
  board,
  names: namesOf(board),
  before: predecessorsOf(board).flatMap((each) => namesOf(each.board)),
}));

/** Boards whose name, initials or code begin with each of the words typed: those of today first, closed ones after. Nothing typed gives those of today. */
export function findBoards(typed: string): Board[] {
  const words = wordsIn(typed);
  if (words.length === 0) return boards.filter(isCurrent);
  const all = (names: readonly string[]) => words.every((word) => names.some((name) => name.startsWith(word)));
  const named = entries.filter(({ names }) => all(names));
  const successors = entries.filter(({ names, before }) => !all(names) && all(before));
  return [...named.filter(({ board }) => isCurrent(board)), ...successors, ...named.filter(({ board }) => !isCurrent(board))].map(
    ({ board }) => board,
  );
}
