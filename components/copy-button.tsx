import { type OnCopy, useCopying } from './copying.tsx';

interface Props {
  text: string;
  label: string;
  /** The letter that presses it on a card. */
  letter?: string | undefined;
  onCopy?: OnCopy | undefined;
}

/** Puts a text on the clipboard on a click alone, and says so. */
export function CopyButton({ text, label, letter, onCopy }: Props) {
  const { copy, copied, failed } = useCopying(onCopy);
  if (!onCopy) return null;
  return (
    <span class="copy">
      <button type="button" class="button-small" data-key={letter} aria-keyshortcuts={letter} onClick={() => copy(text)}>
        {label}
      </button>{' '}
      <span role="status">{failed.value ? 'The browser did not let it be copied.' : copied.value && 'Copied.'}</span>
    </span>
  );
}
