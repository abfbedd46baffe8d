import { useSignal } from '@preact/signals';

interface Props {
  text: string;
  label: string;
  /** The letter that presses it on a card. */
  letter?: string | undefined;
  onCopy?: ((text: string) => Promise<void>) | undefined;
}

/** Puts a text on the clipboard on a click alone, and says so. */
export function CopyButton({ text, label, letter, onCopy }: Props) {
  const said = useSignal('');
  if (!onCopy) return null;
  const copy = (): void => {
    onCopy(text).then(
      () => {
        said.value = 'Copied.';
      },
      () => {
        said.value = 'The browser did not let it be copied.';
      },
    );
  };
  return (
    <span class="copy">
      <button type="button" class="button-small" data-key={letter} aria-keyshortcuts={letter} onClick={copy}>
        {label}
      </button>{' '}
      <span role="status">{said.value}</span>
    </span>
  );
}
