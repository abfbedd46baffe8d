import type { TestId } from '../../engine/presentation.ts';
import { readMeasurement } from '../read-measurement.ts';
import type { ResultMention, Span } from './recognition.ts';

const names: Readonly<Record<TestId, string>> = {
  fit: '(?:q\\s?fit|fit|f-?hb|faecal (?:haemoglobin|hb|immunochemical test))',
  ca125: '(?:serum )?ca[\\s-]?125',
  psa: '(?:psa|(?:serum )?prostate specific antigen)',
};
const between =
  '(?:\\s*(?:(?:on |dated |done )?\\(?\\d{1,2}[/.]\\d{1,2}[/.](?:20)?\\d\\d\\)?|result|level|test|value|score|today|now|back|came back|is|was|of|at|reported as|reported|returned|[:=(~-])\\s*){0,4}\\s*';
const words: readonly (readonly [RegExp, string])[] = [
  [/^(?:less than|under|below)\s*/, '<'],
  [/^(?:more than|greater than|over|above)\s*/, '>'],
  [/^(?:at least)\s*/, '>='],
];
const value =
  '(?<value>(?:less than|under|below|more than|greater than|over|above|at least|<=|>=|=<|=>|[<>=≤≥])?\\s*(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?)';
const unit =
  '(?<unit>\\s*(?:[µu]?mc?g(?:rams?)?(?:\\s*hb)?\\s*/\\s*(?:g|l|ml)(?:\\s*faeces)?|[µu]g(?:\\s*hb)?\\s*/\\s*(?:g|l)(?:\\s*faeces)?|micrograms?(?:\\s*hb)?\\s*/\\s*(?:g|l)(?:\\s*faeces)?|ng\\s*/\\s*(?:ml|l)|k?i?u\\s*/\\s*m?l|units\\s*/\\s*ml|[a-zµ]+\\s*/\\s*[a-z]+))?';
const past = /\b(?:previous|prev|last|prior|old|screening|baseline|earlier)\s*$/;
const pastAfter = /^\s*(?:\(?\s*(?:last|in 20\d\d|previously|\d+\s*(?:y|yr|yrs|years?|months?|\/12)\s*ago|(?:19|20)\d\d))/;

/** Results found, and what could not be read. */
export interface Results {
  results: ResultMention[];
  /** All that belongs to a result, read or not. */
  spans: Span[];
  notices: string[];
}

interface Candidate extends ResultMention {
  past: boolean;
}

function candidatesFor(test: TestId, normalised: string, found: Results): Candidate[] {
  const candidates: Candidate[] = [];
  const pattern = new RegExp(`(?<![a-z])${names[test]}(?![a-z])${between}${value}${unit}`, 'g');
  for (const match of normalised.matchAll(pattern)) {
    const { index, 0: text, groups } = match;
    const end = index + text.length;
    const after = (length: number): string => normalised.slice(end, end + length);
    if (/^\s*[/](?:52|12|7)|^\s?\/\s?\d|^\d|^\s*(?:weeks?|months?|days?|years?|yrs?|wks?)\b|^(?:st|nd|rd|th)\b/.test(after(24))) continue;
    let said = groups?.value ?? '';

    for (const [word, sign] of words) said = said.replace(word, sign);
    const at = { start: index, end };
    const measurement = readMeasurement(said + (groups?.unit ?? ''), test);
    const later = new RegExp(
      `^(?:[^.;\\n]{0,24}?\\b(?:now|today|currently)\\s*(?:at\\s*)?|\\s*(?:->|→|rising to|risen to|up to|increased to|to|then)\\s*)${value}`,
    ).exec(after(24 + 16));
    const newer = later?.groups?.value === undefined ? undefined : readMeasurement(later.groups.value, test);
    if (later && newer && !('problem' in newer)) {
      const whole = { start: index, end: end + later[0].length };
      found.spans.push(whole);
      candidates.push({ test, value: newer, at: whole, past: false });
      continue;
    }
    found.spans.push(at);
    if ('problem' in measurement) found.notices.push(measurement.problem);
    else candidates.push({ test, value: measurement, at, past: past.test(normalised.slice(0, index)) || pastAfter.test(after(24)) });
  }
  return candidates;
}

/** FIT, CA125 and PSA numbers. An older value gives way to a newer; two that differ are asked about, not guessed. */
export function resultsIn(normalised: string): Results {
  const found: Results = { results: [], spans: [], notices: [] };
  for (const test of Object.keys(names) as TestId[]) {
    const candidates = candidatesFor(test, normalised, found);
    const current = candidates.filter((candidate) => !candidate.past);
    const [first, ...rest] = current;
    if (!first) continue;
    const differ = rest.some(({ value }) => value.value !== first.value.value || value.comparator !== first.value.comparator);
    if (differ)
      found.notices.push(`More than one ${test === 'ca125' ? 'CA125' : test.toUpperCase()} was typed: please enter the one that counts.`);
    else found.results.push({ test, value: first.value, at: first.at });
  }
  return found;
}
