/** The id of the hint that belongs to a field. */
export const hintId = (id: string): string => `${id}-hint`;

/** What helps with a field, if anything does. */
export const Hint = ({ of, hint }: { of: string; hint: string | undefined }) =>
  hint === undefined ? null : (
    <span class="quiet" id={hintId(of)}>
      {hint}
    </span>
  );
