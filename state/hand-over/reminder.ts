/** The weeks after which a follow-up can be set. */
export const followUpWeeks = [1, 2, 3, 4, 6, 8, 12] as const;

/** A day some days after another, both as 2026-11-22. */
export function daysAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

const compact = (date: string): string => date.replaceAll('-', '');

export const reminderFileName = 'follow-up.ics';

/** A calendar file (RFC 5545) for a whole day, with nothing in it of any patient. `stamp` is now, `uid` unique. */
export function reminderFile({ on, stamp, uid }: { on: string; stamp: Date; uid: string }): string {
  const made = `${compact(stamp.toISOString().slice(0, 19)).replaceAll(':', '')}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Waymark//Safety netting//EN',
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${made}`,
    `DTSTART;VALUE=DATE:${compact(on)}`,
    `DTEND;VALUE=DATE:${compact(daysAfter(on, 1))}`,
    'SUMMARY:Follow-up\\, as agreed',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  // The standard ends every line so.
  return lines.map((line) => `${line}\r\n`).join('');
}
