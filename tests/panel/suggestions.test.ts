import { expect, it } from 'vitest';
import { createSuggestions } from '../../components/suggestions.ts';
import { createSuggester } from '../../state/suggester.ts';

/** Suggestions whose index is still on its way. */
function beforeTheIndex() {
  let arrive = (): void => undefined;
  const suggestions = createSuggestions(() => new Promise((resolve) => (arrive = () => resolve(createSuggester()))));
  const ready = suggestions.ready();
  const arrives = (): Promise<void> => {
    arrive();
    return ready;
  };
  return { suggestions, arrives };
}

it('offers what was typed before the index was ready, once it is', async () => {
  const { suggestions, arrives } = beforeTheIndex();
  suggestions.update('66M swal');
  suggestions.update('66M swalowing');
  expect(suggestions.offered.value).toEqual([]);
  await arrives();
  expect(suggestions.offered.value[0]?.id).toBe('dysphagia');
});

it('offers nothing late for a list that was closed meanwhile', async () => {
  const { suggestions, arrives } = beforeTheIndex();
  suggestions.update('66M swalowing');
  suggestions.close();
  await arrives();
  expect(suggestions.offered.value).toEqual([]);
});
