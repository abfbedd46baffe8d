import { type Signal, useSignal } from '@preact/signals';

export type OnCopy = (text: string) => Promise<void>;

export interface Copying {
  copy(text: string): void;
  /** The last text that went to the clipboard. */
  copied: Signal<string>;
  failed: Signal<boolean>;
}

/** Puts a text on the clipboard when told to, where it can, and knows which it was. */
export function useCopying(onCopy: OnCopy | undefined, onTried?: (isCopied: boolean) => void): Copying {
  const copied = useSignal('');
  const failed = useSignal(false);
  const copy = (text: string): void => {
    onCopy?.(text).then(
      () => {
        copied.value = text;
        failed.value = false;
        onTried?.(true);
      },
      () => {
        failed.value = true;
        onTried?.(false);
      },
    );
  };
  return { copy, copied, failed };
}

/** Whether what stands there now is what was copied. */
export const CopyStatus = ({ copying: { copied, failed }, text }: { copying: Copying; text: string }) => (
  <div role="status">
    {failed.value && <p class="problem">The browser did not let it be copied: mark the text and copy it yourself.</p>}
    {copied.value && (
      <>
        <p>{copied.value === text ? 'Copied, exactly as it stands above.' : 'Copied before, exactly this:'}</p>
        {copied.value !== text && <pre class="note">{copied.value}</pre>}
      </>
    )}
  </div>
);
