import type { ComponentChildren } from 'preact';

interface Props {
  checked: boolean;
  onChange(): void;
  children: ComponentChildren;
}

/** One thing to tick. */
export const Tick = ({ checked, onChange, children }: Props) => (
  <label class="tick">
    <input type="checkbox" checked={checked} onChange={onChange} />
    <span>{children}</span>
  </label>
);
