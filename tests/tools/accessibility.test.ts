import { describe, expect, it } from 'vitest';
import { documentOf, withoutMachine } from '../../tools/accessibility/document.ts';
import type { Look, Recorded } from '../../tools/accessibility/record.ts';
import { recordedIn } from '../../tools/accessibility/report.ts';

const look = (changes: Partial<Look> = {}): Look => ({
  kind: 'look',
  view: 'Panel: empty',
  layout: [{ window: '240 px', beyond: 0, cut: [], lost: [], small: [] }],
  scrollsSideways: [],
  axe: [
    { window: '240 px', colours: 'light', wrong: [] },
    { window: '240 px', colours: 'dark', wrong: [] },
  ],
  motion: [],
  focus: [],
  forcedColours: [],
  ...changes,
});
const row = (recorded: Recorded): string | undefined =>
  documentOf([recorded])
    .split('\n')
    .find((line) => line.startsWith('| Panel: empty'));

describe('the document', () => {
  it('counts the faults of a view, each under what found it', () => {
    expect(row(look())).toBe('| Panel: empty | 0, 0 | 0 | 0 | 0 | 0 | 0 | 0 |');
    const faulty = look({
      axe: [
        { window: '240 px', colours: 'light', wrong: ['a'] },
        { window: '240 px', colours: 'dark', wrong: ['a', 'b'] },
      ],
      layout: [
        { window: '240 px', beyond: 12, cut: ['c'], lost: ['d'], small: [{ name: 'x', because: 'nothing' }] },
        { window: '400%', beyond: 0, cut: ['c'], lost: [], small: [{ name: 'y', because: 'spaced' }] },
      ],
      focus: ['e', 'f'],
      forcedColours: ['g'],
      motion: ['h'],
    });
    expect(row(faulty)).toBe('| Panel: empty | 1, 2 | 3 | 1 | 1 | 2 | 1 | 1 |');
    expect(documentOf([faulty])).toContain('far enough from others: “y”.');
  });

  it('is the same on another machine but for the lines that tell of it', () => {
    const on = (browser: string) =>
      documentOf([
        look({ layout: [{ window: '240 px', beyond: 0, cut: [], lost: [], small: [{ name: browser, because: 'spaced' }] }] }),
        { kind: 'versions', browser, axe: 'axe-core 4' },
      ]);
    expect(on('Chromium 1')).not.toBe(on('Chromium 2'));
    expect(withoutMachine(on('Chromium 1'))).toBe(withoutMachine(on('Chromium 2')));
  });

  it('holds walks and transcripts, and no mark that a table would take for its own', () => {
    const text = documentOf([
      { kind: 'walk', who: 'A GP', task: 'matches', steps: [{ keys: 'Tab × 2', leads: 'link “a | b”' }] },
      { kind: 'transcript', task: 'matching', lines: ['Tab', '  focus: link'] },
    ]);
    expect(text).toContain('### A GP matches');
    expect(text).toContain('| Tab × 2 | link “a \\| b” |');
    expect(text).toContain('```text\nTab\n  focus: link\n```');
  });
});

it('what tests recorded is found in the report, however deep, and nothing else', () => {
  const body = Buffer.from(JSON.stringify(look())).toString('base64');
  const specs = [
    {
      tests: [
        {
          results: [
            {
              attachments: [
                { name: 'accessibility', body },
                { name: 'trace', body: '' },
              ],
            },
          ],
        },
      ],
    },
  ];
  expect(recordedIn(JSON.stringify({ suites: [{ suites: [{ specs }] }] }))).toEqual([look()]);
});
