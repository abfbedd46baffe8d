import { dayInWords, dayOf, daysBetween } from './dates.ts';
import { formatVersion } from './envelope.ts';
import type { Fingerprint } from './fingerprint.ts';
import { isPackKind, kinds, type Pack } from './kinds.ts';
import type { PackProblem } from './pack-problem.ts';
import { problemInWords } from './problem-in-words.ts';
import { readJson } from './read-json.ts';
import { type Refusal, refusal } from './refusal.ts';
import { looksSigned, verifySignature } from './signature.ts';

/** The most a pack may weigh, signed or not. */
export const mostBytes = 1_000_000;
const deepest = 12;

/** A whole and valid pack. */
export interface ReadPack {
  state: 'read';
  pack: Pack;
  /** The key it was signed with; null where nobody signed it. Whether that key is trusted is asked of the pins. */
  signedBy: Fingerprint | null;
}

/** Reads a pack from a text or from bytes, signed or not: the whole pack, or why it is none. Never throws. */
export const readPack = (input: string | Uint8Array, now: Date): Promise<ReadPack | Refusal> =>
  readChecked(input, (given) => checkPack(given, now));

/** As `readPack`, but whatever the day: to publish anew what has expired, never to use it. */
export const readPackOfAnyDay = (input: string | Uint8Array): Promise<ReadPack | Refusal> => readChecked(input, checkContent);

type Check = (given: unknown) => Pack | Refusal;

async function readChecked(input: string | Uint8Array, check: Check): Promise<ReadPack | Refusal> {
  const text = textOf(input);
  if (typeof text !== 'string') return text;
  if (text === '') return refusal('empty', 'This file is empty.');
  if (!looksSigned(text)) return readContent(text, null, check);
  const signed = await verifySignature(text);
  if (signed.state === 'refused') return signed;
  const payload = textOf(signed.payload);
  return typeof payload === 'string' ? readContent(payload, signed.signedBy, check) : payload;
}

function textOf(input: string | Uint8Array): string | Refusal {
  const tooLarge = refusal('too-large', 'This pack is larger than 1 MB, which is more than Waymark takes.');
  if (input.length > mostBytes) return tooLarge;
  if (typeof input === 'string') return new TextEncoder().encode(input).length > mostBytes ? tooLarge : input.replace(/^\uFEFF/, '').trim();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(input).trim();
  } catch {
    return refusal('not-text', 'This file is not a pack: it is not text.');
  }
}

function readContent(json: string, signedBy: Fingerprint | null, check: Check): ReadPack | Refusal {
  const broken = refusal('cut-off', 'This pack is broken or cut off before its end.');
  // What is left of a signed pack, whose first part is an object in base64url.
  if (json.startsWith('eyJ')) return broken;
  if (!json.startsWith('{')) return refusal('not-a-pack', 'This file is not a pack.');
  const read = readJson(json);
  if (!read) return broken;
  if (read.depth > deepest) return refusal('too-deep', 'This file is not a pack: its lists lie too deep within each other.');
  if (read.twice) return refusal('field-twice', 'This pack names a field twice, so that it could be read in two ways.');
  const pack = check(read.value);
  return 'state' in pack ? pack : { state: 'read', pack, signedBy };
}

/** Holds a value against the schema of its kind and against the day: the pack, or why it is none. */
export function checkPack(given: unknown, now: Date): Pack | Refusal {
  const pack = checkContent(given);
  if ('state' in pack) return pack;
  const today = dayOf(now);
  if (pack.expires < today) return refusal('expired', `This pack expired on ${dayInWords(pack.expires)}.`);
  // A clock may be a day behind.
  if (daysBetween(today, pack.issued) > 1)
    return refusal(
      'not-yet-issued',
      `This pack says it was issued on ${dayInWords(pack.issued)}, which is still to come: check this computer’s clock.`,
    );
  return pack;
}

/**
 * Holds what was kept against the schema of its kind; undefined where it is damaged. What is between its entries, and its Markdown, was
 * looked at when it was taken: for many packs that takes seconds.
 */
export function checkKept(given: unknown): Pack | undefined {
  const { kind } = Object(given) as { kind?: unknown };
  return isPackKind(kind) ? kinds[kind].schema.safeParse(given).data : undefined;
}

/** Holds a value against the schema of its kind, whatever the day: the pack, or why it is none. */
export function checkContent(given: unknown): Pack | Refusal {
  const { formatVersion: format, kind } = Object(given) as { formatVersion?: unknown; kind?: unknown };
  if (typeof format === 'number' && format > formatVersion)
    return refusal('newer-format', 'This pack is made for a newer Waymark: update Waymark, then try again.');
  if (!isPackKind(kind)) return refusal('unknown-kind', 'This file is not a pack of a kind that Waymark knows.');
  const read = kinds[kind].schema.safeParse(given);
  if (!read.success) return refusal('wrong-content', `This pack is not as it should be: ${problemInWords(read.error, given)}.`);
  for (const { words } of packProblems(read.data)) return refusal('wrong-content', `This pack is not as it should be: ${words}.`);
  return read.data;
}

/** What is wrong with a pack that its schema cannot say, in the order in which it is read. */
export function* packProblems(pack: Pack): Generator<PackProblem> {
  if (pack.reviewBy < pack.issued) yield { at: ['reviewBy'], words: 'it is due for review before it was issued' };
  if (pack.expires < pack.reviewBy) yield { at: ['expires'], words: 'it expires before it is due for review' };
  yield* kinds[pack.kind].problems(pack);
}
