import { basename } from 'node:path';
import { sbomPath, writeSbom } from './stores/sbom.ts';
import { linesOf, zipsIn } from './stores/zips.ts';

writeSbom(process.cwd());
console.log(`\n${linesOf(zipsIn(process.cwd()))}\n${basename(sbomPath(process.cwd()))}: what is in them`);
