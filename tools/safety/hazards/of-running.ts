import type { Hazard } from '../hazard.ts';

/** Hazards of the program as it runs. */
export const ofRunning: readonly Hazard[] = [
  {
    id: 'H35',
    title: 'The panel fails in the middle of a consultation',
    cause: 'A fault, a very long text, odd characters.',
    effect: 'Time lost; what was typed is gone; an old answer stays on the screen.',
    about: 'all',
    controls: [
      {
        what: 'Any text is read without an error, and within a bounded time.',
        tests: [
          ['tests/properties/recogniser.test.ts', 'is read without throwing, and every span points at characters of it'],
          ['tests/properties/recogniser.test.ts', 'of 100,000 characters is read within 5 seconds: %j'],
          ['tests/e2e/bad-input.spec.ts', 'control characters, right-to-left marks and emoji do no harm'],
          ['tests/properties/fuzz.test.ts', 'do not stop the %s, nor hold it up for a second'],
          ['tests/properties/soak.test.ts', 'a hundred thousand assessments leave no more in memory than ten thousand'],
        ],
      },
      {
        what: 'It works without a network and without stored settings.',
        tests: [
          ['tests/e2e/corrections.spec.ts', 'without a network, and in the dark, all is the same'],
          ['tests/panel/settings-in-memory.test.ts', 'where the browser has no IndexedDB to give, settings hold in memory'],
        ],
      },
    ],
    state: 'partly',
    residual: 'Nothing is kept, so what was typed is lost if the panel closes.',
  },
  {
    id: 'H36',
    title: 'What was entered leaves the machine, or stays on it',
    cause: 'A request, a log, a stored draft, an address, the clipboard.',
    effect: 'A breach of confidence.',
    about: 'all',
    controls: [
      {
        what: 'No request is possible, nothing of a patient is stored, logged or copied.',
        tests: [
          ['tests/e2e/nothing-leaves.spec.ts', 'of what is typed nothing is asked for, kept, logged or put in an address'],
          ['tests/e2e/nothing-leaves.spec.ts', 'what is kept would be found'],
          ['tests/e2e/firefox-smoke.ts', 'in all this nothing but the record was asked for'],
        ],
      },
    ],
    state: 'controlled',
    residual: 'What the browser or the machine itself does with a screen is outside the product.',
  },
  {
    id: 'H37',
    title: 'Someone who works by keyboard, by ear or with large text misses an answer',
    cause: 'Focus lost, meaning by colour alone, text cut off, a change not told.',
    effect: 'An urgent card or an emergency is not noticed.',
    about: 'all',
    controls: [
      {
        what: 'All by keyboard; each state free of what axe finds; text at twice the size; what changed is told.',
        tests: [
          ['tests/e2e/accessibility.spec.ts', 'axe sees what is wrong, in the dark too'],
          ['tests/e2e/accessibility.spec.ts', 'every other measure sees what is wrong too'],
          ['tests/e2e/walks.spec.ts', 'what a screen reader is given while a GP matches'],
          ['tests/e2e/keyboard.spec.ts', 'text twice as large: no sideways scrolling, nothing cut off'],
          ['tests/e2e/keyboard.spec.ts', 'in forced colours the edges and the state of the switch are there'],
        ],
      },
    ],
    state: 'partly',
    residual: 'Not tried by people who use a screen reader.',
  },
  {
    id: 'H38',
    title: 'A change to the rules goes unnoticed',
    cause: 'An edit made by mistake, or by someone who meant another rule.',
    effect: 'As H03.',
    about: 'all',
    controls: [
      {
        what: 'The rule book and the exported rules must be generated anew, so that every change shows as a difference to read; a signature no longer holds once the rules changed.',
        tests: [
          ['tests/contract/rule-book.test.ts', 'is what the rules generate today'],
          ['tests/contract/sign-off.test.ts', 'holds only for the rules that were signed'],
        ],
      },
      {
        what: 'Overlaps and gaps among editions fail a test.',
        tests: [['tests/contract/editions.test.ts', 'are not in NG12 as held']],
      },
    ],
    state: 'partly',
    residual: 'A change made together with its test and its rule book is caught by whoever reads it.',
  },
  {
    id: 'H39',
    title: 'Lines of a batch lost, doubled or swapped',
    cause: 'A bad line stops the run; work is cut over several machines and joined again.',
    effect: 'An answer stands beside another patient’s identifier, or is missing.',
    about: 'all',
    controls: [
      {
        what: 'One line in, one line out, in order, with the identifier handed back; a bad line gets an error line of its own.',
        tests: [
          ['tests/contract/match-command.test.ts', '%s: its own line says so, the next goes on'],
          ['tests/contract/match-command.test.ts', 'goes on after lines that are no object, and passes over empty ones'],
          ['tests/filter/filter.test.ts', 'gives one line for each line, in order, each with its id'],
          ['tests/filter/filter.test.ts', 'may be cut anywhere between lines and joined'],
          ['tests/filter/filter.test.ts', '%i cores and blocks of %s give the same answers'],
          ['tests/filter/filter.test.ts', 'two ssh hosts give the same answers'],
        ],
      },
    ],
    state: 'partly',
    residual: 'A line without an identifier can only be told by its place.',
  },
  {
    id: 'H40',
    title: 'The engine or the exported rules used elsewhere, and not updated there',
    cause: 'Other software takes a copy of the module or of ng12.json.',
    effect: 'As H01, out of sight.',
    about: 'all',
    controls: [
      {
        what: 'Both carry their edition and the state of their sign-off.',
        tests: [['tests/contract/rule-book.test.ts', 'says that nobody has signed it, and of which edition it is']],
      },
    ],
    state: 'open',
    residual: 'Whoever takes a copy must watch for the next.',
  },
];
