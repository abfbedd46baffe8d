import { claimsIn, type Hazard, hazardsIn, tableIn } from '../../tools/safety/hazard-log.ts';

const isAbsolute = /\b(?:cannot|never|not in this version)\b/gi;

/** A page as one line of prose, without its code. */
const proseOf = (page: string): string =>
  page
    .replaceAll(/^```[\s\S]*?^```/gm, '')
    .replaceAll(/`[^`]*`/g, '')
    .replaceAll(/\s+/g, ' ');

/** What is wrong with the rating of a hazard, by the scale of the log itself. */
function ratingFaults(log: string, { id, initial, residual }: Hazard): string[] {
  const [, ...severities] = ['', 'minor', 'significant', 'considerable', 'major', 'catastrophic'];
  const scale = new Map(
    tableIn(log, 'The scale').flatMap(([likelihood = '', ...risks]) =>
      risks.map((risk, at): [string, string] => [`${severities[at]} × ${likelihood}`, risk]),
    ),
  );
  return [
    ['initial', initial],
    ['residual', residual],
  ].flatMap(([kind, rating = '']) => {
    const [pair = '', risk] = rating.toLowerCase().split(' = ');
    return scale.get(pair) === undefined || scale.get(pair) !== risk ? [`${id}: its ${kind} risk is not on the scale: “${rating}”`] : [];
  });
}

/** Claims on a page that the log has no test for, and claims of the log that no longer stand there. */
function claimFaults(log: string, page: string, text: string): string[] {
  const prose = proseOf(text);
  const quoted = claimsIn(log)
    .filter((claim) => claim.page === page)
    .map(({ words }) => ({ words, at: prose.indexOf(proseOf(words)), length: proseOf(words).length }));
  const gone = quoted.filter(({ at }) => at < 0).map(({ words }) => `${page} no longer says “${words}”`);
  const bare = [...prose.matchAll(isAbsolute)]
    .filter(({ index }) => !quoted.some(({ at, length }) => at >= 0 && at <= index && index < at + length))
    .map(({ index }) => `${page} claims without a test: “…${prose.slice(Math.max(0, index - 40), index + 40)}…”`);
  return [...gone, ...bare];
}

/** All that is wrong with a hazard log, in sentences. `titlesIn` gives the titles of the tests in a file, `pages` the texts whose claims it must try. */
export function hazardFaults(
  log: string,
  { titlesIn, pages }: { titlesIn(file: string): Set<string>; pages: Record<string, string> },
): string[] {
  const hazards = hazardsIn(log);
  const claims = claimsIn(log);
  const named = [
    ...hazards.flatMap(({ id, controls }) => controls.flatMap(({ tests }) => tests.map((test) => [id, ...test] as const))),
    ...claims.flatMap(({ words, tests }) => tests.map((test) => [`“${words}”`, ...test] as const)),
  ];
  const summary = tableIn(log, 'All hazards').map((row) => row.join(' | '));
  return [
    ...hazards.flatMap((hazard, at) =>
      hazard.id === `H${String(at + 1).padStart(2, '0')}` ? [] : [`${hazard.id}: its number is not the next`],
    ),
    ...hazards.flatMap(({ id, causes }) => (causes.length > 0 ? [] : [`${id}: no cause`])),
    ...hazards.flatMap(({ id, effect, remains }) => (effect && remains ? [] : [`${id}: no effect, or not said what remains`])),
    ...hazards.flatMap((hazard) => ratingFaults(log, hazard)),
    ...hazards.flatMap(({ id, controls }) => (controls.some(({ tests }) => tests.length > 0) ? [] : [`${id}: no test`])),
    ...named.flatMap(([by, file, title]) => (titlesIn(file).has(title) ? [] : [`${by}: no such test: ${file}, ${title}`])),
    ...hazards.flatMap(({ id, controls, ...said }) =>
      [...Object.values(said).flat(), ...controls.filter(({ tests }) => tests.length === 0).map(({ what }) => what)]
        .filter((words) => words.match(isAbsolute))
        .map((words) => `${id}: claims without a test: “${words}”`),
    ),
    ...claims.flatMap(({ words, tests }) =>
      tests.some(([file]) => /^tests\/(?:e2e|built)\//.test(file)) ? [] : [`“${words}”: nothing tries it on what was built`],
    ),
    ...Object.entries(pages).flatMap(([page, text]) => claimFaults(log, page, text)),
    ...(summary.join('\n') ===
    hazards.map(({ id, title, initial, residual }) => `${id} ${title} | ${initial.at(-1)} | ${residual.at(-1)}`).join('\n')
      ? []
      : ['The table of all hazards is not that of the entries']),
  ];
}
