import { qualifierIds, qualifiers } from '../../rules/findings/qualifiers.ts';
import { entryOf, findingIds } from '../../rules/findings/vocabulary.ts';
import type { Random } from './random.ts';

const words = findingIds.flatMap((id) => [entryOf(id).label, ...entryOf(id).synonyms]);
const said = qualifierIds.map((id) => qualifiers[id].label);
const joints = [
  ' ',
  ', ',
  '. ',
  '; ',
  '/',
  '\n',
  ' and ',
  ' or ',
  ' but ',
  ' no ',
  ' not ',
  ' denies ',
  ' ?',
  ' nil ',
  ': ',
  ' - ',
  ' +ve ',
  ' -ve ',
  '(',
  ')',
  '→',
];
const facts = [
  '62M',
  '♀ 58',
  '58 yo F',
  '3/52',
  '6/12',
  '2/7',
  'FIT 23',
  'FIT <10',
  'PSA 5.2',
  'CA125 40',
  'Hb 98',
  'plt 480',
  'WCC 14',
  'age 200',
  '0.5y',
  '8/12 old',
  'DOB 01/02/1960',
  'O/E',
  'PMH:',
  'FH:',
  'Plan:',
  'Imp:',
  'SH',
  '>3 weeks',
  '5% in 6/12',
  'x2',
  '1 stone',
  'BP 120/80',
];
const odd = [
  '\u200b',
  '\u202e',
  '\u0000',
  '\ud800',
  '😀',
  '👩🏽‍⚕️',
  '﷽',
  'ＦＩＴ',
  '١٢',
  '<script>',
  '$' + '{x}',
  '%s',
  '\\',
  '"',
  "'",
  '`',
  '\t',
  '\r\n',
  '\u00a0',
  '…',
  '—',
  'İ',
  'ß',
  'ﬁ',
  'é',
  '((((',
  '))))',
  '????',
  '....',
  '-----',
  '0000',
  '9'.repeat(40),
];

/** A word with a slip of the keyboard in it. */
function slipped(word: string, random: Random): string {
  const at = random.below(word.length);
  const kind = random.below(4);
  if (kind === 0) return word.slice(0, at) + word.slice(at + 1);
  if (kind === 1) return word.slice(0, at) + String.fromCharCode(97 + random.below(26)) + word.slice(at);
  if (kind === 2)
    return (
      word.slice(0, at) +
      word
        .slice(at, at + 2)
        .split('')
        .reverse()
        .join('') +
      word.slice(at + 2)
    );
  return random.oneIn(2) ? word.toUpperCase() : word.repeat(1 + random.below(4));
}

function piece(random: Random): string {
  const kind = random.below(20);
  if (kind < 9) return random.of(words);
  if (kind < 12) return random.of(facts);
  if (kind < 14) return random.of(said);
  if (kind < 17) return slipped(random.of(words), random);
  if (kind < 19) return random.of(odd);
  return String.fromCodePoint(...random.many(8, () => 1 + random.below(0xfffe)));
}

/** Something a clinician might have typed, or nobody. Usually a line; once in two hundred some pages. */
export function aText(random: Random): string {
  const most = random.oneIn(200) ? 400 : random.oneIn(10) ? 60 : 12;
  return random.many(most, () => piece(random) + random.of(joints)).join('');
}
