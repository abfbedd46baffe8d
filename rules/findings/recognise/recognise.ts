import type { Sex } from '../../engine/presentation.ts';
import { entryOf, findingIds } from '../vocabulary.ts';
import type { Mention, Recognition } from './recognition.ts';

/** What is known from elsewhere than the text; it decides where words differ by sex or age. */
export interface Known {
  age?: number;
  sex?: Sex;
}

/** Reads consultation shorthand. Pure, local, deterministic; never throws. */
export function recognise(text: string, _known: Known = {}): Recognition {
  const mentions: Mention[] = [];
  const lower = text.toLowerCase();
  for (const id of findingIds) {
    for (const name of [entryOf(id).label, ...entryOf(id).synonyms]) {
      const start = lower.indexOf(name.toLowerCase());
      if (start >= 0) {
        const negated = /\b(no|denies)\s+$/.test(lower.slice(0, start));
        mentions.push({ id, assertion: negated ? 'absent' : 'present', qualifiers: [], at: [{ start, end: start + name.length }] });
        break;
      }
    }
  }
  const age = /\b(\d{1,3})\s*([mf])\b/i.exec(text);
  return {
    ...(age && { age: Number(age[1]) }),
    sex: age ? (age[2]?.toLowerCase() === 'm' ? 'male' : 'female') : 'unknown',
    mentions,
    results: [],
    emergencies: [],
    notices: [],
  };
}
