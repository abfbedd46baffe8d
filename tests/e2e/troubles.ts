import type { ServerResponse } from 'node:http';
import { newKeyPair, signerOf } from '../../packs/key-pair.ts';
import { readPack } from '../../packs/read-pack.ts';
import { signPack } from '../../packs/sign-pack.ts';

interface Trouble {
  what: string;
  answer: string | ((response: ServerResponse) => void);
  /** What is then said of it. */
  sentence: string;
}

/** A byte now and then, and never an end. */
function drip(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/plain', 'content-length': 5_000 });
  const dripping = setInterval(() => response.write('e'), 500);
  response.on('close', () => clearInterval(dripping));
}

const status = (code: number) => (response: ServerResponse) => void response.writeHead(code).end('<h1>Not here</h1>');

/** What was signed with one letter of it changed. */
function altered(signed: string): string {
  const at = signed.indexOf('.') + 100;
  return signed.slice(0, at) + (signed[at] === 'A' ? 'B' : 'A') + signed.slice(at + 1);
}

/** The next version, signed by a stranger. */
async function forged(signed: string): Promise<string> {
  const read = await readPack(signed, new Date());
  if (read.state === 'refused') throw new Error(read.sentence);
  const next = { ...read.pack, version: read.pack.version + 1 };
  return signPack(JSON.stringify(next), await signerOf(await newKeyPair()));
}

/** What may become of a web space that held this signed pack. No two in a row are said in the same words. */
export const troublesOf = async (signed: string): Promise<Trouble[]> => [
  { what: 'slow: never answers', answer: () => undefined, sentence: 'The address took too long to answer.' },
  { what: 'gone: 404', answer: status(404), sentence: 'The address answered with an error, 404.' },
  { what: 'slow: drips', answer: drip, sentence: 'The address took too long to answer.' },
  { what: 'gone: 410', answer: status(410), sentence: 'The address answered with an error, 410.' },
  {
    what: 'lying: signed with another key',
    answer: await forged(signed),
    sentence: 'This pack is signed with another key than the pack in use.',
  },
  {
    what: 'lying: altered',
    answer: altered(signed),
    sentence: 'The signature of this pack is wrong: it was changed or cut off after it was signed.',
  },
];
