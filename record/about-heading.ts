import { dateIn } from './dates.ts';

const staff =
  /^(?:(?:(?:seen|entered|recorded|written|created|added|signed|updated|authored)\s+)?by\b|dr\b|doctor\b|prof\b|nurse\b|sister\b|sr\b|author\b|clinician\b|[^.]*\b(?:nurse|gp|doctor|pharmacist|physiotherapist|paramedic|hca|practitioner|locum|receptionist)\W*$)/i;
const place =
  /^(?:at\s+)?(?:(?:gp|the|main|branch)\s+)?(?:surgery|practice|telephone|phone|home visit|home|face[ -]to[ -]face|video|online|clinic|in person|remote|e-?consultation|consultation|encounter|appointment|visit|triage)(?:\s+(?:consultation|encounter|call|appointment|visit))?$/i;
const tool =
  /^(?:show|hide|edit|add|view|see|print|new|more|less|all|open|close|expand|collapse|filter|sort|search|refresh|today|order by)\b[\w ]{0,24}$/i;
const count = /^\(?\d+\)?(?:\s+(?:\w+\s+)?(?:entries|items|results|records|consultations|encounters|notes|shown|in total|total|of \d+))?$/i;
const time = /^(?:at\s+|T)?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\s*(?:[ap]m|z)?$/i;

/** Whether a line only tells of its heading: who wrote it, where and when, how many there are, what can be pressed. */
export function isAboutHeading(text: string): boolean {
  if (text.length > 70) return false;
  const date = dateIn(text);
  const parts = (date ? `${text.slice(0, date.start)},${text.slice(date.end)}` : text)
    .split(/[,;|·•()–]|\s-\s|\s{2,}/)
    .map((part) => part.trim());
  return parts.every((part) => !/\w/.test(part) || [staff, place, tool, count, time].some((pattern) => pattern.test(part)));
}

/** Whether a short text begins with, or is, someone who writes in records: “Dr P Lall”, “Practice nurse”. */
export const namesStaff = (text: string): boolean => text.length <= 70 && staff.test(text.replace(/^[\s\d:.,;|·•()–-]+/, ''));
