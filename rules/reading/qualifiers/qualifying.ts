import type { QualifierId } from '../../findings/qualifiers.ts';
import { entryOf, type FindingId } from '../../findings/vocabulary.ts';
import type { FindingItem, Item, Segment, Sentence } from '../items.ts';
import { isCue, isFinding } from '../scope/parts-of-speech.ts';
import { isOnlyForExamined } from './on-examination.ts';

const nipples: readonly FindingId[] = ['nipple_discharge', 'nipple_retraction', 'nipple_other_change'];
const haematurias: readonly FindingId[] = ['visible_haematuria', 'nonvisible_haematuria', 'haematuria_any'];
const bleeds: readonly FindingId[] = ['postmenopausal_bleeding', 'unscheduled_bleeding_on_hrt'];
const penile: readonly FindingId[] = ['penile_mass', 'penile_ulcerated_lesion', 'penile_lesion', 'foreskin_or_glans_symptoms'];
const testes: readonly FindingId[] = ['testis_enlargement', 'testis_shape_or_texture_change', 'testicular_symptoms'];
const masses: readonly FindingId[] = ['pelvic_mass', 'abdominal_mass'];
const mouth: readonly FindingId[] = [
  'lip_or_oral_lump',
  'lip_or_oral_lump_consistent_with_cancer',
  'oral_red_or_red_white_patch',
  'oral_ulceration',
];
const lumps: readonly FindingId[] = [
  'soft_tissue_lump',
  'neck_lump',
  'breast_lump',
  'thyroid_lump',
  'axillary_lump',
  'vulval_lump',
  'testis_enlargement',
  'penile_mass',
  'lip_or_oral_lump',
  'bone_swelling',
  'lymphadenopathy',
  'cervical_lymphadenopathy',
  'supraclavicular_lymphadenopathy',
  'anal_mass',
  'abdominal_mass',
  'pelvic_mass',
  'lesion_suspicious_bcc',
  'lesion_suspicious_scc',
  'lesion_suggests_nodular_melanoma',
];

/** Qualifiers that belong to certain findings wherever in the text they are said. */
const ownFindings: Partial<Record<QualifierId, readonly FindingId[]>> = {
  'without-uti': haematurias,
  'persists-after-uti-treatment': haematurias,
  'recurs-after-uti-treatment': haematurias,
  'one-nipple-only': nipples,
  'not-obviously-uterine-fibroids': masses,
  'not-attributable-to-hrt': bleeds,
  'sti-excluded': penile,
  'after-sti-treatment-completed': penile,
  'within-last-12-months': ['ibs_symptoms'],
  'non-painful': [...testes, ...lumps, ...haematurias, ...mouth, ...penile, 'jaundice'],
  'found-by-dentist': mouth,
  'uncertain-with-ongoing-concern': ['uss_soft_tissue_uncertain'],
  'delay-may-have-significant-impact': ['lesion_suspicious_bcc'],
  'increasing-in-size': lumps,
  'treatment-resistant': ['dyspepsia', 'reflux'],
  'first-presentation': ['vaginal_discharge'],
  increased: ['urinary_frequency', 'urinary_urgency'],
};

const qualified: readonly FindingId[] = ['fracture', 'parental_concern', 'nonvisible_haematuria', 'uss_soft_tissue_uncertain', 'infection'];

/** Symptoms and signs are qualified; a result or a risk is not. */
const canBeQualified = (id: FindingId): boolean => ['symptom', 'sign'].includes(entryOf(id).kind) || qualified.includes(id);

const takes = (item: FindingItem, qualifier: QualifierId): boolean =>
  item.ids.some((id) => canBeQualified(id) && (ownFindings[qualifier]?.includes(id) ?? true) && isOnlyForExamined(qualifier, id));

const give = (item: FindingItem, qualifier: QualifierId): void => {
  if (takes(item, qualifier)) item.qualifiers.add(qualifier);
};

