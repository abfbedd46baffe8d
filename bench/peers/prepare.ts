import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildEngine } from '../../tools/engine/build.ts';
import { kept } from './agreement.ts';
import { answeredConditions, answeredFactsOf, conditions, factsOf } from './conditions.ts';
import type { EngineName } from './engines.ts';
import { consultations } from './presentations.ts';
import { recordOf } from './record.ts';

/** Writes to a folder, emptied first, what each engine starts from: its rules and the presentations, in its own form. */
export async function prepare(folder: string): Promise<void> {
  await buildEngine(folder);
  const write = (name: string, data: unknown): void => writeFileSync(join(folder, name), JSON.stringify(data));
  write('conditions.json', conditions());
  write('conditions, clauses answered.json', answeredConditions());
  copyFileSync(new URL('ng12.elm.json', kept), join(folder, 'ng12.elm.json'));
  const inputs: Readonly<Record<EngineName, readonly unknown[]>> = {
    Waymark: consultations,
    'Waymark, with every trace': consultations,
    'json-rules-engine': consultations.map(factsOf),
    'json-rules-engine, clauses answered': consultations.map(answeredFactsOf),
    'cql-execution': consultations.map(recordOf),
    'Ten rules by hand': consultations,
    'Node alone': consultations,
  };
  for (const [name, each] of Object.entries(inputs)) write(`${name}.inputs.json`, each);
}
