import { fork, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Taken } from '../timing.ts';
import type { Alone } from './alone.ts';
import { type EngineName, engineNames } from './engines.ts';

export const aloneNames = ['Node alone', 'Waymark', 'json-rules-engine', 'cql-execution'] as const satisfies readonly EngineName[];
export type AloneName = (typeof aloneNames)[number];
export type WarmName = Exclude<EngineName, 'Node alone'>;

/** What an answer takes once warm, for each round. Each engine waits in a process of its own for its turn, and the order turns. */
export async function warm(folder: string, rounds: number): Promise<Record<WarmName, Taken[]>> {
  const names = engineNames.filter((name) => name !== 'Node alone');
  const waiting = [];
  for (const name of names) {
    const child = fork(join(import.meta.dirname, 'rounds.ts'), [name, folder]);
    await once(child, 'message');
    waiting.push({ name, child, taken: [] as Taken[] });
  }
  for (let round = 0; round < rounds; round++) {
    const first = round % waiting.length;
    for (const { child, taken } of [...waiting.slice(first), ...waiting.slice(0, first)]) {
      child.send('go');
      const [message] = await once(child, 'message');
      taken.push(message as Taken);
    }
  }
  for (const { child } of waiting) child.disconnect();
  return Object.fromEntries(waiting.map(({ name, taken }) => [name, taken])) as Record<WarmName, Taken[]>;
}

function runAlone(name: AloneName, folder: string, patients: number): Alone {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--expose-gc', join(import.meta.dirname, 'alone.ts'), name, folder, String(patients)],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`${name}: ${stderr}`);
  return JSON.parse(stdout);
}

/** Each engine in processes of its own, in turn, so many times: once only, or with so many patients. */
export function alone(folder: string, times: number, patients: number): Record<AloneName, Alone[]> {
  const taken: Record<AloneName, Alone[]> = { 'Node alone': [], Waymark: [], 'json-rules-engine': [], 'cql-execution': [] };
  for (let time = 0; time < times; time++) for (const name of aloneNames) taken[name].push(runAlone(name, folder, patients));
  return taken;
}
