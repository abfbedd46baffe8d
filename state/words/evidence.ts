import { dayInWords } from '../../packs/dates.ts';
import type { Because, Entry } from '../entries.ts';
import { qualifierLabel } from './labels.ts';

/** Words in quotes, cut at the end of a word where they are long. */
export function quoted(words: string, most: number): string {
  const plain = words.replace(/\s+/g, ' ').trim();
  if (plain.length <= most) return `“${plain}”`;
  const cut = plain.slice(0, most + 1);
  const end = cut.lastIndexOf(' ');
  return `“${cut.slice(0, end > most / 2 ? end : most).replace(/[\s,;.…]+$/, '')}…”`;
}

const saidWords: Readonly<Record<string, string>> = {
  denied: 'denied',
  'perhaps denied': 'may be denied',
  affirmed: 'yes',
  doubted: 'in doubt',
  asked: 'asked about',
  'named before': 'may be about it',
};

const answerWords: Readonly<Record<string, string>> = {
  denied: 'answer: no',
  affirmed: 'answer: yes',
  doubted: 'answer: not sure',
};

const longestQuote = 48;
const longestCue = 32;

function cueWords({ says, by, words, stands }: NonNullable<Because['cue']>): string {
  if (by === 'answer') return answerWords[says] ?? 'answer: unclear';
  const said = saidWords[says] ?? 'not certain';
  if (by === 'heading') return `from its heading: ${said}`;
  return words && stands ? `${quoted(words, longestCue)} ${stands} it: ${said}` : said;
}

const becauseWords = ({ words, cue }: Because): string =>
  [`From ${quoted(words, longestQuote)}`, ...(cue ? [cueWords(cue)] : [])].join(' · ');

/** What the words alone do not say: how old they are, that they are a guess, what they rule out. */
function remark({ assertion, dated, why = [], deniedByText = [] }: Entry): string | undefined {
  if (dated) return `Noted on ${dayInWords(dated)}: it counts only if it is still so.`;
  if (assertion === 'suggested') return 'A guess: such words often mean this.';
  if (assertion === 'unsettled' && !why.some(({ cue }) => cue)) return 'These words can mean other things.';
  if (deniedByText.includes('unexplained')) return 'The text gives a cause: not “unexplained”.';
  const [other] = deniedByText;
  return other && `The text says: not “${qualifierLabel(other)}”.`;
}

/** Why a finding stands as it does, in one or two lines. */
export function whyLines(entry: Entry): string[] {
  const { assertion, words, from, why = [], meantBy = [] } = entry;
  if (from) return [`From the page: ${quoted(from, 2 * longestQuote)}`];
  const said = why.length > 0 ? why : words ? [{ words }] : [];
  // What decided comes first.
  const decides = ({ cue }: Because): boolean => (cue !== undefined && cue.says !== 'affirmed') === (assertion !== 'present');
  const lines = [...new Set([...said].sort((a, b) => Number(decides(b)) - Number(decides(a))).map(becauseWords))];
  if (meantBy.length > 0) lines.unshift(`Added for ${meantBy.map((each) => quoted(each, longestQuote)).join(', ')}`);
  const about = remark(entry);
  const shown = lines.slice(0, about ? 1 : 2);
  const more = lines.length - shown.length;
  const last = shown.length - 1;
  return [...shown.map((line, at) => (more > 0 && at === last ? `${line} · and ${more} more` : line)), ...(about ? [about] : [])];
}
