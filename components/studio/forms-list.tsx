import { useSignal } from '@preact/signals';
import type { Writing } from '../../state/studio/writing.ts';
import { save } from '../save.ts';
import { FileField } from './file-field.tsx';

/** Forms as a list for a spreadsheet, out and in. */
export function FormsList({ writing }: { writing: Writing }) {
  const said = useSignal<readonly string[]>([]);
  const bring = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const problems = writing.takeForms(await file.text());
    said.value = problems.length > 0 ? problems : ['The forms of the list are in the pack now. Undo takes them out again.'];
  };
  return (
    <section class="part" aria-labelledby="forms-list">
      <h3 id="forms-list">Forms as a list (CSV)</h3>
      <p>A form in the list whose id is in the pack takes its place; the others come after.</p>
      <div class="row">
        <button type="button" class="button-small" onClick={() => save(writing.formsCsv() ?? '', 'text/csv', 'forms.csv')}>
          Save the forms as a list
        </button>
      </div>
      <FileField id="forms-csv" label="Take forms from a list" accept=".csv,text/csv" onFiles={([file]) => void bring(file)} />
      <div role="status">
        {said.value.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </section>
  );
}
