import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as Waymark from '../../cli/engine.ts';

type Answer<Input> = (input: Input) => unknown;

const read = (folder: string, name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));

async function waymark(folder: string): Promise<(presentation: Waymark.Presentation) => ReturnType<typeof Waymark.assess>> {
  const { assess, editionOf, newestEdition }: typeof Waymark = await import(pathToFileURL(join(folder, 'waymark-engine.js')).href);
  const edition = editionOf(newestEdition);
  return (presentation) => assess(edition, presentation);
}

async function jsonRulesEngine(folder: string, rules: string): Promise<Answer<Record<string, unknown>>> {
  const engine = await import('./json-rules-engine.ts');
  return engine.jsonRulesEngine(read(folder, rules));
}

const loaders = {
  Waymark: async (folder: string) => {
    const assess = await waymark(folder);
    return (presentation: Waymark.Presentation) => assess(presentation).met.map(({ recommendation }) => recommendation.number);
  },
  'Waymark, with every trace': async (folder: string) => {
    const assess = await waymark(folder);
    return (presentation: Waymark.Presentation) =>
      assess(presentation)
        .verdicts()
        .map(({ trace }) => trace);
  },
  'json-rules-engine': (folder: string) => jsonRulesEngine(folder, 'conditions.json'),
  'json-rules-engine, clauses answered': (folder: string) => jsonRulesEngine(folder, 'conditions, clauses answered.json'),
  'cql-execution': async (folder: string) => {
    const engine = await import('./cql-execution.ts');
    return engine.cqlExecution(read(folder, 'ng12.elm.json'));
  },
  'Ten rules by hand': async () => (await import('./by-hand.ts')).tenByHand,
  'Node alone': async () => () => undefined,
};

export type EngineName = keyof typeof loaders;

export const engineNames = Object.keys(loaders) as EngineName[];

/** An engine with NG12 in it, from the files that `prepare` wrote to a folder. Nothing of another engine is loaded. */
export const loadEngine = (name: EngineName, folder: string): Promise<Answer<unknown>> => loaders[name](folder) as Promise<Answer<unknown>>;

/** The presentations that engines are timed on, in an engine's own form. */
export const inputsOf = (name: EngineName, folder: string): unknown[] => read(folder, `${name}.inputs.json`);
