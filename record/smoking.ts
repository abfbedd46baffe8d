import { firstDate } from './dates.ts';
import { labelled } from './labels.ts';
import { type Page, whereOf } from './page.ts';
import { isConsultation, speaksOfOthers } from './section-names.ts';
import type { SmokingLine } from './snapshot.ts';

const words = /\b(?:smok(?:es|ed|er|ers|ing)|non-?smok\w+|ex-?smok\w+|tobacco|cigarettes?|pack.?years?)\b/i;
const bareLabel = /^(?:smoking|tobacco)(?:\s+(?:status|history|use|habit))?\s*:?$/i;
const otherPeople =
  /\b(?:passive|household|exposure to|second-?hand|partner|wife|husband|mother|father|parents?|cessation advice|leaflet|clinic|service|alarm|detector|salmon)\b/i;
const most = 20;

/** Lines outside the notes that say whether the patient smokes or has smoked. */
export function* smokingOf(page: Page, today: string): Generator<void, SmokingLine[]> {
  const found: SmokingLine[] = [];
  for (const [at, line] of page.lines.entries()) {
    if (at % 100 === 0) yield;
    if (line.as === 'label' || line.control || line.text.length > 160 || !words.test(line.text) || otherPeople.test(line.text)) continue;
    if (isConsultation(line.names) || speaksOfOthers(line.names)) continue;
    const next = page.lines[at + 1];
    const label = bareLabel.test(line.text);
    if (label && (!next || next.as === 'heading' || labelled(next.text).length > 0 || next.text.length > 100)) continue;
    const text = label ? `${line.text.replace(/:$/, '')}: ${next?.text}` : line.text;
    const date = firstDate(text, today);
    if (found.length < most) found.push({ text, where: whereOf(line, text), ...(date !== undefined && { date }) });
  }
  return found.filter(
    ({ text }, at) => !found.some((other, later) => later !== at && other.text !== text && other.text.endsWith(`: ${text}`)),
  );
}
