import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { mostCharacters } from '../rules/reading/read.ts';
import type { Panel } from '../state/panel.ts';
import { pickInto } from '../state/picked.ts';
import type { Suggester, Suggestion } from '../state/suggester.ts';
import { focusOn } from './focus.ts';
import { Hidden } from './hidden.tsx';
import { MarkedText } from './marked-text.tsx';
import { NotRead } from './not-read.tsx';
import { createSuggestions, type Suggestions } from './suggestions.ts';

interface Props {
  panel: Panel;
  loadSuggester: () => Promise<Suggester>;
}

/** What the type-ahead offers, in one line under the box. */
function Offered({ suggestions, onPick }: { suggestions: Suggestions; onPick(suggestion: Suggestion): void }) {
  const offered = suggestions.offered.value;
  const highlighted = suggestions.highlighted.value;
  useLayoutEffect(
    () => document.getElementById(`offered-${highlighted}`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' }),
    [highlighted],
  );
  return (
    <>
      {offered.length > 0 && (
        <div id="offered" class="offered" role="listbox" aria-label="Findings to choose from">
          {offered.map((suggestion, at) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: Up, Down and Enter choose from within the box
            <div
              key={suggestion.id}
              id={`offered-${at}`}
              role="option"
              tabIndex={-1}
              aria-selected={at === highlighted}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onPick(suggestion)}
            >
              {suggestion.label}
            </div>
          ))}
        </div>
      )}
    </>
  );
}

/** The one box: it is read as it is typed, with type-ahead over the vocabulary. */
export function EntryBox({ panel, loadSuggester }: Props) {
  const box = useRef<HTMLTextAreaElement>(null);
  const suggestions = useMemo(
    () =>
      createSuggestions(loadSuggester, (suggest, typed) =>
        suggest(typed, {
          entered: new Set(panel.entries.value.map(({ id }) => id)),
          asked: new Set(panel.asks.value.flatMap((ask) => (ask.kind === 'finding' ? ask.finding : []))),
        }),
      ),
    [loadSuggester, panel],
  );
  // Before the first paint, so that no key typed on opening is lost.
  useLayoutEffect(() => {
    box.current?.focus();
    void suggestions.ready();
  }, [suggestions]);

  const typed = (area: HTMLTextAreaElement): void => {
    panel.type(area.value);
    const caret = area.selectionEnd;
    const isRead = panel.recognition.value.mentions.some(
      ({ at, assertion }) => assertion !== 'suggested' && at.some(({ end }) => end === caret),
    );
    if (isRead) suggestions.close();
    else suggestions.update(area.value.slice(0, caret));
  };

  const pick = (suggestion: Suggestion): void => {
    const area = box.current;
    if (!area) return;
    const { text, caret, read } = pickInto(area.value, area.selectionEnd, suggestion, panel.today());
    suggestions.close();
    panel.type(text);
    area.value = text;
    area.setSelectionRange(caret, caret);
    if (suggestion.id === 'checklist') {
      panel.checklist.asked.value = true;
      setTimeout(() => focusOn('checklist'));
      return;
    }
    if (!read) panel.correct(suggestion.id, { assertion: 'present' });
    area.focus();
  };

  const keyed = (event: KeyboardEvent): void => {
    const { offered, highlighted } = suggestions;
    if (offered.value.length === 0 || event.altKey || event.isComposing) return;
    const chosen = offered.value[highlighted.value];
    if (event.key === 'ArrowDown') suggestions.move(1);
    else if (event.key === 'ArrowUp') suggestions.move(-1);
    else if (event.key === 'Enter' && chosen) pick(chosen);
    else {
      if (event.key !== 'Escape') return;
      suggestions.close();
    }
    event.preventDefault();
  };

  const highlighted = suggestions.highlighted.value;
  const offeredCount = suggestions.offered.value.length;
  return (
    <section class="entry" aria-label="Entry">
      <label class="entry-label" for="entry">
        What the patient has
      </label>
      <div class="entry-box">
        <MarkedText {...panel} />
        <textarea
          id="entry"
          ref={box}
          rows={2}
          spellcheck={false}
          autocomplete="off"
          autocapitalize="off"
          aria-describedby="entry-notes"
          aria-autocomplete="list"
          aria-controls={offeredCount > 0 ? 'offered' : undefined}
          aria-activedescendant={highlighted >= 0 ? `offered-${highlighted}` : undefined}
          value={panel.text.value}
          onInput={(event) => typed(event.currentTarget)}
          onKeyDown={keyed}
          onBlur={() => suggestions.close()}
          onScroll={(event) => {
            const marks = event.currentTarget.previousElementSibling;
            if (marks) marks.scrollTop = event.currentTarget.scrollTop;
          }}
        />
      </div>
      <Hidden>
        <span role="status">
          {offeredCount > 0 ? `${offeredCount} ${offeredCount === 1 ? 'suggestion' : 'suggestions'}. Down to choose.` : ''}
        </span>
      </Hidden>
      {/* One line, kept for them: what comes and goes in it moves nothing below. */}
      <div class="under-box">
        <Offered suggestions={suggestions} onPick={pick} />
        <NotRead panel={panel} isCovered={offeredCount > 0} loadSuggester={loadSuggester} />
      </div>
      <div id="entry-notes" role="status">
        {panel.isTooLong.value && (
          <p class="problem">Only the first {mostCharacters.toLocaleString('en-GB')} characters were read. Nothing is lost from the box.</p>
        )}
        {panel.notes.value.map((notice) => (
          <p key={notice} class="problem">
            {notice}
          </p>
        ))}
      </div>
    </section>
  );
}
