import { takenOver } from '../timing.ts';
import { type EngineName, inputsOf, loadEngine } from './engines.ts';

const [name, folder = ''] = process.argv.slice(2);
const answer = await loadEngine(name as EngineName, folder);
const inputs = inputsOf(name as EngineName, folder);

async function all(): Promise<void> {
  for (const input of inputs) {
    const answered = answer(input);
    if (answered instanceof Promise) await answered;
  }
}

async function round(milliseconds: number): Promise<void> {
  const { clock, processor } = await takenOver(all, milliseconds);
  process.send?.({ clock: clock / inputs.length, processor: processor / inputs.length });
}

process.on('message', () => void round(100));
// Warms up, and says that it is ready.
await round(1000);
