import type { Control, Hazard } from './hazard.ts';
import { hazards } from './hazards.ts';

const controlLines = ({ what, tests }: Control): string[] => [
  `- ${what}`,
  ...tests.map(([file, title]) => `  - \`${file}\`: “${title}”`),
  ...(tests.length === 0 ? ['  - no test'] : []),
];

function hazardLines({ id, title, cause, effect, about, controls, state, residual }: Hazard): string[] {
  return [
    `## ${id} ${title}`,
    '',
    `**State:** ${state}. **Bears on:** ${about === 'all' ? 'every recommendation' : about.join(', ')}.`,
    '',
    `**Cause.** ${cause}`,
    '',
    `**Effect.** ${effect}`,
    '',
    '**Controls in place, and the tests that prove them**',
    '',
    ...(controls.length > 0 ? controls.flatMap(controlLines) : ['- none']),
    '',
    `**Residual risk.** ${residual}`,
    '',
    '**Severity, likelihood, acceptability:** for the clinical safety officer to give. Not given.',
    '',
  ];
}

function hazardLog(): string {
  const count = (state: Hazard['state']): number => hazards.filter((hazard) => hazard.state === state).length;
  return `${[
    '# Hazard log',
    '',
    'Made by `npm run rulebook` from `tools/safety/hazards/`, not by hand. Every test named here is checked to exist. A hazard is',
    '“controlled” when tests prove its controls and nothing more is known to be needed; “partly” when something remains to the user or unproven;',
    '“open” when only words stand against it; “not in this version” when what would cause it is not in the product yet.',
    '',
    'No clinical safety officer has rated or accepted any of these. The states are the makers’ own view.',
    '',
    `${hazards.length} hazards: ${count('controlled')} controlled, ${count('partly')} partly, ${count('open')} open, ${count('not in this version')} not in this version.`,
    '',
    '| Hazard | State |',
    '| --- | --- |',
    ...hazards.map(({ id, title, state }) => `| ${id} ${title} | ${state} |`),
    '',
    ...hazards.flatMap(hazardLines),
  ]
    .join('\n')
    .trimEnd()}\n`;
}

/** The generated files of docs/clinical-safety by name. */
export const safetyFiles = (): Map<string, string> => new Map([['hazard-log.md', hazardLog()]]);
