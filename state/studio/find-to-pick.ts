import MiniSearch from 'minisearch';
import { entryOf, findingIds } from '../../rules/findings/vocabulary.ts';
import { recommendations } from '../../rules/ng12/editions.ts';
import { heading } from '../words/action.ts';

/** A recommendation or a finding that can be picked. */
export interface Pickable {
  id: string;
  label: string;
  /** More on it. */
  about: string;
}

const most = 8;

function finderOf(all: readonly (Pickable & { words: string })[]): (typed: string) => Pickable[] {
  const index = new MiniSearch({
    fields: ['label', 'about', 'words'],
    searchOptions: { combineWith: 'AND', prefix: true, fuzzy: (term) => (term.length > 5 ? 1 : false), boost: { label: 2 } },
  });
  index.addAll(all);
  const byId = new Map(all.map((each) => [each.id, each]));
  return (typed) => {
    const asked = typed.trim().slice(0, 100);
    if (asked === '') return [];
    const byNumber = all.filter(
      ({ id }) => id === asked || id.startsWith(`${asked}.`) || (/^\d+\.\d+\.\d/.test(asked) && id.startsWith(asked)),
    );
    if (byNumber.length > 0) return byNumber.slice(0, most);
    return index
      .search(asked)
      .flatMap(({ id }) => byId.get(id) ?? [])
      .slice(0, most);
  };
}

const ofRecommendations = recommendations.map((each) => ({
  id: each.number as string,
  label: `${each.number} ${each.cancer}`,
  about: each.gist,
  words: heading(each),
}));

const ofFindings = findingIds.map((id) => {
  const { label, synonyms = [] } = entryOf(id);
  return { id: id as string, label, about: '', words: synonyms.join(' ') };
});

const all = { recommendations: ofRecommendations, findings: ofFindings } as const;

/** Search of what can be picked: by number, by cancer, by words. Nothing typed gives nothing. */
export const findersToPick = { recommendations: finderOf(ofRecommendations), findings: finderOf(ofFindings) };

/** What is picked, in words; its id where it is not known. */
export const pickedLabel = (from: keyof typeof all, id: string): Pickable =>
  all[from].find((each) => each.id === id) ?? { id, label: id, about: '' };
