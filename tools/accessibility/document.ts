import { exceptions, measured } from './by-hand.ts';
import type { Look, Recorded, Transcript, Walk } from './record.ts';

/** How the lines begin that another machine may have otherwise: its browser, and the sizes that its fonts give. */
const MACHINE = 'Last written with';
const FONTS = 'Targets under 24 by 24 px';

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('*', '\\*').replaceAll('<', '&lt;');
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
const bullets = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

const ofKind = <Kind extends Recorded['kind']>(all: readonly Recorded[], kind: Kind) =>
  all.filter((each): each is Extract<Recorded, { kind: Kind }> => each.kind === kind);

const isFault = ({ because }: { because: string }): boolean => because === 'nothing';

/** One row: how many faults were found, for axe by width as light and dark. */
function rowOf({ view, axe, layout, focus, forcedColours, motion }: Look, windows: readonly string[]): string[] {
  const said = (window: string, colours: string) => axe.find((each) => each.window === window && each.colours === colours)?.wrong.length;
  const lost = (zoomed: boolean): number =>
    layout
      .filter(({ window }) => (window === '400%') === zoomed)
      .reduce((sum, { beyond, cut, lost: words }) => sum + Number(beyond > 0) + cut.length + words.length, 0);
  const small = layout.flatMap((each) => each.small.filter(isFault)).length;
  return [
    cell(view),
    ...windows.map((window) => (said(window, 'light') === undefined ? '' : `${said(window, 'light')}, ${said(window, 'dark')}`)),
    ...[lost(false), lost(true), small, focus.length, forcedColours.length, motion.length].map(String),
  ];
}

function results(looks: readonly Look[]): string {
  const windows = [...new Set(looks.flatMap(({ axe }) => axe.map(({ window }) => window)))].sort(
    (a, b) => Number.parseInt(b, 10) - Number.parseInt(a, 10),
  );
  const head = ['View', ...windows.map((window) => `axe, ${window}`), 'Layout', '400%', 'Targets', 'Focus', 'Forced colours', 'Motion'];
  return table(
    head,
    looks.map((look) => rowOf(look, windows)),
  );
}

/** The small targets that have an exception, once each. */
function smallOnes(looks: readonly Look[], because: string): string {
  const names = looks.flatMap(({ layout }) => layout.flatMap(({ small }) => small.filter((each) => each.because === because)));
  const sorted = [...new Set(names.map(({ name }) => name))].sort();
  return sorted.length === 0 ? 'none' : sorted.map((name) => `“${cell(name)}”`).join(', ');
}

const walkText = ({ who, task, steps }: Walk): string =>
  `### ${who} ${task}\n\n${table(
    ['Keys', 'Where they lead'],
    steps.map(({ keys, leads }) => [cell(keys), cell(leads)]),
  )}`;

const transcriptText = ({ task, lines }: Transcript): string => `### ${task}\n\n\`\`\`text\n${lines.join('\n')}\n\`\`\``;

/** docs/accessibility.md, from what the tests recorded. */
export function documentOf(recorded: readonly Recorded[]): string {
  const looks = ofKind(recorded, 'look').toSorted((a, b) => a.view.localeCompare(b.view, 'en'));
  const scrolls = [...new Set(looks.flatMap(({ scrollsSideways }) => scrollsSideways))].sort();
  const { browser, axe } = ofKind(recorded, 'versions')[0] ?? {};
  return `# Accessibility

Measured on the extension as it is built, in Chromium’s own side panel and its pages, and written by \`npm run accessibility\`: not by hand.
\`npm test\` measures it anew, and fails where a fault is found or where this page no longer says what was measured.

${MACHINE} ${browser}, ${axe}.

## What was measured

${table(
  ['', 'What and how'],
  measured.map(([name, how]) => [name, cell(how)]),
)}

## Faults found, view by view

${looks.length} views and states. A cell is how many faults were found; for axe and contrast in light, then in dark.

${results(looks)}

${FONTS} in a sentence: ${smallOnes(looks, 'in a sentence')}.

${FONTS} far enough from others: ${smallOnes(looks, 'spaced')}.

Parts that scroll sideways by themselves: ${scrolls.map(cell).join(', ') || 'none'}.

## Main tasks by keyboard alone

Each walk is done by a test with keys alone; no pointer event is seen. Beside the keys stands what they led to: what has the focus then, with
its role, name, value and states from the browser’s accessibility tree, or what is shown.

${ofKind(recorded, 'walk')
  .toSorted((a, b) => a.who.localeCompare(b.who, 'en'))
  .map(walkText)
  .join('\n\n')}

## What a screen reader is given

After each key: what has the focus, where that changed, and what live regions came to say, in order. Of words that others overtook before the
page was quiet only the last stand here. “Reads through” is the whole page in reading order.

${ofKind(recorded, 'transcript').map(transcriptText).join('\n\n')}

## Known exceptions

${bullets(exceptions)}
`;
}

/** The document without the lines that tell of the machine. */
export const withoutMachine = (text: string): string =>
  text
    .split('\n')
    .filter((line) => !line.startsWith(MACHINE) && !line.startsWith(FONTS))
    .join('\n');
