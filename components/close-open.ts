const isWithin = (control: Element): boolean =>
  document.getElementById(control.getAttribute('aria-controls') ?? '')?.contains(document.activeElement) ?? false;

/** Closes what is open in the view that is shown: what has the focus first, else what was opened last in it. Gives whether anything was. */
export function closeOpen(): boolean {
  const view = document.querySelector('[role="tabpanel"]:not([hidden])');
  const open = [...(view?.querySelectorAll<HTMLElement>('[aria-expanded="true"]:not([role="combobox"]), details[open] > summary') ?? [])];
  const closes = open.findLast(isWithin) ?? open.at(-1);
  if (!closes) return false;
  const hadFocus = isWithin(closes) || closes.parentElement?.contains(document.activeElement);
  closes.click();
  if (hadFocus) closes.focus();
  return true;
}
