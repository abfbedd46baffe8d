interface Props {
  id: string;
  label: string;
  accept?: string;
  multiple?: boolean;
  onFiles(files: readonly File[]): void;
}

/** Asks for files; the same one may be given again. */
export const FileField = ({ id, label, accept, multiple = false, onFiles }: Props) => (
  <div class="field">
    <label for={id}>{label}</label>
    <input
      id={id}
      type="file"
      multiple={multiple}
      {...(accept !== undefined && { accept })}
      onChange={({ currentTarget }) => {
        onFiles([...(currentTarget.files ?? [])]);
        currentTarget.value = '';
      }}
    />
  </div>
);