/** Whether only joining words stand between two items. */
function adjacent(items: readonly Item[], from: number, to: number, words: number): boolean {
  let seen = 0;
  for (const item of items.slice(from + 1, to)) {
    if (item.kind === 'word') seen++;
    else if (
      item.kind === 'cue' &&
      (item.cue === 'turn' || item.cue === 'link' || item.cue === 'contrast') &&
      ['is', 'was', 'has', 'are', 'been', 'which', 'that', 'with', 'now', 'still', 'for'].includes(item.words[0] ?? '')
    )
      continue;
    else if (item.kind === 'cue' && item.cue === 'patient') continue;
    else if (item.kind !== 'qualifier' && item.kind !== 'duration' && item.kind !== 'join' && item.kind !== 'read') return false;
  }
  return seen <= words;
}

/** The finding right behind a qualifier and those joined to it: "unexplained weight loss and fatigue". */
function inFront(items: readonly Item[], at: number): FindingItem[] {
  const next = items.findIndex((item, later) => later > at && isFinding(item));
  const first = items[next];
  if (
    !first ||
    !isFinding(first) ||
    items.slice(at + 1, next).some((item, place) => item.kind === 'join' && items[at + 2 + place]?.kind !== 'qualifier') ||
    !adjacent(items, at, next, 2)
  )
    return [];
  const given = [first];
  for (let later = next + 1; later + 1 < items.length; later += 2) {
    const [join, item] = [items[later], items[later + 1]];
    if (join?.kind !== 'join' || !item || !isFinding(item) || item.qualifiers.size > 0) break;
    given.push(item);
  }
  return given;
}

const sides = new Set('left right l r lt rt'.split(' '));
const wordsOf = (items: readonly Item[]): string => items.map(({ words }) => words.join(' ')).join(' ');
/** "Right sided nipple discharge", "nipple discharge from the right" */
const sidedAt = (items: readonly Item[], index: number): boolean =>
  /\b(?:left|right|l|r|lt|rt) sided?$/.test(wordsOf(items.slice(Math.max(0, index - 2), index))) ||
  /^(?:from|on|of) (?:the )?(?:left|right)(?! (?:and|more))\b/.test(wordsOf(items.slice(index + 1, index + 5)));
const allWords = new Set(['all', 'both']);

/** Gives each qualifier to the finding it was said of: right behind it, right in front of it, or before the comma. */
function attachIn(
  segments: readonly Segment[],
  at: number,
  index: number,
  qualifier: QualifierId,
  everything: readonly FindingItem[],
): void {
  const items = segments[at]?.items ?? [];
  const own = ownFindings[qualifier];
  const before = items[index - 1];
  const said = before?.kind === 'word' && allWords.has(before.words[0] ?? '');
  if (said) {
    for (const item of everything) if (item.assertion === 'present' && item.start < (items[index]?.start ?? 0)) give(item, qualifier);
    return;
  }
  const ahead = inFront(items, index).filter((item) => takes(item, qualifier));
  const behindAt = items.slice(0, index).findLastIndex((item) => isFinding(item) && takes(item, qualifier));
  const behind = items[behindAt];
  const touching = behind && isFinding(behind) && adjacent(items, behindAt, index, 3);
  const joinedBehind = before?.kind === 'join';
  if (ahead.length > 0 && !(touching && joinedBehind && items[index - 2]?.kind === 'qualifier')) {
    const closer = touching && before === behind && qualifier !== 'unexplained' && qualifier !== 'persistent' && qualifier !== 'recurrent';
    if (!closer) {
      for (const item of ahead) give(item, qualifier);
      return;
    }
  }
  if (touching && behind && isFinding(behind)) {
    give(behind, qualifier);
    return;
  }
  // "Coughed up blood on three mornings and there is no explanation for it"
  const clause = qualifier === 'unexplained' && !/^un|^inexpl/.test(items[index]?.words[0] ?? '');
  const here = items
    .slice(0, index)
    .filter((item): item is FindingItem => isFinding(item) && item.assertion === 'present' && takes(item, qualifier));
  if (clause && here.length === 1 && here[0]) {
    give(here[0], qualifier);
    return;
  }
  const previous = segments
    .slice(0, at)
    .flatMap((segment) => segment.items)
    .filter((item): item is FindingItem => isFinding(item) && item.assertion === 'present' && takes(item, qualifier))
    .at(-1);
  const noneHere = !items.some((item) => isFinding(item) && takes(item, qualifier));
  // "Early satiety, eats out often": something else is often.
  const ofOther = qualifier === 'frequent' && items.filter(({ kind }) => kind === 'word').length > 1;
  if (ofOther) return;
  if (previous && noneHere) give(previous, qualifier);
  else if (own) for (const item of everything) give(item, qualifier);
  else if (!previous && noneHere && items.every((item) => item.kind === 'qualifier' || item.kind === 'join')) {
    // "Progressive, sub-acute loss of function"
    const next = segments[at + 1]?.items.find((item): item is FindingItem => isFinding(item) && takes(item, qualifier));
    if (next) give(next, qualifier);
    else if (qualifier === 'unexplained')
      for (const item of everything) if (item.assertion === 'present' && item.start < (items[index]?.start ?? 0)) give(item, qualifier);
  } else if (qualifier === 'unexplained' && !previous && noneHere && segments.every((segment) => !segment.items.some(isFinding))) {
    // A sentence of its own: "No cause found."
    for (const item of everything) if (item.assertion === 'present' && item.start < (items[index]?.start ?? 0)) give(item, qualifier);
  }
}

