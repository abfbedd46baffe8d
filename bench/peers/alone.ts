import { readFileSync } from 'node:fs';
import { type Taken, timed } from '../timing.ts';
import { type EngineName, inputsOf, loadEngine } from './engines.ts';

/** What one engine took in a process of its own. */
export interface Alone {
  /** From nothing loaded to the first answer. */
  load: Taken;
  first: Taken;
  /** Bytes of heap used before loading, after the first answer, and after many patients; garbage collected first. */
  heapBefore: number;
  heapLoaded: number;
  heapAfter: number;
  /** The most bytes of memory the process held at any time. */
  peak: number;
}

const [name, folder = '', patients = '0'] = process.argv.slice(2);

function heapUsed(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

// Linux tells a new process the peak of the one that started it; its status file has its own.
const peak = (): number => {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS * 1024;
  return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) * 1024;
};

const inputs = inputsOf(name as EngineName, folder);
const heapBefore = heapUsed();
const [answer, load] = await timed(() => loadEngine(name as EngineName, folder));
const [, first] = await timed(() => answer(inputs[0]));
const heapLoaded = heapUsed();
for (let done = 0; done < Number(patients); done++) await answer(inputs[done % inputs.length]);
const alone: Alone = { load, first, heapBefore, heapLoaded, heapAfter: heapUsed(), peak: peak() };
console.log(JSON.stringify(alone));
