import type { KeptRun } from './kept.ts';

const count = (number: number): string => number.toLocaleString('en-GB');

const row = ({ target, firstSeed, inputs, asked, seconds, perSecond, longest, failures, versions, dirty, on }: KeptRun): string =>
  `| ${[
    target,
    `${count(firstSeed)} to ${count(firstSeed + inputs - 1)}${inputs < asked ? ` (of ${count(asked)} asked for: the time was over)` : ''}`,
    count(failures.length),
    `${count(Math.round(seconds / 60))} min`,
    count(perSecond),
    `${longest.milliseconds} ms${longest.by === 'processor' ? '' : ' by the clock'}, seed ${longest.seed}, ${count(longest.characters)} characters`,
    `${on}; ${Object.entries(versions)
      .map(([folder, hash]) => `${folder} ${hash.slice(0, 10)}`)
      .join(', ')}${dirty ? ', changed since' : ''}`,
  ].join(' | ')} |`;

/** The page on the fuzz runs that are kept. */
export function fuzzPage(runs: readonly KeptRun[]): string {
  return `# Fuzz runs

Made by \`npm run fuzz -- --keep\` from what is kept in \`fuzz/\`, not by hand. Every input can be made again from its seed: \`npm run fuzz -- --only reader
--seed 616 --count 1\`. A version is what git calls the folder: \`git rev-parse HEAD:rules\`. An input fails when it throws, or when what comes of it
is not as it must be: a span outside the text, a page that gives no snapshot, a pack that reads otherwise the second time or is taken with a wrong
signature, a number answered twice, an error that is not one clear line.

| Target | Seeds | Failed | Took | A second | Longest single input | Version |
| --- | --- | ---: | ---: | ---: | --- | --- |
${runs.map(row).join('\n')}

${[...new Set(runs.map(({ machine }) => machine))].join('; ')}.
The longest input is the processor’s time for it, the least of three tries. “By the clock” is from before that was measured, on two processors with
much else to do, and says how long an input had to wait: tried fifteen times on a warm engine, seed 642721 of the packs took
under 1 ms at least, seeds 361894 and 551165 of the reader 23 and 17 ms, part of it happy-dom’s. Pauses of up to 4.2 s in a run before these came of the fuzzer, which kept every page until the memory
was full: that is mended.
`;
}
