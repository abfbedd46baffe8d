import type { FindingItem, Sentence } from '../items.ts';
import { backToPatient, drop, dropAfter } from './dropping.ts';
import { findingFollows } from './negation.ts';
import { isCue, isFinding, kindsOf } from './parts-of-speech.ts';

/** "Dyspepsia, took ranitidine years ago", "bleeding, had hysteroscopy last year": the time is not the complaint’s. */
const treatment = new Set(
  'taken took tried used given prescribed bought hysteroscopy colonoscopy sigmoidoscopy gastroscopy endoscopy ogd scan uss cxr ct mri smear'.split(
    ' ',
  ),
);

/** "Seen in ED 2015 with haematemesis" */
const seenThen =
  /\b(?:seen|admitted|admission|attended|presented|referred|investigated|treated|hospital|ed|a&e|clinic|inpatient|operated)\b[^.;\n]{0,20}\b(?:19\d|20[0-2])\d\s*(?:with|for|because of|due to|after|following)\s*(?:an?\s*)?$/;

/** Another time: "previous PR bleed", "DVT 2011", "cough, now resolved". */
export function applyPast({ segments }: Sentence, normalised: string): void {
  segments.forEach(({ items, opener }, at) => {
    items.forEach((item, index) => {
      if (isCue(item, 'past-history')) dropAfter(segments, at, index, drop, backToPatient);
      if (isCue(item, 'past')) {
        for (const later of items.slice(index + 1)) {
          if (isCue(later, 'but', 'no', 'not', 'denies')) break;
          drop(later);
        }
      }
      if (isCue(item, 'history-of')) {
        const dated = items[index - 1]?.kind === 'duration';
        for (const later of items.slice(index + 1)) {
          if (isCue(later, 'but')) break;
          if (!dated && isFinding(later) && kindsOf(later).includes('history')) drop(later);
        }
      }
      if (isCue(item, 'over')) {
        const treated = items.findLastIndex((each, place) => place < index && each.words.some((word) => treatment.has(word)));
        const target = items.slice(treated + 1, index).filter(isFinding);
        if (target.length > 0) (items[index - 1]?.words[0] === 'all' ? target : target.slice(-1)).forEach(dropUnlessAbsent);
        else if (findingFollows(items, index) && index === 0 && !/ago|last|past|excised|removed/.test(item.words.join(' ')))
          items.slice(index + 1, index + 2).forEach(drop);
        else if (treated < 0 && (opener === ',' || opener === '-' || opener === '('))
          segments[at - 1]?.items.filter(isFinding).forEach(dropUnlessAbsent);
      }
      if (item.kind === 'duration' && item.ago && item.weeks >= 52)
        items.slice(0, index).filter(isFinding).slice(-1).forEach(dropUnlessAbsent);
      if (isFinding(item) && !item.marked && !kindsOf(item).includes('risk-factor')) {
        const after = normalised.slice(item.end, item.end + 40);
        const before = normalised.slice(Math.max(0, item.start - 40), item.start);
        if (
          /^\s*(?:in\s*|[(,-]\s*|~\s*)?(?:19\d|20[0-2])\d\b/.test(after) ||
          /\b(?:19\d|20[0-2])\d\s*:?\s*$/.test(before) ||
          seenThen.test(before)
        )
          item.dropped = true;
      }
    });
  });
}

const dropUnlessAbsent = (item: FindingItem): void => {
  if (item.assertion !== 'absent') drop(item);
};
