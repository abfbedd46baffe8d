import type { Item, Sentence } from '../items.ts';
import { backToPatient, dropAfter, dropAny } from './dropping.ts';
import { isCue, isFinding, kindsOf } from './parts-of-speech.ts';

const reportWords = new Set(
  'noticed notices notice says said say reports reported report reporting thinks thought feels worried concerned anxious states stated brought brings tells told describe describes described found saw seen sees mentions mentioned attends present accompanied called rang phoned giving gives gave confirms confirmed aware sure insists complains comments observed spotted translating per'.split(
    ' ',
  ),
);
const theirs = new Set(
  'had has have with died dx diagnosed ca cancer hx suffers also alive known being treated receiving undergoing having'.split(' '),
);
/** "Haematuria in father", "breast lump in her daughter" */
const inRelative = /\bin (?:(?:his|her|their|my|the) )?$/;
const saw = new Set(['noticed', 'noticing', 'notice', 'saw', 'seen', 'see']);
const isReport = (item: Item): boolean =>
  (isFinding(item) && item.words.slice(0, 2).some((word) => saw.has(word))) ||
  ((item.kind === 'word' || item.kind === 'cue') && item.words.some((word) => reportWords.has(word)));

/** Another person: family history, a relative who has it. A relative who reports it speaks of the patient. */
export function applyFamily({ segments }: Sentence, normalised: string): void {
  segments.forEach(({ items }, at) => {
    items.forEach((item, index) => {
      const denied = (each: Item): boolean => isCue(each, 'no', 'denies');
      const reporting = item.words.join(' ') === 'family' && items.slice(index + 1, index + 3).some(isReport);
      if (isCue(item, 'family-history') && !reporting)
        dropAfter(segments, at, index, dropAny, (each) => denied(each) || backToPatient(each));
      if (!isCue(item, 'relative')) return;
      const near = items.slice(index + 1, index + 5);
      const behind = items[index - 1];
      const by = behind?.kind === 'word' && ['by', 'and'].includes(behind.words[0] ?? '');
      const withRelative = isCue(behind, 'but') && behind?.words[0] === 'with';
      if (near.some(isReport) || by || withRelative || (behind && isReport(behind))) return;
      // "breast ca (mother)", "haematuria in father".
      const alone = items.length === 1;
      if (alone && segments[at]?.opener === '(') segments[at - 1]?.items.filter(isFinding).slice(-1).forEach(dropAny);
      if (inRelative.test(normalised.slice(Math.max(0, item.start - 12), item.start))) {
        items.slice(0, index).forEach(dropAny);
        const bracket = segments[at]?.opener === ')' ? segments.findLastIndex(({ opener }, place) => place < at && opener === '(') : -1;
        if (bracket > 0) for (const segment of segments.slice(bracket - 1, at)) segment.items.forEach(dropAny);
      }
      const speaksOfThem = near.some((each) => isFinding(each) || theirs.has(each.words[0] ?? '')) || segments[at + 1]?.opener === ':';
      if (!alone && !speaksOfThem) return;
      if (!alone)
        dropAfter(
          segments,
          at,
          index,
          dropAny,
          (each) =>
            each !== item &&
            !isCue(each, 'but') &&
            backToPatient(each) &&
            !(each.kind === 'finding' && kindsOf(each).includes('risk-factor')),
        );
    });
  });
}
