import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { daysAfter, followUpWeeks, reminderFile } from '../../state/hand-over/reminder.ts';

const stamp = new Date('2026-11-22T15:04:05Z');
const file = (on: string): string => reminderFile({ on, stamp, uid: 'an-id' });

test.each(followUpWeeks)('in %i weeks: a calendar reads the day, and nothing else is in it', (weeks) => {
  const on = daysAfter('2026-11-22', weeks * 7);
  const component = new ICAL.Component(ICAL.parse(file(on)));
  expect(component.getFirstPropertyValue('version')).toBe('2.0');
  const event = new ICAL.Event(component.getFirstSubcomponent('vevent') ?? undefined);
  expect(event.startDate.isDate).toBe(true);
  expect(event.startDate.toString()).toBe(on);
  expect(event.endDate.toString()).toBe(daysAfter(on, 1));
  expect(event.summary).toBe('Follow-up, as agreed');
  expect(event.uid).toBe('an-id');
  expect(event.component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-11-22T15:04:05Z');
  expect(
    event.component
      .getAllProperties()
      .map(({ name }) => name)
      .sort(),
  ).toEqual(['dtend', 'dtstamp', 'dtstart', 'summary', 'transp', 'uid']);
});

test('every line ends as the standard asks, none longer than 75 octets, whatever the day', () => {
  for (const on of ['2026-12-31', '2028-02-28']) {
    const lines = file(on).split('\r\n');
    expect(lines.pop()).toBe('');
    expect(lines.every((line) => Buffer.byteLength(line) <= 75 && !line.includes('\n'))).toBe(true);
  }
  expect(file('2026-12-31')).toContain('DTEND;VALUE=DATE:20270101');
  expect(file('2028-02-28')).toContain('DTEND;VALUE=DATE:20280229');
});
