import { dayInWords } from '../packs/dates.ts';

interface Sourced {
  checked: string;
  doubt?: string | undefined;
}

/** When an entry of a pack was last checked, and what speaks against relying on it. */
export const SourceNote = ({ entry: { checked, doubt } }: { entry: Sourced }) => (
  <span class="quiet">
    (last checked {dayInWords(checked)}
    {doubt && `. To be taken with caution: ${doubt.replace(/\.$/, '')}`})
  </span>
);
