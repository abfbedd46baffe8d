import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruleBookFiles } from './rule-book/rule-book.ts';
import { safetyFiles } from './safety/documents.ts';

const docs = join(import.meta.dirname, '../docs');
const write = (folder: string, files: ReadonlyMap<string, string>): void => {
  for (const [name, text] of files) writeFileSync(join(docs, folder, name), text);
  console.log(`docs/${folder}: ${files.size} files`);
};

write('rule-book', ruleBookFiles());
write('clinical-safety', safetyFiles());
