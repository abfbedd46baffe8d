import type { FindingId } from '../../findings/vocabulary.ts';
import { type FindingItem, type Item, itemsOf, type Sentence, withItems } from '../items.ts';
import { type ContextRule, contextRules } from './context-rules.ts';
import { settledWomb } from './womb-bleeding.ts';

/** The text that findings stand in, of one length: as it is read, and as it was written. */
export interface Context {
  normalised: string;
  written: string;
  who: Parameters<typeof settledWomb>[2];
}

const farthest = 300;

function sentenceAround(text: string, { start, end }: FindingItem): string {
  const before = text.slice(0, start).search(/(?:[;\n]|\.\s)(?:(?!\.\s)[^;\n])*$/);
  const after = text.slice(end).search(/[;\n]|\.(?:\s|$)/);
  return text.slice(before + 1, after < 0 ? undefined : end + after);
}

/** Whether all that a rule names holds; what costs most is asked last. */
function holds(rule: ContextRule, item: FindingItem, { normalised, written }: Context, present: ReadonlySet<FindingId>): boolean {
  if (rule.ids && !rule.ids.some((id) => item.ids.includes(id))) return false;
  if (rule.assertion && item.assertion !== rule.assertion) return false;
  if (rule.framed && item.frame === undefined) return false;
  if (rule.uncued && item.cue) return false;
  const words = item.words.join(' ');
  if (rule.words?.test(words) === false || rule.notWords?.test(words)) return false;
  if (rule.beside && !rule.beside.some((id) => present.has(id))) return false;
  if (rule.written?.test(written.slice(item.start, item.end)) === false) return false;
  if (rule.ahead?.test(normalised.slice(Math.max(0, item.start - farthest), item.start)) === false) return false;
  if (rule.behind?.test(normalised.slice(item.end, item.end + farthest)) === false) return false;
  if (rule.sentence?.test(sentenceAround(normalised, item)) === false) return false;
  return !rule.without?.test(normalised) && (rule.text ?? []).every((said) => said.test(normalised));
}

function outcome(item: FindingItem, { so }: ContextRule): FindingItem {
  if (so === 'drop') return { ...item, dropped: true };
  if (so === 'deny') return { ...item, assertion: 'absent', settled: true, cue: { words: 'not', says: 'denied' } };
  if (so === 'ask') return { ...item, assertion: 'uncertain' };
  if ('also' in so) return { ...item, ids: [...item.ids, so.also] };
  return 'id' in so ? { ...item, ids: [so.id] } : { ...item, qualifiers: new Set([...item.qualifiers, so.qualifier]) };
}

/** The sentences, with what the rest of the text makes of wordings that it decides. */
export function inContext(sentences: readonly Sentence[], context: Context): Sentence[] {
  const present = new Set(
    itemsOf(sentences).flatMap((item) => (item.kind === 'finding' && !item.dropped && item.assertion === 'present' ? item.ids : [])),
  );
  const settled = (item: Item): Item => {
    if (item.kind !== 'finding') return item;
    let now = item;
    for (const rule of contextRules) if (!now.dropped && holds(rule, now, context, present)) now = outcome(now, rule);
    return settledWomb(now, context.normalised, context.who);
  };
  return withItems(sentences, settled);
}
