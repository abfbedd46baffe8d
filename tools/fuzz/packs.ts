import { createPrivateKey, createPublicKey, type JsonWebKey, sign, verify } from 'node:crypto';
import { readPack } from '../../packs/read-pack.ts';
import pathways from '../../tests/packs/testshire.json' with { type: 'json' };
import teaching from '../../tests/teaching/testshire-teaching.json' with { type: 'json' };
import type { Random } from './random.ts';
import { aText } from './texts.ts';

const today = new Date('2026-11-22T10:00:00Z');
/** A key pair for nothing else, the same in every run: its secret is 32 bytes of 1. */
const secret = createPrivateKey({
  key: Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), Buffer.alloc(32, 1)]),
  format: 'der',
  type: 'pkcs8',
});
const open = createPublicKey(secret);
const { kty, crv, x } = open.export({ format: 'jwk' }) as JsonWebKey;
const header = Buffer.from(JSON.stringify({ alg: 'EdDSA', typ: 'waymark-pack', jwk: { kty, crv, x } })).toString('base64url');

function signed(text: string): string {
  const content = `${header}.${Buffer.from(text).toString('base64url')}`;
  return `${content}.${sign(null, Buffer.from(content), secret).toString('base64url')}`;
}

const odd = [
  null,
  true,
  0,
  -1,
  1.5,
  1e308,
  '',
  ' ',
  'x',
  [],
  [[]],
  {},
  '2026-02-30',
  '9999-12-31',
  'javascript:alert(1)',
  'https://testshire.example/',
  '<b>',
  '[a](javascript:x)',
  '#'.repeat(700),
  '> '.repeat(300),
  '\u202e',
  '\ud800',
  '__proto__',
];
const keys = ['id', 'kind', 'version', 'criteria', '__proto__', 'constructor', 'modules', 'forms', ''];

/** Puts something else in one place of a value, somewhere within it. */
function spoil(value: unknown, random: Random): unknown {
  if (typeof value !== 'object' || value === null || random.oneIn(8)) return random.oneIn(3) ? aText(random) : random.of(odd);
  if (random.oneIn(12) && !Array.isArray(value)) return { ...value, [random.of(keys)]: random.of(odd) };
  const entries = Object.entries(value);
  if (entries.length === 0) return random.of(odd);
  const [key, each] = random.of(entries);
  if (Array.isArray(value)) {
    if (random.oneIn(10)) return [...value, each];
    if (random.oneIn(10)) return value.filter((other) => other !== each);
    return value.map((other) => (other === each ? spoil(each, random) : other));
  }
  return random.oneIn(20) ? Object.fromEntries(entries.filter(([other]) => other !== key)) : { ...value, [key]: spoil(each, random) };
}

function spliced(text: string, random: Random): string {
  const at = random.below(text.length);
  const put = random.oneIn(2)
    ? ''
    : random.of(['"', '{', '}', '[', ',', '.', 'A', '\\', '\u0000', '"version":9,', aText(random).slice(0, 20)]);
  return text.slice(0, at) + put + text.slice(at + random.below(random.oneIn(10) ? text.length : 12));
}

/** A pack, mostly spoilt in one place or cut, often signed; sometimes no pack. */
export function aPackFile(random: Random): string {
  let pack: unknown = random.of([pathways, teaching]);
  const kind = random.below(10);
  if (kind === 0) return random.oneIn(2) ? aText(random) : JSON.stringify(random.of(odd));
  for (let times = random.below(3); times > 0; times--) pack = spoil(pack, random);
  const text = JSON.stringify(pack);
  if (kind < 4) return text;
  if (kind < 6) return signed(text);
  if (kind < 8) return spliced(text, random);
  return kind === 8 ? signed(spliced(text, random)) : spliced(signed(text), random);
}

/** Whether a signed text is one, by another library than Waymark’s. */
function isSigned(jws: string): boolean {
  const [head = '', payload = '', signature = ''] = jws.trim().split('.');
  return verify(null, Buffer.from(`${head}.${payload}`), open, Buffer.from(signature, 'base64url'));
}

/** Reads a pack: it must be whole and read again as itself, or be refused in one sentence. Throws where it is neither. */
export async function takePack(text: string): Promise<void> {
  const read = await readPack(text, today);
  if (read.state === 'refused') {
    if (!/^[A-Z][^\p{Cc}<>]{5,400}\.$/u.test(read.sentence)) throw new Error(`not one clear sentence: ${read.sentence}`);
    return;
  }
  if (read.signedBy !== null && !isSigned(text)) throw new Error('a signature that is wrong was taken');
  const again = await readPack(JSON.stringify(read.pack), today);
  if (again.state !== 'read' || JSON.stringify(again.pack) !== JSON.stringify(read.pack)) throw new Error('a pack that reads otherwise');
}
