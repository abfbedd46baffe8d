import type { Item, Sentence } from '../items.ts';
import { drop, dropAfter, dropAny } from './dropping.ts';
import { isCue, isFinding, isListed } from './parts-of-speech.ts';

const notTheThing = new Set(
  'risk prophylaxis clinic leaflet score screening awareness nurse pathway form advice service guideline vaccine template'.split(' '),
);

const seekHelp = new Set('999 111 a&e ae ed rtc return call ring phone seek contact attend reattend back urgently hospital'.split(' '));

/** Plans, requests, worries and advice on when to return assert nothing from there on. */
export function applyPlans({ segments }: Sentence): void {
  segments.forEach(({ items }, at) => {
    items.forEach((item, index) => {
      const ends = (each: Item): boolean =>
        isCue(each, 'header', 'examination') ||
        (isCue(each, 'but') && each.kind === 'cue' && ['but', 'however', 'has', 'c / o'].includes(each.words.join(' ')));
      const next = items[index + 1];
      if (isFinding(item) && next && (next.kind === 'word' || isCue(next, 'plan', 'education')) && notTheThing.has(next.words[0] ?? ''))
        item.dropped = true;
      if (isCue(item, 'unticked')) {
        const box = item.kind === 'cue' && item.words[0] === '☐';
        const answered = index === 0 && segments[at]?.opener === ':' ? segments[at - 1]?.items.at(-1) : undefined;
        const unticked = answered ?? (index === 0 || box ? next : items[index - 1]);
        if (unticked) dropAny(unticked);
      }
      if (isCue(item, 'safety-net') && item.words.join(' ') !== 'any') dropAfter(segments, at, index, dropAny, () => false);
      // "Any haemoptysis - 999"
      if (
        isCue(item, 'safety-net') &&
        item.kind === 'cue' &&
        item.words[0] === 'any' &&
        !items.slice(0, index).some((each) => isFinding(each) || isCue(each, 'no', 'not', 'denies', 'negative', 'but')) &&
        segments.some(({ items: told }) => told.some(({ words }) => words.some((word) => seekHelp.has(word))))
      )
        dropAfter(segments, at, index, dropAny, () => false);
      if (isCue(item, 'education'))
        dropAfter(segments, at, index, dropAny, (each) => (ends(each) && !isCue(each, 'header')) || (isFinding(each) && each.marked));
      if (isCue(item, 'plan')) {
        for (const later of items.slice(index + 1)) {
          if (ends(later)) break;
          drop(later);
        }
        for (const segment of segments.slice(at + 1)) {
          if (!isListed(segment)) break;
          segment.items.forEach(drop);
        }
      }
    });
  });
}
