const stops = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('#form-search, [data-form]')];

/** Down and Up go from the search through the forms and back. */
export function walkForms(event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const all = stops();
  const at = all.indexOf(event.target as HTMLElement);
  if (step === undefined || at < 0) return;
  event.preventDefault();
  all[at + step]?.focus();
}
