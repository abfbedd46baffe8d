import { CompactSign, exportSPKI, generateKeyPair, importJWK, SignJWT } from 'jose';
import { publisher, raw, signed, stranger } from './a-pack.ts';

type Raw = ReturnType<typeof raw>;
/** A JSON value to spoil at will. */
// biome-ignore lint/suspicious/noExplicitAny: what is spoilt has any shape
type Spoilt = any;

export interface Hostile {
  kind: string;
  give: () => string | Uint8Array | Promise<string | Uint8Array>;
  says: string;
}

const wrong = (what: string): string => `This pack is not as it should be: ${what}.`;
const cutOff = 'This pack is broken or cut off before its end.';
const badSignature = 'The signature of this pack is not of the kind Waymark accepts.';
const changed = 'The signature of this pack is wrong: it was changed or cut off after it was signed.';
const notAPack = 'This file is not a pack.';

/** A newer version of the pack in use, spoilt, and signed by its publisher. */
const spoilt = (kind: string, spoil: (pack: Spoilt) => void, says: string): Hostile => ({
  kind,
  give: () => {
    const pack: Raw = { ...raw(), version: 4 };
    spoil(pack);
    return signed(pack);
  },
  says,
});
const newer = (): Raw => ({ ...raw(), version: 4 });
const json = (): string => JSON.stringify(newer());
const parts = async (): Promise<string[]> => (await signed(newer())).split('.');
const base64url = (value: unknown): string => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
const signedText = async (text: string | Uint8Array): Promise<string> => {
  const { kty, crv, x, d } = publisher;
  return new CompactSign(typeof text === 'string' ? new TextEncoder().encode(text) : text)
    .setProtectedHeader({ alg: 'EdDSA', typ: 'waymark-pack', jwk: { kty, crv, x } })
    .sign(await importJWK({ kty, crv, x, d }, 'EdDSA'));
};
const signedLetters = (field: string, letters: string): Promise<string> =>
  signed({ ...newer(), [field]: letters.repeat(700_000 / letters.length) });
const withHeader = async (header: object): Promise<string> => {
  const [, payload, signature] = await parts();
  return `${base64url(header)}.${payload}.${signature}`;
};
const publicKey = { kty: publisher.kty, crv: publisher.crv, x: publisher.x };
const links = {
  'javascript:': 'javascript:alert(1)',
  'data:': 'data:text/html,hello',
  'http:': 'http://testshire.example/',
  'file:': 'file:///etc/passwd',
  'blob:': 'blob:https://testshire.example/1',
  'tel:': 'tel:01632960001',
  'a user in it': 'https://testshire.example@evil.example/',
  'a port': 'https://testshire.example:8443/',
  'a number for a host': 'https://192.0.2.1/',
  'a name without a point': 'https://localhost/',
  'a blank before it': ' https://testshire.example/',
  'a line break in it': 'https://testshire.example/\nforms',
  'letters that only look like others': 'https://tеstshire.example/',
  'a host in punycode': 'https://xn--tstshire-q4d.example/',
  'a bracket in it': 'https://testshire.example/<script>',
  'no scheme': '//testshire.example/',
  'a backslash': 'https:\\\\testshire.example\\',
};

