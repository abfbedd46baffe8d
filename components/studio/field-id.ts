import type { Path } from '../../state/studio/at-path.ts';

/** The id of the element in which something of a pack is entered. */
export const fieldId = (path: Path): string => `field-${path.join('-')}`;

/** Gives the keyboard to a field, or to what lies nearest around it. */
export function focusField(path: Path): void {
  for (let length = path.length; length > 0; length--) {
    const found = document.getElementById(fieldId(path.slice(0, length)));
    if (!found) continue;
    const target = found.matches('input, select, textarea, button, [tabindex]')
      ? found
      : found.querySelector<HTMLElement>('input, select, textarea, button');
    (target ?? found).focus();
    found.scrollIntoView({ block: 'center' });
    return;
  }
}
