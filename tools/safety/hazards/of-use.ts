import type { Hazard } from '../hazard.ts';

/** Hazards of how an answer is taken. */
export const ofUse: readonly Hazard[] = [
  {
    id: 'H26',
    title: 'No match read as safe',
    cause: 'The panel shows no card.',
    effect: 'False reassurance: many cancers begin below NG12’s criteria.',
    about: ['1.14.5', '1.15.2'],
    controls: [
      {
        what: 'It says that this does not exclude cancer, what would change it, and to safety-net; nobody is reassured while a question is open.',
        tests: [
          ['tests/panel/panel-view.test.tsx', 'no match does not read as safe'],
          ['tests/contract/match-any-text.test.ts', 'asserts nothing where it cannot: text %i'],
        ],
      },
    ],
    state: 'partly',
    residual: 'Words can be read past.',
  },
  {
    id: 'H27',
    title: 'Automation bias',
    cause: 'A tool that is usually right is believed when it is not.',
    effect: 'The clinician’s own suspicion gives way.',
    about: 'all',
    controls: [
      {
        what: 'Every answer says why, clause by clause: met, not met, not asked.',
        tests: [
          ['tests/panel/panel-view.test.tsx', 'a card opens to every clause and to what it hangs on'],
          ['tests/properties/engine.test.ts', 'agrees with its trace'],
        ],
      },
      {
        what: 'It says that it supports judgement and does not replace it.',
        tests: [['tests/panel/about.test.tsx', 'says what NG12 asks of the practice, and what Waymark is not']],
      },
    ],
    state: 'open',
    residual: 'Not studied with users.',
  },
  {
    id: 'H28',
    title: 'Alert fatigue',
    cause: 'Too many cards, questions and cautions for ten minutes.',
    effect: 'The one that matters is overlooked.',
    about: 'all',
    controls: [
      {
        what: 'Nothing interrupts: the panel speaks only of what was typed, shares cards, and stands the most urgent first.',
        tests: [
          ['tests/panel/cards.test.ts', 'recommendations with the same action, strength and test share one'],
          ['tests/e2e/corrections.spec.ts', 'cards stand in the order of urgency: at once, 48 hours, 28 days, a test'],
          ['tests/e2e/keyboard.spec.ts', 'what changed is told once, after the typing stands still'],
        ],
      },
    ],
    state: 'partly',
    residual: 'How many cards are too many has not been studied.',
  },
  {
    id: 'H29',
    title: 'An answer pasted into the wrong record, or a copied text that is wrong',
    cause: 'Copying between windows; a text made from entries that were not checked.',
    effect: 'A referral that names another patient’s symptoms.',
    about: 'all',
    controls: [
      {
        what: 'This version copies nothing: the clipboard is never touched.',
        tests: [['tests/e2e/nothing-leaves.spec.ts', 'the clipboard is as it was before']],
      },
    ],
    state: 'not in this version',
    residual: 'To be judged when a text can be copied.',
  },
  {
    id: 'H30',
    title: 'A form, phone number or local pathway that is wrong or stale',
    cause: 'Areas change their forms often; a pack is out of date or was wrong.',
    effect: 'A referral bounces, or goes nowhere.',
    about: 'all',
    controls: [{ what: 'This version holds no local form, number or pathway.', tests: [] }],
    state: 'not in this version',
    residual: 'To be judged when packs are held.',
  },
  {
    id: 'H31',
    title: 'A local variation hides a national criterion',
    cause: 'An area’s own threshold is shown instead of NG12’s.',
    effect: 'A patient who meets NG12 is not referred.',
    about: 'all',
    controls: [
      {
        what: 'Rules ship with the product, are never fetched, and nothing outside them can change an answer.',
        tests: [['tests/contract/layers.test.ts', '%s imports nothing from above it']],
      },
    ],
    state: 'not in this version',
    residual: 'To be judged when packs are held.',
  },
  {
    id: 'H32',
    title: 'Teaching out of step with a rule',
    cause: 'A lesson speaks of a threshold that an edition changed.',
    effect: 'The clinician learns what no longer holds.',
    about: 'all',
    controls: [],
    state: 'not in this version',
    residual: 'To be judged when teaching is held.',
  },
  {
    id: 'H33',
    title: 'Used for what it is not for',
    cause: 'Another nation’s patients; screening; patients using it themselves; triage.',
    effect: 'An answer that does not apply.',
    about: 'all',
    controls: [
      {
        what: 'The About page and the intended purpose say what it is for.',
        tests: [['tests/panel/about.test.tsx', 'says what NG12 asks of the practice, and what Waymark is not']],
      },
    ],
    state: 'open',
    residual: 'Nothing prevents it.',
  },
  {
    id: 'H34',
    title: 'Absence in an export read as “no”',
    cause: 'A sweep over coded data: what was never coded is not there.',
    effect: 'A whole list of patients is taken to meet nothing.',
    about: 'all',
    controls: [
      {
        what: 'What is not in a line is unknown: a recommendation is possible, and says what it needs.',
        tests: [
          ['tests/contract/branches.test.ts', 'nothing is met or possible at any age: %s'],
          ['tests/properties/questions.test.ts', 'ask what the recommendation asks, and together, answered well, meet it'],
        ],
      },
    ],
    state: 'partly',
    residual: 'Who reads only “met” reads less than the answer.',
  },
];
