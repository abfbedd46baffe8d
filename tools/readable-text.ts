import type { Page } from '@playwright/test';

/** What a page shows as plain text, in order, with what stands in its fields. */
export async function readableText(page: Page): Promise<string> {
  const text = await page.evaluate(() => {
    const notes = [...document.querySelectorAll('input, select')].map((field) => {
      const note = document.createElement('span');
      if (field instanceof HTMLSelectElement) note.textContent = ` ${field.selectedOptions[0]?.label ?? ''}`;
      else if (field instanceof HTMLInputElement)
        note.textContent = field.type === 'checkbox' ? (field.checked ? '[x] ' : '[ ] ') : ` ${field.value}`;
      field.after(note);
      if (field instanceof HTMLSelectElement) field.hidden = true;
      return { field, note };
    });
    const { innerText } = document.body;
    for (const { field, note } of notes) {
      note.remove();
      if (field instanceof HTMLSelectElement) field.hidden = false;
    }
    return innerText;
  });
  return text.replace(/\u200b/g, '').replace(/\n\s*\n/g, '\n');
}
