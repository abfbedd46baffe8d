import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Said {
  text: string;
  /** The words of it that the first reader left. */
  left?: string;
  /** Findings it says; none, if left out. */
  is?: readonly string[];
  /** Findings it denies. */
  not?: readonly string[];
}

/** A line of a file in `lines/`: an entry with its clauses, a wording, the phrases of a finding, or words that say nothing. */
export interface Written {
  /** The entry or the finding it is of. */
  from?: string;
  /** Lines of one group are never split between learning and testing; each entry is one, if not said. */
  group?: string;
  /** Who wrote it, or in what manner. */
  hand?: string;
  /** Findings the first reader said anything of. */
  read?: readonly string[];
  /** What may be proposed or not, both fair. */
  may?: readonly string[];
  /** Nothing is present or doubted in the whole entry. */
  nothing?: boolean;
  /** The exact words of each finding. */
  stretches?: readonly Said[];
  clauses?: readonly Said[];
  wording?: Said;
  is?: readonly string[];
  phrases?: readonly string[];
  /** Words that say nothing. */
  text?: string;
}

/** Words, and what they say. */
export interface Line {
  group: string;
  from: string;
  hand: string;
  kind: 'clause' | 'stretch' | 'wording' | 'phrase' | 'nothing';
  text: string;
  left: string;
  read: readonly string[];
  is: readonly string[];
  may: readonly string[];
  not: readonly string[];
  /** Nothing is present or doubted in the whole entry. */
  nothing: boolean;
}

function linesOf(written: Written, name: string): Line[] {
  const { from = written.text ?? name, group = from, hand = name, may = [], read = [], nothing = false } = written;
  const line = (kind: Line['kind'], { text, left = text, is = [], not = [] }: Said): Line => ({
    ...{ group, from, hand, kind, text, left, read, is, not, nothing },
    may: may.filter((id) => !is.includes(id)),
  });
  return [
    ...(written.stretches ?? []).map((said) => line('stretch', said)),
    ...(written.clauses ?? []).map((said) => line('clause', said)),
    ...(written.wording ? [line('wording', written.wording)] : []),
    ...(written.phrases ?? []).map((text) => line('phrase', { text, is: written.is ?? [] })),
    ...(written.text ? [line('nothing', { text: written.text })] : []),
  ];
}

const names = ['entries', 'wordings', 'phrases', 'nothing'] as const;

/** All training lines of the tree, in the order of the files. */
export const trainingLines = (): Line[] =>
  names.flatMap((name) =>
    readFileSync(join(import.meta.dirname, 'lines', `${name}.jsonl`), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .flatMap((line) => linesOf(JSON.parse(line) as Written, name)),
  );
