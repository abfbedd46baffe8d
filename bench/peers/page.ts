import { aloneNames, type WarmName } from './measure.ts';
import { answerRatio, type Clock, heapOf, peers, printed, type Results, ratiosOf, spread, untilFirst } from './results.ts';

const row = (...cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
const table = (heads: readonly string[], rows: readonly string[]): string =>
  [row(...heads), row(...heads.map((_, at) => (at === 0 ? '---' : '---:'))), ...rows].join('\n');
const both = (values: readonly number[], unit: number, digits: number): string[] => {
  const { median, p95 } = spread(values);
  return [median, p95].map((value) => (value / unit).toFixed(digits));
};

/** The ratios that the README names, as rows of its table. */
export const readmeRows = (results: Results): string[] =>
  peers.map((peer) => {
    const { answer, traced, first, heap } = ratiosOf(results, peer);
    return row(`\`${peer}\``, ...[answer, traced, first, heap].map((value) => `${printed(value)} times`));
  });

function warmTable(results: Results): string {
  const rows = (Object.keys(results.warm) as WarmName[]).map((name) => {
    const column = (by: Clock) => results.warm[name].map((taken) => taken[by]);
    return row(name, ...both(column('processor'), 1, 1), ...both(column('clock'), 1, 1), printed(answerRatio(results, name)));
  });
  return table(['µs for one presentation', 'processor, median', 'p95', 'clock, median', 'p95', 'times Waymark'], rows);
}

function coldTable({ cold }: Results): string {
  const rows = aloneNames.map((name) => {
    const column = (by: Clock) => cold[name].map((run) => untilFirst(run, by));
    return row(name, ...both(column('processor'), 1000, 1), ...both(column('clock'), 1000, 1));
  });
  return table(['ms until the first answer', 'processor, median', 'p95', 'clock, median', 'p95'], rows);
}

function memoryTable({ memory, presentations }: Results): string {
  const rows = aloneNames.map((name) => {
    const middle = (values: readonly number[]): string => (spread(values).median / 1e6).toFixed(2);
    const runs = memory[name];
    return row(
      name,
      middle(runs.map(heapOf)),
      middle(runs.map((run) => run.heapAfter - run.heapLoaded)),
      middle(runs.map(({ peak }) => peak)),
    );
  });
  return table(['MB', 'heap added once loaded', `heap added by ${presentations.held} more answers`, 'peak of the whole process'], rows);
}

/** The page of the comparison, generated. */
export function page(results: Results): string {
  const { machine, versions, presentations, warm, cold, memory } = results;
  const load = (averages: readonly number[]): string => averages.map((each) => each.toFixed(1)).join(', ');
  return `# Peers, side by side

Made by \`npm run peers\` on ${results.on}. The numbers as they came are in [results.json](results.json), and every table here is worked out from
them. Another machine, or the same on another day, gives others.

- **Machine:** ${machine.processor}, ${machine.cores} cores, ${machine.memoryGB} GB, ${machine.system}, Node ${machine.node}. It was shared: load averages
  over 1, 5 and 15 minutes were ${load(machine.loadBefore)} before and ${load(machine.loadAfter)} after. So ratios are of processor time, which does not count
  waiting for other programs, and counts all threads of a process, such as those that collect garbage; time by the clock stands beside it and says more of the machine than of the engines.
- **Engines:** ${Object.entries(versions)
    .map(([name, version]) => `\`${name}\` ${version}`)
    .join(', ')}; Waymark as \`npm run engine\` builds it.
- **Rules:** the ${results.recommendations} recommendations with criteria of the edition of ${results.edition}, the same for every engine.

## Do they say the same?

Before anything is timed, all are asked about ${presentations.agreed} presentations: every vignette and the patients of the benchmark. The run stops
if one differs. All three must name the same recommendations as met. \`cql-execution\` must also say true, false or null of each
recommendation where Waymark's criteria are true, false or unknown. \`json-rules-engine\` knows true and false only, so of what is not met
nothing more is compared. That something is *possible* (open, and spoken for by something entered) is Waymark's own, and is not asked of the
others. A sample is part of \`npm test\`.

## What each is given

- **Waymark:** a presentation as it was entered. Its time includes the ages in completed years, what a finding is by definition, and the
  thresholds of tests. It answers met and possible; met is what is compared. Traces are made when asked for: *with every trace* asks for
  that of all ${results.recommendations}.
- **\`json-rules-engine\`:** facts made beforehand and not timed, with those three already worked out. Each finding is a fact; two operators
  of our own hold its statements and the age against what is asked. It cannot count, so "two or more of six" is any of fifteen pairs.
  *Clauses answered* is a floor: Waymark has answered each clause beforehand, and the engine has only to combine them.
- **\`cql-execution\`:** [CQL](ng12.cql) made from the rules and translated beforehand to [ELM](ng12.elm.json) by
  \`@cqframework/cql\`, without annotations or locators. It runs on a plain record made beforehand and not timed, with one element for each
  finding, so that nothing is searched for. Each clause is one definition, worked out once for each patient. FHIR records were not tried.
- **Ten rules by hand:** ten of the recommendations as plain conditions, two-valued, without a trace: a floor for any engine. It stands
  beside the others for scale and answers less.

What favours Waymark: it has an index from findings to rules, and the others look at every rule, as they are made to do; it is written for
this one kind of question; and the two answer through promises, which it does not. What favours the others: their facts are ready. Both are
general and do what Waymark does not. Their rules were written by us from Waymark's, and nobody who made either engine has tuned them.

## An answer, once warm

${presentations.timed} presentations (the whole consultations among the vignettes, and the patients of the benchmark), ${warm.Waymark.length} rounds. Each engine has a
process of its own and waits in it for its turn, and the order turns with each round. *Times Waymark* is the middle of the ratios of each round.

${warmTable(results)}

## The first answer

A process of its own for each engine, ${cold.Waymark.length} of each in turn: load the engine and its rules, answer once. Node's own start is not in it. Waymark
loads the whole of its module, the reading of typed text among it.

${coldTable(results)}

## Memory

A process of its own, ${memory.Waymark.length} of each in turn; the middle of them. The heap is measured after collecting garbage.

${memoryTable(results)}

## Ratios

How many times as much as Waymark, of processor time and heap; the README names these.

${table(['', 'an answer', 'against Waymark with every trace', 'the first answer', 'heap once loaded'], readmeRows(results))}
`;
}
