import { linesOf, zipsIn } from './stores/zips.ts';

console.log(`\n${linesOf(zipsIn(process.cwd()))}`);
