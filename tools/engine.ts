import { readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildEngine } from './engine/build.ts';

const root = join(import.meta.dirname, '..');
const file = await buildEngine(join(root, '.output/engine'));
const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
console.log(`${relative(root, file)}: ${kB(statSync(file).size)}, ${kB(gzipSync(readFileSync(file)).length)} packed`);
