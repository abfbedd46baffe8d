import type { Proposal } from '../../rules/reading/second/scorer.ts';
import type { Line } from './lines.ts';

/** A line that was not learnt from, and what is proposed for it. */
export interface Tried {
  line: Line;
  at: (threshold: number) => readonly Proposal[];
}

const percent = (part: number, of: number): string => `${of === 0 ? '–' : ((100 * part) / of).toFixed(1)}% (${part} of ${of})`;

/** How often the right finding is proposed, how often a wrong one, and how often anything where there is nothing. */
export function tally(tried: readonly Tried[], threshold: number): Record<string, string> {
  const all = tried.map(({ line, at }) => ({ line, proposed: at(threshold).map(({ id }) => id) }));
  const clauses = all.filter(({ line }) => line.kind === 'clause');
  const proposals = clauses.flatMap(({ line, proposed }) => proposed.map((id) => ({ line, id })));
  const right = proposals.filter(({ line, id }) => line.is.includes(id));
  const fair = proposals.filter(({ line, id }) => !line.is.includes(id) && line.may.includes(id));
  const denied = proposals.filter(({ line, id }) => !line.is.includes(id) && !line.may.includes(id) && line.not.length > 0);
  const wrong = proposals.length - right.length - fair.length - denied.length;

  const found = (one: (line: Line) => boolean): string => {
    const said = all
      .filter(({ line }) => one(line))
      .flatMap(({ line, proposed }) => line.is.filter((id) => !line.read.includes(id)).map((id) => proposed.includes(id)));
    return percent(said.filter(Boolean).length, said.length);
  };
  const empty = (one: (line: Line) => boolean): string => {
    const of = clauses.filter(({ line }) => line.nothing && one(line));
    const entries = new Set(of.map(({ line }) => line.from)).size;
    const count = of.reduce((sum, { proposed }) => sum + proposed.length, 0);
    return `${(count / entries).toFixed(2)} in each of ${entries}; clauses ${percent(of.filter(({ proposed }) => proposed.length > 0).length, of.length)}`;
  };
  const any = (one: (line: Line) => boolean): string => {
    const of = all.filter(({ line }) => one(line));
    return percent(of.filter(({ proposed }) => proposed.length > 0).length, of.length);
  };
  return {
    'right of right and wrong': percent(right.length, right.length + wrong),
    'the same, denied clauses counted as wrong': percent(right.length, right.length + wrong + denied.length),
    'neither right nor wrong': `${fair.length}`,
    'found, clauses of entries': found(({ kind }) => kind === 'clause'),
    'found, lay and carers': found(({ kind, hand }) => kind === 'clause' && (hand === 'lay' || hand === 'carers')),
    'found, exact words': found(({ kind }) => kind === 'stretch'),
    'found, wordings': found(({ kind }) => kind === 'wording'),
    'found, lay wordings': found(({ kind, hand }) => kind === 'wording' && hand === 'lay'),
    'wordings with a wrong one': percent(
      all.filter(
        ({ line, proposed }) =>
          line.kind === 'wording' && line.is.length > 0 && proposed.some((id) => !line.is.includes(id) && !line.may.includes(id)),
      ).length,
      all.filter(({ line }) => line.kind === 'wording' && line.is.length > 0).length,
    ),
    'proposals in entries with nothing': empty(({ hand }) => hand !== 'contrast'),
    'in contrast lines with nothing': empty(({ hand }) => hand === 'contrast'),
    'decoys asked': any(({ hand }) => hand === 'decoy'),
    'everyday lines asked': any(({ kind }) => kind === 'nothing'),
  };
}
