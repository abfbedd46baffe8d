/** A cell that a spreadsheet reads as text: never as a formula, with its commas, quotes and line ends kept. */
function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const asText = /^[=+\-@\t\r\n]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(asText) ? `"${asText.replaceAll('"', '""')}"` : asText;
}

/** Rows as a file in CSV, with the byte order mark that Excel asks for. */
export const csvOf = (rows: readonly (readonly (string | number)[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;

/** The text of a cell that was written so, without the mark that keeps it from being a formula. */
export const plainCell = (read: string): string => read.replace(/^'(?=[=+\-@\t\r\n])/, '');
