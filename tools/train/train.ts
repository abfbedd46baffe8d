import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { trainingLines } from './lines.ts';
import { idsOf, modelFrom } from './model-from.ts';

// `npm run train`: makes the model of the second reader from the lines in `lines/`. The same lines, the same file.
const lines = trainingLines();
const { ids, threshold, weights } = modelFrom(lines, idsOf(lines));
const text = `import type { Packed } from './packed.ts';

/** The second reader's model: made by \`npm run train\`, not by hand. */
export const model: Packed = {
  ids: '${ids.join(' ')}'.split(
    ' ',
  ),
  threshold: ${threshold},
  weights:
    '${weights}',
};
`;
writeFileSync(join(import.meta.dirname, '../../rules/reading/second/model.ts'), text);
console.log(`model.ts: ${lines.length} lines, ${ids.length} findings, ${text.length} bytes`);
