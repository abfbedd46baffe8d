/** Moves the focus to an element by its id, opening what folds it away. */
export function focusOn(id: string): void {
  const target = document.getElementById(id);
  for (let folded = target?.closest('details'); folded; folded = folded.parentElement?.closest('details')) folded.open = true;
  target?.focus();
}
