import type { LaterId } from '../../learning/later.ts';
import type { Offered } from '../../learning/offered.ts';
import { hostOf } from '../../packs/host.ts';
import type { FurtherLearning } from '../../packs/snippets/further-learning.ts';
import type { Snippet } from '../../packs/snippets/snippet.ts';
import { type CardAndFindings, snippetFor } from '../../packs/snippets/snippet-for.ts';
import type { FindingId } from '../../rules/findings/vocabulary.ts';

/** One thing worth knowing, as a card shows it: a snippet that ships, or the snippet of a module in use. */
export interface CardSnippet {
  id: LaterId;
  text: string;
  /** Who says it. */
  source: FurtherLearning;
  further: readonly FurtherLearning[];
  /** The module that says more. */
  module?: { id: string; title: string; minutes: number };
  recommendations: readonly string[] | undefined;
  findings: readonly FindingId[] | undefined;
}

/** A snippet that ships, with the site it rests on. */
export const ofSnippet = ({ id, text, source, further = [], recommendations, findings }: Snippet): CardSnippet => ({
  id: `snippet:${id}`,
  text,
  source: { label: hostOf(source), href: source },
  further,
  recommendations,
  findings,
});

const ofModule = ({ id, module }: Offered): CardSnippet => {
  const { title, snippet, minutes, recommendations, findings, organisation, sources } = module;
  const [first] = sources;
  return {
    id: `module:${id}`,
    text: snippet,
    source: { label: organisation, href: first?.address ?? '' },
    further: [],
    module: { id, title, minutes },
    recommendations,
    findings,
  };
};

/** What could be shown on a card: the modules in use, then what ships. */
export const forCards = (offered: readonly Offered[], shipped: readonly Snippet[]): CardSnippet[] => [
  ...offered.map(ofModule),
  ...shipped.map(ofSnippet),
];

/** Gives cards their snippets, never the same one twice running. Which were shown is held in memory, as ids alone. */
export function createCardTeaching(load: () => Promise<readonly CardSnippet[]>) {
  let lastShown: LaterId[] = [];
  return {
    /** The next snippet for a card, noted as shown; undefined where there is none but the one shown last. */
    async next(card: CardAndFindings): Promise<CardSnippet | undefined> {
      const found = snippetFor(await load(), card, lastShown);
      if (found) lastShown = [...lastShown.filter((id) => id !== found.id), found.id];
      return found;
    },
  };
}
