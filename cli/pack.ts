import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { toJSONSchema } from 'zod/mini';
import { inGroups, readFingerprint } from '../packs/fingerprint.ts';
import { importForms } from '../packs/forms-csv.ts';
import { pathwayPack } from '../packs/pathway-pack.ts';
import { type ReadPack, readPack } from '../packs/read-pack.ts';
import { signPack } from '../packs/sign-pack.ts';
import { InputError } from './input-error.ts';
import { signerIn, writeKeyFile } from './key-file.ts';
import { packReport } from './pack-report.ts';

const usage =
  'usage: npm run -s pack -- check FILE | sign FILE --key KEYFILE [--out FILE] | verify FILE [--fingerprint …] | keys KEYFILE | import-forms CSV | schema';

interface Options {
  key?: string | undefined;
  out?: string | undefined;
  fingerprint?: string | undefined;
}

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    throw new InputError(`${file} cannot be read`);
  }
}

async function packIn(file: string): Promise<ReadPack> {
  const read = await readPack(bytesOf(file), new Date());
  if (read.state === 'refused') throw new InputError(`${file}: ${read.sentence}`);
  return read;
}

function put(text: string, out: string | undefined): void {
  try {
    if (out === undefined) console.log(text);
    else writeFileSync(out, `${text}\n`);
  } catch {
    throw new InputError(`${out} cannot be written`);
  }
}

async function sign(file: string, { key, out }: Options): Promise<void> {
  if (key === undefined) throw new InputError(usage);
  const { pack, signedBy } = await packIn(file);
  if (signedBy !== null) throw new InputError(`${file} is signed already`);
  put(await signPack(JSON.stringify(pack), await signerIn(key)), out);
}

async function verify(file: string, { fingerprint }: Options): Promise<void> {
  const { pack, signedBy } = await packIn(file);
  if (signedBy === null) throw new InputError(`${file} is not signed`);
  const expected = fingerprint === undefined ? signedBy : readFingerprint(fingerprint);
  if (expected === undefined) throw new InputError('a fingerprint is 64 hexadecimal digits, in groups or not');
  if (expected !== signedBy) throw new InputError(`${file} is signed by another key: ${inGroups(signedBy)}`);
  console.log(`${pack.title}, version ${pack.version}: signed by ${inGroups(signedBy)}`);
}

function forms(file: string): void {
  const list = importForms(new TextDecoder().decode(bytesOf(file)));
  if (typeof list === 'string') throw new InputError(list);
  const { forms: read, bad } = list;
  for (const { line, reason } of bad) console.error(`line ${line}: ${reason}`);
  if (bad.length > 0) throw new InputError(`${bad.length} of ${bad.length + read.length} rows are no forms, so nothing was imported`);
  console.log(JSON.stringify(read, null, 2));
}

async function run(): Promise<void> {
  const { command, file, values } = asked();
  if (command === 'schema') return console.log(JSON.stringify(toJSONSchema(pathwayPack, { io: 'input', reused: 'ref' }), null, 2));
  if (file === undefined) throw new InputError(usage);
  if (command === 'check') return console.log(packReport(await packIn(file), new Date()));
  if (command === 'sign') return sign(file, values);
  if (command === 'verify') return verify(file, values);
  if (command === 'keys') return console.log(`${file} holds a new pair of keys. Fingerprint: ${inGroups(await writeKeyFile(file))}`);
  if (command === 'import-forms') return forms(file);
  throw new InputError(usage);
}

function asked(): { command: string | undefined; file: string | undefined; values: Options } {
  try {
    const options = { key: { type: 'string' }, out: { type: 'string' }, fingerprint: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ args: process.argv.slice(2), options, allowPositionals: true });
    const [command, file, ...more] = positionals;
    if (more.length > 0) throw new InputError(usage);
    return { command, file, values };
  } catch {
    throw new InputError(usage);
  }
}

try {
  await run();
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  console.error(`pack: ${error.message}`);
  process.exitCode = 2;
}
