import type { EditionDate } from '../../rules/engine/recommendation.ts';

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** An edition as it is spoken of: "April 2026", or "15 April 2026". */
export function editionWords(edition: EditionDate, withDay = false): string {
  const [year, month = '', day] = edition.split('-');
  return `${withDay ? `${Number(day)} ` : ''}${months[Number(month) - 1]} ${year}`;
}
