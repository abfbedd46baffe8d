import { areNear, type Claim, identifies } from './claim.ts';
import { labelled, labelsWithin } from './labels.ts';
import { nameIn, type SaidName } from './names.ts';
import type { Line, Page } from './page.ts';
import { areNotes, speaksOfOthers } from './section-names.ts';
import { bannerAt } from './unlabelled-claims.ts';

/** How many lines before and after what tells of a patient the name may stand. */
const [before, after] = [5, 2];

const known = new WeakMap<Line, { name: SaidName | undefined }>();

/** The name that a line gives, where it holds nothing else but the parts of a banner. */
function nameAt(line: Line, today: string): SaidName | undefined {
  const found = known.get(line) ?? { name: nameOf(line, today) };
  known.set(line, found);
  return found.name;
}

function nameOf(line: Line, today: string): SaidName | undefined {
  if (line.control || line.as === 'typed' || areNotes(line.names) || speaksOfOthers(line.names) || line.text.length > 300) return undefined;
  const [label] = labelsWithin(line.text);
  const first = label && label.start > 3 ? nameIn(line.text.slice(0, label.start)) : undefined;
  return first ?? nameIn(line.text) ?? bannerAt(line, today)?.name;
}

/** The names that stand beside what tells of a patient: the plainest of those near, headings first. */
export function* namesNear({ lines }: Page, claims: readonly Claim[], today: string): Generator<void, Claim[]> {
  const telling = new Map(claims.filter((claim) => identifies(claim) && !claim.inNotes).map((claim) => [claim.line, claim]));
  const names: Claim[] = [];
  for (const [at, { unlabelled: _, ...place }] of telling) {
    if (names.length % 20 === 0) yield;
    const own = lines[at];
    if (!own) continue;
    const near = lines.slice(Math.max(0, at - before), at + after + 1).flatMap((line, step) => {
      const name = line.cell?.row === own.cell?.row && labelled(line.text).length === 0 ? nameAt(line, today) : undefined;
      if (!name || (line !== own && !areNear(line.element, own.element))) return [];
      const weight = (line === own ? 9 : 0) + (name.sure ? 8 : 0) + (line.as === 'heading' ? 2 : 0) + step / 10;
      return [{ name: { ...name, sure: name.sure || line === own }, weight }];
    });
    const best = near.sort((one, other) => other.weight - one.weight)[0]?.name;
    if (best) names.push({ ...place, value: { told: 'name', ...best, said: '' }, where: '' });
  }
  return names;
}
