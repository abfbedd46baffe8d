import * as z from 'zod/mini';
import { ask } from './ask.ts';
import { etagShape, feedAddress } from './kept.ts';

/** The most a form may weigh to be kept. */
const mostBytes = 10_000_000;

/** Kinds of document that are kept, by how their names end. A web page is not: a copy of one would run its scripts here. */
const documents: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'application/msword': 'doc',
  'application/rtf': 'rtf',
  'text/rtf': 'rtf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.template': 'dotx',
  'application/vnd.oasis.opendocument.text': 'odt',
};

const moment = z.iso.datetime();
const sentence = z.nullable(z.string().check(z.maxLength(300)));

/** What is known of a form that is kept, without its bytes. */
export const copyShape = z.strictObject({
  address: feedAddress,
  type: z.string().check(z.refine((type) => Object.hasOwn(documents, type))),
  bytes: z.int().check(z.minimum(1), z.maximum(mostBytes)),
  etag: z.nullable(etagShape),
  /** SHA-256 of its bytes, to know whether it changed. */
  mark: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  fetched: moment,
  /** When it was last compared with its address, and why that failed, if it did. */
  checked: moment,
  failure: sentence,
  /** When the address was found to give something else than when it was first kept. */
  changed: z.nullable(moment),
});
export type FormCopy = z.infer<typeof copyShape>;

/** Where copies of forms are kept. A copy is put in place whole, or not at all. */
export interface CopyStore {
  all(): Promise<FormCopy[]>;
  bytesOf(address: string): Promise<Uint8Array | undefined>;
  put(copy: FormCopy, bytes: Uint8Array): Promise<void>;
  /** Notes on a copy that is still there. */
  note(address: string, note: (copy: FormCopy) => FormCopy): Promise<void>;
  remove(address: string): Promise<void>;
  watch(tell: (copies: readonly FormCopy[]) => void): () => void;
}

interface Ports {
  fetch: typeof fetch;
  store: CopyStore;
  clock(): Date;
  patience?: number;
}

export type Kept = { state: 'kept' } | { state: 'failed'; sentence: string };

/** The name a copy is saved under: what a form is called, the day it was fetched and the ending of its kind. */
export const copyName = (title: string, { fetched, type }: Pick<FormCopy, 'fetched' | 'type'>): string =>
  `${title.replace(/[^\p{L}\p{N} -]/gu, '').trim()} (copy of ${fetched.slice(0, 10)}).${documents[type] ?? 'bin'}`;

async function markOf(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Fetches a form and keeps it, or looks whether a kept one has changed. Requests that address and nothing else. Whatever fails leaves the copy that was there. Never throws. */
export async function keepForm(address: string, { fetch, store, clock, patience }: Ports): Promise<Kept> {
  const at = clock().toISOString();
  const before = (await store.all()).find((copy) => copy.address === address);
  const failed = async (why: string): Promise<Kept> => {
    await store.note(address, (copy) => ({ ...copy, checked: at, failure: why }));
    return { state: 'failed', sentence: why };
  };
  const answer = await ask(address, {
    fetch,
    accept: Object.keys(documents).join(', '),
    etag: before?.etag ?? null,
    mostBytes,
    patience,
  });
  if (answer.state === 'failed') return failed(answer.sentence);
  if (answer.state === 'too-large') return failed('The form is larger than 10 MB, which is more than Waymark keeps.');
  if (answer.state === 'unchanged') {
    await store.note(address, (copy) => ({ ...copy, checked: at, failure: null }));
    return { state: 'kept' };
  }
  const type = answer.type.split(';')[0]?.trim().toLowerCase() ?? '';
  if (!Object.hasOwn(documents, type)) return failed('The address does not give a document that can be kept: open it while online.');
  if (answer.bytes.length === 0) return failed('The address gave an empty document.');
  const mark = await markOf(answer.bytes);
  const changed = before && before.mark !== mark ? at : (before?.changed ?? null);
  const etag = etagShape.safeParse(answer.etag).success ? answer.etag : null;
  try {
    await store.put(
      { address, type, bytes: answer.bytes.length, etag, mark, fetched: at, checked: at, failure: null, changed },
      answer.bytes,
    );
    return { state: 'kept' };
  } catch {
    return failed('This browser has no room left for the form.');
  }
}

const day = 24 * 60 * 60 * 1000;

/** Looks again at each kept form that was not looked at for a day. */
export async function checkCopies(ports: Ports): Promise<void> {
  for (const { address, checked } of await ports.store.all())
    if (Math.abs(ports.clock().getTime() - Date.parse(checked)) >= day) await keepForm(address, ports);
}
