import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruleBookFiles } from './rule-book/rule-book.ts';

const docs = join(import.meta.dirname, '../docs');
const files = ruleBookFiles();
for (const [name, text] of files) writeFileSync(join(docs, 'rule-book', name), text);
console.log(`docs/rule-book: ${files.size} files`);
