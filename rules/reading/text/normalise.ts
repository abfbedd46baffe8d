import type { Span } from '../recognition.ts';

const replacements: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '‐': '-',
  '‑': '-',
  '−': '-',
  '×': 'x',
  '÷': '/',
  μ: 'µ',
  º: '°',
  '˚': '°',
};

const invisible = /[\p{Cc}\p{Cf}\p{Zs}\p{Co}\p{Cs}]/u;

function plain(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code < 128)
    return code >= 65 && code <= 90
      ? unit.toLowerCase()
      : code < 32 && code !== 10 && code !== 13
        ? ' '
        : code === 127
          ? ' '
          : code === 13
            ? '\n'
            : unit;
  const known = replacements[unit];
  if (known !== undefined) return known;
  if (unit === '\n') return unit;
  if (unit === '\r' || unit === '\u2028' || unit === '\u2029') return '\n';
  if (invisible.test(unit)) return ' ';
  const bare = unit.normalize('NFD')[0] ?? unit;
  const lower = (/\p{L}/u.test(bare) ? bare : unit).toLowerCase();
  return lower.length === 1 ? lower : unit;
}

/** All that is written otherwise: neither small ASCII letters, ASCII figures and marks, nor a line's end. */
const unplain = /[^\n -@[-~]/g;

/** The text in lower case with plain quotes, dashes and letters, character for character: every offset stays true. */
export const normalise = (text: string): string => text.replace(unplain, plain);

/** A number of a system: "47341978-4e58-49a6-b7db-593acd448191". */
const systemNumber = /(?<![\w-])(?:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|(?=\d*[a-f])(?=[a-f]*\d)[\da-f]{16,})(?![\w-])/g;

/** Normalised text with blanks for the numbers that systems give: letters in them are no words. Every offset stays true. */
export const withoutSystemNumbers = (normalised: string): string => normalised.replace(systemNumber, (each) => ' '.repeat(each.length));

/** The text with blanks for some spans of it. Every offset stays true. */
export function withBlanks(text: string, spans: readonly Span[]): string {
  let blanked = text;
  for (const { start, end } of spans) blanked = blanked.slice(0, start) + ' '.repeat(end - start) + blanked.slice(end);
  return blanked;
}