/** Packs that are not to be taken, one of each kind, and the sentence each is refused with. In use is version 3, signed. */
export const hostilePacks: readonly Hostile[] = [
  // Not a pack at all.
  { kind: 'an empty file', give: () => '', says: 'This file is empty.' },
  { kind: 'nothing but blanks', give: () => new TextEncoder().encode(' \n\t '), says: 'This file is empty.' },
  { kind: 'ordinary text', give: () => 'Dear doctor', says: notAPack },
  { kind: 'a web page', give: () => '<!doctype html><title>Sign in</title>', says: notAPack },
  { kind: 'a list', give: () => '[]', says: notAPack },
  { kind: 'null', give: () => 'null', says: notAPack },
  {
    kind: 'bytes that are no text',
    give: () => Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0xff, 0xfe),
    says: 'This file is not a pack: it is not text.',
  },
  { kind: 'text in UTF-16', give: () => Buffer.from(`\uFEFF${json()}`, 'utf16le'), says: 'This file is not a pack: it is not text.' },
  { kind: 'an empty object', give: () => '{}', says: 'This file is not a pack of a kind that Waymark knows.' },
  {
    kind: 'huge',
    give: () => `{"about":"${'a'.repeat(1_000_000)}"}`,
    says: 'This pack is larger than 1 MB, which is more than Waymark takes.',
  },
  {
    kind: 'huge, as bytes',
    give: () => new Uint8Array(1_000_001).fill(0x20),
    says: 'This pack is larger than 1 MB, which is more than Waymark takes.',
  },
  {
    kind: 'huge in bytes though not in letters',
    give: () => `{"about":"${'é'.repeat(600_000)}"}`,
    says: 'This pack is larger than 1 MB, which is more than Waymark takes.',
  },
  {
    kind: 'deep',
    give: () => `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
    says: 'This file is not a pack: its lists lie too deep within each other.',
  },
  {
    kind: 'deep and never closed',
    give: () => '{"a":'.repeat(50_000),
    says: cutOff,
  },

  // Made to be slow.
  { kind: 'a text that never ends, full of quotes and backslashes', give: () => `{"about":"${'\\"'.repeat(490_000)}`, says: cutOff },
  { kind: 'a text of nearly 1 MB', give: () => signedLetters('about', 'a'), says: wrong('about has more than 600 characters') },
  {
    kind: 'nearly 1 MB of opened brackets in text',
    give: () => signedLetters('about', '<'),
    says: wrong('about has more than 600 characters'),
  },
  { kind: 'an id of nearly 1 MB', give: () => signedLetters('id', 'a-'), says: wrong('id has more than 64 characters') },

  // Broken or made to be read in two ways.
  { kind: 'cut off mid-file', give: () => json().slice(0, 2000), says: cutOff },
  { kind: 'with something behind its end', give: () => `${json()}{}`, says: cutOff },
  { kind: 'with comments', give: () => json().replace('{', '{/* note */'), says: cutOff },
  {
    kind: 'a field twice',
    give: () => signedText(json().replace('"version":4', '"version":4,"version":5')),
    says: 'This pack names a field twice, so that it could be read in two ways.',
  },
  {
    kind: 'a field twice, once in disguise',
    give: () => signedText(json().replace('"version":4', '"version":4,"\\u0076ersion":5')),
    says: 'This pack names a field twice, so that it could be read in two ways.',
  },
  spoilt('an unknown field', (pack) => Object.assign(pack, { criteria: [] }), wrong('it has a field that Waymark does not know, criteria')),
  spoilt(
    'an unknown field inside an entry',
    (pack) => Object.assign(pack.forms[0], { onclick: 'x' }),
    wrong('forms, entry 1 (form-urology) has a field that Waymark does not know, onclick'),
  ),
  {
    kind: 'a prototype in it',
    give: () => signedText(json().replace('{', '{"__proto__":{"version":9},')),
    says: wrong('it has a field that Waymark does not know, __proto__'),
  },
  spoilt(
    'an unknown field with HTML in its name',
    (pack) => Object.assign(pack, { '<img src=x>': 1 }),
    wrong('it has a field that Waymark does not know'),
  ),

  // The envelope.
  spoilt(
    'a future format',
    (pack) => Object.assign(pack, { formatVersion: 2 }),
    'This pack is made for a newer Waymark: update Waymark, then try again.',
  ),
  spoilt('no format', (pack) => delete pack.formatVersion, wrong('format version is missing')),
  spoilt(
    'a format of another type',
    (pack) => Object.assign(pack, { formatVersion: '1' }),
    wrong('format version is not one of the values that Waymark knows'),
  ),
  spoilt('another kind', (pack) => Object.assign(pack, { kind: 'rules' }), 'This file is not a pack of a kind that Waymark knows.'),
  spoilt(
    'a kind every object has',
    (pack) => Object.assign(pack, { kind: 'constructor' }),
    'This file is not a pack of a kind that Waymark knows.',
  ),
  spoilt('a version of 0', (pack) => Object.assign(pack, { version: 0 }), wrong('version is below 1')),
  spoilt('a broken version', (pack) => Object.assign(pack, { version: 4.5 }), wrong('version is not a whole number')),
  spoilt('a version beyond counting', (pack) => Object.assign(pack, { version: 1e15 }), wrong('version is above 1000000000')),
  spoilt(
    'an id with a path in it',
    (pack) => Object.assign(pack, { id: '../x' }),
    wrong('id is not made of small letters, digits and single hyphens'),
  ),
  spoilt('a day that is none', (pack) => Object.assign(pack, { issued: '2026-02-30' }), wrong('issued is not a date such as 2026-11-22')),
  spoilt(
    'expired',
    (pack) => Object.assign(pack, { reviewBy: '2026-11-10', expires: '2026-11-21' }),
    'This pack expired on 21 November 2026.',
  ),
  spoilt(
    'issued in the future',
    (pack) => Object.assign(pack, { issued: '2026-12-24' }),
    'This pack says it was issued on 24 December 2026, which is still to come: check this computer’s clock.',
  ),
  spoilt(
    'review before issue',
    (pack) => Object.assign(pack, { reviewBy: '2026-10-31' }),
    wrong('it is due for review before it was issued'),
  ),
  spoilt('expiry before review', (pack) => Object.assign(pack, { expires: '2027-04-30' }), wrong('it expires before it is due for review')),

  // Who they say they are.
  ...Object.entries({
    'a letter of another script': 'NHS Dоrset',
    'another script alone': 'АВС',
    'full-width letters': 'ＮＨＳ Testshire',
    'small capitals': 'ɴʜs Testshire',
    'letters of mathematics': '𝐍𝐇𝐒 Testshire',
    'a letter without its dot': 'Natıonal board',
    'an accent of its own': 'NHS Testshire\u0301',
    'a digit in a word': 'NHS D0rset',
    'a capital I for a small l': 'NHS EngIand',
    'a small l for a capital I': 'NHS PAlN board',
    'a tick': 'NHS Testshire ✓',
    'a heavy tick': 'NHS Testshire ✔',
    'a ticked box': '☑ NHS Testshire',
    'a tick as a picture': 'NHS Testshire ✅',
    'a shield': 'NHS Testshire 🛡',
    'a registered mark': 'NHS® Testshire',
    'a letter that is blank': 'NHS Testshire\u3164',
    'a wide blank': 'NHS\u2003Testshire',
    'two blanks': 'NHS  Testshire',
    'a blank of Braille': '\u2800',
  }).map(([kind, name]) =>
    spoilt(
      `in the name of its publisher, ${kind}`,
      (pack) => Object.assign(pack.publisher, { name }),
      wrong('publisher, name has a letter, blank or mark that may pass for another'),
    ),
  ),
  ...Object.entries({ 'a bidi override': 'NHS \u202Eerihstset', 'a zero width space': 'NHS\u200B Testshire' }).map(([kind, name]) =>
    spoilt(
      `in the name of its publisher, ${kind}`,
      (pack) => Object.assign(pack.publisher, { name }),
      wrong('publisher, name has hidden characters, or blanks at an end'),
    ),
  ),

  // Entries.
  spoilt('wrong type', (pack) => Object.assign(pack, { forms: 'none' }), wrong('forms is not a list')),
  spoilt('a missing field', (pack) => delete pack.forms[1].source, wrong('forms, entry 2 (form-lower-gi), source is missing')),
  spoilt('an entry that is null', (pack) => pack.notes.unshift(null), wrong('notes, entry 1 is not a set of named fields')),
  spoilt(
    'an unknown site',
    (pack) => Object.assign(pack.forms[0], { sites: ['elbow'] }),
    wrong('forms, entry 1 (form-urology), sites is not one of the values that Waymark knows'),
  ),
  spoilt(
    'a recommendation that NG12 has not',
    (pack) => Object.assign(pack.localVariations[0], { recommendations: ['1.6.99'] }),
    wrong('local variations, entry 1 (psa-above-20), recommendations, entry 1 is not one of the values that Waymark knows'),
  ),
  spoilt('two entries of one id', (pack) => Object.assign(pack.notes[0], { id: 'urology' }), wrong('two entries have the id urology')),
  spoilt('a trust twice', (pack) => pack.trusts.push(pack.trusts[0]), wrong('trust RT9 is listed twice')),
  spoilt('a board twice', (pack) => pack.area.boards.push(pack.area.boards[0]), wrong('board T9T9T is listed twice')),
  spoilt(
    'a trust that is not listed',
    (pack) => Object.assign(pack.services[0], { trust: 'RX1' }),
    wrong('urology names trust RX1, which is not in its list of trusts'),
  ),
  spoilt(
    'a form that is not listed',
    (pack) => Object.assign(pack.services[0], { forms: ['gone'] }),
    wrong('urology names form gone, which is not in its list of forms'),
  ),
  spoilt(
    'checked after issue',
    (pack) => Object.assign(pack.notes[0], { checked: '2026-11-02' }),
    wrong('standard was checked after the pack was issued'),
  ),
  spoilt(
    'an unknown route',
    (pack) => Object.assign(pack.services[0].routes[0], { by: 'fax' }),
    wrong('services, entry 1 (urology), routes, entry 1, by is not one of the values that Waymark knows'),
  ),
  spoilt(
    'no route',
    (pack) => Object.assign(pack.services[0], { routes: [] }),
    wrong('services, entry 1 (urology), routes has fewer than 1 entry'),
  ),
  spoilt(
    'too many entries',
    (pack) => Object.assign(pack, { notes: Array(101).fill(pack.notes[0]) }),
    wrong('notes has more than 100 entries'),
  ),
  spoilt(
    'too long a text',
    (pack) => Object.assign(pack.notes[0], { words: 'a'.repeat(601) }),
    wrong('notes, entry 1 (standard), words has more than 600 characters'),
  ),
  spoilt('an empty text', (pack) => Object.assign(pack.notes[0], { title: '' }), wrong('notes, entry 1 (standard), title is empty')),
  ...['<script>alert(1)</script>', 'FIT <img src=x onerror=alert(1)>', '<!-- x -->', '</p>', '<?xml?>'].map((html) =>
    spoilt(
      `HTML in text: ${html}`,
      (pack) => Object.assign(pack.notes[0], { words: html }),
      wrong('notes, entry 1 (standard), words has HTML in it'),
    ),
  ),
  ...Object.entries({
    'a bidi override': 'form\u202Excod.exe',
    'a bidi isolate': 'a\u2067b',
    'a zero width space': 'a\u200Bb',
    'a control character': 'a\u0007b',
    'a line break': 'a\nb',
    'a line separator': 'a\u2028b',
    'half a character': 'a\uD800b',
    'a private character': 'a\uE000b',
    'a blank at its end': 'a ',
  }).map(([kind, title]) =>
    spoilt(
      `text with ${kind}`,
      (pack) => Object.assign(pack.forms[0], { title }),
      wrong('forms, entry 1 (form-urology), title has hidden characters, or blanks at an end'),
    ),
  ),
  ...Object.entries(links).map(([kind, address]) =>
    spoilt(
      `a link with ${kind}`,
      (pack) => Object.assign(pack.patientInformation[0], { address }),
      wrong('patient information, entry 1 (referral-easy-read), address is not an https web address'),
    ),
  ),
  spoilt(
    'a link too long',
    (pack) => Object.assign(pack.notes[0], { source: `https://testshire.example/${'a'.repeat(500)}` }),
    wrong('notes, entry 1 (standard), source has more than 500 characters'),
  ),
  ...['01632 960001;ext=5', '+44 1632 960001', '999', 'ring us', '0163296000123'].map((phone) =>
    spoilt(
      `a telephone number: ${phone}`,
      (pack) => Object.assign(pack.stopSmoking[0], { phone }),
      wrong('stop smoking, entry 1 (stop-smoking), phone is not a telephone number such as 01305 254109'),
    ),
  ),

  // The signature, and what was in use before.
  { kind: 'signature stripped', give: json, says: 'The pack in use is signed and this one is not.' },
  { kind: 'signed by another', give: () => signed(newer(), stranger), says: 'This pack is signed with another key than the pack in use.' },
  {
    kind: 'an older version replayed',
    give: () => signed({ ...raw(), version: 2 }),
    says: 'This is version 2, issued on 1 November 2026; the pack in use is version 3.',
  },
  {
    kind: 'the same version with other content',
    give: () => signed({ ...raw(), title: 'Testshire pathways, changed' }),
    says: 'This pack is another version 3 than the one in use: a change needs a higher number.',
  },
  {
    kind: 'a key put in the place of the publisher’s',
    give: () => withHeader({ alg: 'EdDSA', typ: 'waymark-pack', jwk: { kty: stranger.kty, crv: stranger.crv, x: stranger.x } }),
    says: changed,
  },
  {
    kind: 'content changed after it was signed',
    give: async () => {
      const [header, , signature] = await parts();
      return `${header}.${base64url({ ...newer(), title: 'Changed' })}.${signature}`;
    },
    says: changed,
  },
  { kind: 'signature cut short', give: async () => (await signed(newer())).slice(0, -10), says: changed },
  { kind: 'signature emptied', give: async () => (await parts()).slice(0, 2).concat('').join('.'), says: changed },
  { kind: 'signed pack cut off mid-file', give: async () => (await signed(newer())).slice(0, 1500), says: cutOff },
  {
    kind: 'algorithm none',
    give: async () => `${base64url({ alg: 'none', typ: 'waymark-pack', jwk: publicKey })}.${(await parts())[1]}.`,
    says: badSignature,
  },
  {
    kind: 'the public key used as a shared secret',
    give: async () => {
      const secret = new TextEncoder().encode(
        await exportSPKI((await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true })).publicKey),
      );
      return new SignJWT(newer()).setProtectedHeader({ alg: 'HS256', typ: 'waymark-pack' }).sign(secret);
    },
    says: badSignature,
  },
  { kind: 'a secret key in its header', give: () => withHeader({ alg: 'EdDSA', typ: 'waymark-pack', jwk: publisher }), says: badSignature },
  {
    kind: 'a key to be fetched',
    give: () => withHeader({ alg: 'EdDSA', typ: 'waymark-pack', jwk: publicKey, jku: 'https://evil.example/keys' }),
    says: badSignature,
  },
  {
    kind: 'a header that asks for more',
    give: () => withHeader({ alg: 'EdDSA', typ: 'waymark-pack', jwk: publicKey, crit: ['b64'], b64: false }),
    says: badSignature,
  },
  { kind: 'a token of another type', give: () => withHeader({ alg: 'EdDSA', typ: 'JWT', jwk: publicKey }), says: badSignature },
  { kind: 'a header that is no JSON', give: async () => `${base64url('{')}.${(await parts()).slice(1).join('.')}`, says: badSignature },
  { kind: 'a signed text that is no pack', give: () => signedText('hello'), says: notAPack },
  {
    kind: 'signed bytes that are no text',
    give: () => signedText(Uint8Array.of(0xff, 0xfe)),
    says: 'This file is not a pack: it is not text.',
  },
  { kind: 'a signed pack within a signed pack', give: async () => signedText(await signed(newer())), says: cutOff },
];
