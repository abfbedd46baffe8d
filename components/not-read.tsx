import { useSignal } from '@preact/signals';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Panel } from '../state/panel.ts';
import type { Suggester, Suggestion } from '../state/suggester.ts';
import { quoted } from '../state/words/evidence.ts';
import { focusOn } from './focus.ts';
import { Hidden } from './hidden.tsx';
import { createSuggestions } from './suggestions.ts';

const longestQuote = 40;

interface FinderProps {
  words: string;
  loadSuggester: () => Promise<Suggester>;
  onPick(suggestion: Suggestion): void;
  onDismiss(): void;
  onClose(): void;
}

/** Finds what words that were not read mean. Down, Up and Enter choose; Escape closes. */
function Finder({ words, loadSuggester, onPick, onDismiss, onClose }: FinderProps) {
  const field = useRef<HTMLInputElement>(null);
  const { offered, highlighted, ready, update, move } = useMemo(
    () => createSuggestions(loadSuggester, (suggest, typed) => suggest.byMeaning(typed)),
    [loadSuggester],
  );
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
    update(words);
    void ready();
  }, [words, ready, update]);
  const keyed = (event: KeyboardEvent): void => {
    if (event.altKey || event.isComposing) return;
    const chosen = offered.value[highlighted.value];
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Enter' && chosen) onPick(chosen);
    else return;
    event.preventDefault();
  };
  const found = offered.value;
  const at = highlighted.value;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset has no place of its own in the box's section
    <div
      class="finder"
      role="group"
      aria-label={`Not read: ${quoted(words, longestQuote)}`}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      <div class="finder-row">
        <label class="field" for="finder">
          Which finding is it?
          <input
            id="finder"
            ref={field}
            type="text"
            role="combobox"
            spellcheck={false}
            autocomplete="off"
            aria-autocomplete="list"
            aria-expanded={found.length > 0}
            aria-controls="found"
            aria-activedescendant={at >= 0 ? `found-${at}` : undefined}
            defaultValue={words}
            onInput={({ currentTarget: { value } }) => update(value)}
            onKeyDown={keyed}
          />
        </label>
        <button type="button" class="button-small" onClick={onDismiss}>
          Dismiss
        </button>
      </div>
      <p class="quiet" role="status">
        {found.length === 0 ? 'No finding by these words: try others, or dismiss.' : `${found.length} found. Down and Enter add one.`}
      </p>
      <div id="found" class="found" role="listbox" aria-label="Findings found">
        {found.map((suggestion, place) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: Up, Down and Enter choose from within the field
          <div
            key={suggestion.id}
            id={`found-${place}`}
            role="option"
            tabIndex={-1}
            aria-selected={place === at}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onPick(suggestion)}
          >
            {suggestion.label}
          </div>
        ))}
      </div>
    </div>
  );
}

interface Props {
  panel: Panel;
  /** The type-ahead lies over it. */
  isCovered: boolean;
  loadSuggester: () => Promise<Suggester>;
}

/** The words that look clinical and that nothing took, in one line: each opens to a search. Delete dismisses it. */
export function NotRead({ panel, isCovered, loadSuggester }: Props) {
  const open = useSignal<string | undefined>(undefined);
  const { notRead, announce, checklist, dismiss, explain } = panel;
  const stretches = notRead.value;
  const shown = stretches.find(({ words }) => words === open.value);

  const dismissed = (words: string): void => {
    const at = stretches.findIndex((each) => each.words === words);
    announce(`Dismissed: ${quoted(words, longestQuote)}`);
    open.value = undefined;
    dismiss(words);
    // Its place is taken by the next.
    setTimeout(() => focusOn(at < stretches.length - 1 ? `not-read-${at}` : at > 0 ? `not-read-${at - 1}` : 'entry'));
  };
  const picked = (words: string, { id }: Suggestion): void => {
    open.value = undefined;
    if (id === 'checklist') {
      dismiss(words);
      checklist.asked.value = true;
    } else explain(words, id);
    setTimeout(() => focusOn(id === 'checklist' ? 'checklist' : `chip-${id}`));
  };
  return (
    <>
      {stretches.length > 0 && (
        <div class={isCovered ? 'not-read is-covered' : 'not-read'}>
          <span class="not-read-name">Not read:</span>
          {stretches.map(({ words }, at) => (
            <button
              key={words}
              id={`not-read-${at}`}
              type="button"
              class="button-words"
              aria-expanded={words === open.value}
              aria-label={`Not read: ${quoted(words, longestQuote)}`}
              title="Find what it means, or dismiss it (Delete)"
              onClick={() => {
                open.value = words === open.value ? undefined : words;
              }}
              onKeyDown={(event) => {
                if (event.ctrlKey || event.metaKey || event.altKey) return;
                if (event.key !== 'Delete' && event.key !== 'Backspace') return;
                event.preventDefault();
                dismissed(words);
              }}
            >
              {quoted(words, longestQuote)}
            </button>
          ))}
        </div>
      )}
      {shown && (
        <Finder
          key={shown.words}
          words={shown.words}
          loadSuggester={loadSuggester}
          onPick={(suggestion) => picked(shown.words, suggestion)}
          onDismiss={() => dismissed(shown.words)}
          onClose={() => {
            const at = stretches.indexOf(shown);
            open.value = undefined;
            focusOn(`not-read-${at}`);
          }}
        />
      )}
      <Hidden>
        <span role="status">
          {stretches.length > 0
            ? `Not read: ${stretches.map(({ words }) => quoted(words, longestQuote)).join(', ')}. Alt and R goes to it.`
            : ''}
        </span>
      </Hidden>
    </>
  );
}