/** A sentence that opens with nothing but the qualifier, "Hoarse for 2 months. Persistent.", speaks of the one finding before it. */
function attachToSentenceBefore(qualifier: QualifierId, { segments }: Sentence, before: Sentence | undefined): void {
  const [first] = segments;
  const alone = first?.items.every((item) => item.kind === 'qualifier' || item.kind === 'join');
  if (!before || !alone) return;
  const open = before.segments
    .flatMap(({ items }) => items.filter(isFinding))
    .filter((item) => item.assertion === 'present' && !item.dropped);
  const [only, ...others] = open.filter((item) => takes(item, qualifier));
  if (only && others.length === 0) give(only, qualifier);
}

/** Gives qualifiers to findings, sentence by sentence. */
export function attachQualifiers(sentences: readonly Sentence[]): void {
  const everything = sentences.flatMap(({ segments }) => segments.flatMap(({ items }) => items.filter(isFinding)));
  sentences.forEach((sentence, place) => {
    const { segments } = sentence;
    segments.forEach(({ items }, at) => {
      items.forEach((item, index) => {
        const before = items[index - 1];
        if (before?.kind === 'cue' && ['no', 'not', 'denies'].includes(before.cue)) return;
        // "New partner"
        if (item.kind === 'qualifier' && isCue(items[index + 1], 'relative')) return;
        const beside = [before, items[index + 1]].some((each) => each?.kind === 'word' && sides.has(each.words[0] ?? ''));
        if (isFinding(item) && item.ids.some((id) => nipples.includes(id)) && (beside || sidedAt(items, index)))
          item.qualifiers.add('one-nipple-only');
        if (item.kind === 'qualifier' && at === 0 && item.qualifier !== 'unexplained')
          attachToSentenceBefore(item.qualifier, sentence, sentences[place - 1]);
        if (item.kind === 'qualifier' && item.qualifier !== 'on-examination') attachIn(segments, at, index, item.qualifier, everything);
        if (item.kind === 'qualifier' && item.qualifier === 'on-examination') {
          for (const each of items) if (isFinding(each)) give(each, 'on-examination');
        }
      });
    });
  });
  for (const item of everything) {
    const oneSided = /\b(?:left|right|l|r|lt|rt|unilateral)\b/.test(item.words.join(' '));
    const bothSides = /\b(?:both|bilateral)\b/.test(item.words.join(' '));
    if (item.ids.some((id) => nipples.includes(id)) && oneSided && !bothSides) item.qualifiers.add('one-nipple-only');
    if (bothSides) item.qualifiers.delete('one-nipple-only');
    if (item.ids.includes('ibs_symptoms') && item.durationWeeks !== undefined) item.qualifiers.add('within-last-12-months');
  }
}
