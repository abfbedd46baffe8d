import type { FindingItem, Sentence } from '../items.ts';
import { isFinding } from './parts-of-speech.ts';

function unsure(item: FindingItem): void {
  if (item.settled || item.dropped) return;
  item.assertion = 'uncertain';
  item.settled = true;
}

/** Hypotheses: "?UTI", "possible anaemia or reflux", "dysuria?". */
export function applyDoubt({ segments }: Sentence): void {
  segments.forEach(({ items }, at) => {
    items.forEach((item, index) => {
      if (item.kind !== 'cue') return;
      if (item.cue === 'maybe-behind') {
        const words = items.slice(0, index).findLastIndex((each) => each.kind !== 'word');
        const before =
          items[index - words <= 4 ? words : index - 1] ?? (segments[at]?.opener === '-' ? segments[at - 1]?.items.at(-1) : undefined);
        if (before && isFinding(before)) unsure(before);
      }
      if (item.cue !== 'maybe') return;
      let found = false;
      let words = 0;
      for (const later of items.slice(index + 1)) {
        if (isFinding(later)) {
          unsure(later);
          found = true;
        } else if (found && later.kind !== 'join') return;
        else if (later.kind === 'word' && ++words > 3) return;
        else if (
          later.kind === 'cue' &&
          (found || (later.cue === 'but' && !/^(?:has|have|had|is|was|of|for|seen|found|noticed)$/.test(later.words.join(' ')))) &&
          later.cue !== 'maybe'
        )
          return;
      }
      const next = segments[at + 1];
      if (!found && index === items.length - 1 && next?.opener === ':') {
        for (const { items: listed } of segments.slice(at + 1))
          for (const each of listed) if (isFinding(each) && !each.marked) unsure(each);
      }
    });
  });
}
