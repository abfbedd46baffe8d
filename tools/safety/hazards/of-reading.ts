import type { Hazard } from '../hazard.ts';

const heldApart = ['tests/recognition/recognition.test.ts', '%s findings: precision of 0.98 and recall of 0.95 and more'] as const;

/** Hazards of reading what a clinician types. */
export const ofReading: readonly Hazard[] = [
  {
    id: 'H11',
    title: 'A negation missed or overreached',
    cause: '“No cough, haemoptysis x2”: the no is carried too far, or not far enough.',
    effect: 'A finding counted that was denied, or left out that was present.',
    about: 'all',
    controls: [
      {
        what: 'What is denied is absent, in lists, in the middle and at the end, and what follows the full stop is not.',
        tests: [
          ['tests/properties/negation.test.ts', 'is absent in a list, each of it: %s'],
          ['tests/properties/negation.test.ts', 'is absent whatever else is denied beside it: %s'],
          ['tests/properties/recogniser.test.ts', 'stays so whatever follows the full stop, and in capitals or small letters'],
          ['tests/properties/recogniser.test.ts', '%s stays so beside another that is denied'],
        ],
      },
      { what: 'Measured on lines the recogniser was not written with.', tests: [heldApart] },
      {
        what: 'Every reading is a chip that can be put right in one key.',
        tests: [['tests/e2e/corrections.spec.ts', 'what was read is put right on its chip: n, y and Delete, in place']],
      },
    ],
    state: 'partly',
    residual: 'Some lines are misread: docs/known-limits.md gives the measured share. The chips must be read.',
  },
  {
    id: 'H12',
    title: 'A word mapped to the wrong finding',
    cause: 'A synonym, an abbreviation with two meanings, or a slip of the keyboard corrected to another word.',
    effect: 'A criterion met by what was never said.',
    about: 'all',
    controls: [
      {
        what: 'Every label and synonym gives its finding, alone, in capitals and in a sentence.',
        tests: [
          ['tests/contract/enterable.test.ts', '“%s” gives %s'],
          ['tests/contract/enterable.test.ts', '“%s” is the same in capitals, with an age and with a full stop'],
        ],
      },
      {
        what: 'Each finding points at the characters that gave it.',
        tests: [['tests/properties/recogniser.test.ts', 'is read without throwing, and every span points at characters of it']],
      },
      { what: 'Measured on lines held apart.', tests: [heldApart] },
    ],
    state: 'partly',
    residual: 'As H11.',
  },
  {
    id: 'H13',
    title: 'Something typed is not read at all',
    cause: 'No phrase covers it; NG12 does not name it; it stands beyond the first 20,000 characters.',
    effect: 'A criterion is not met though its finding was typed.',
    about: 'all',
    controls: [
      {
        what: 'A text too long says how much was read, and loses nothing.',
        tests: [
          ['tests/e2e/bad-input.spec.ts', '100,000 characters pasted: as much as is read is said, nothing is lost, and typing goes on'],
          ['tests/panel/panel-view.test.tsx', 'a very long text says how much was read and stays whole'],
        ],
      },
      {
        what: 'Every finding can be entered by name.',
        tests: [['tests/panel/suggester.test.ts', '%s can be entered: typing its label offers it, and picking it counts']],
      },
      { what: 'What was read is marked in the text.', tests: [['tests/panel/marked-text.test.ts', 'results are marked too']] },
    ],
    state: 'partly',
    residual: 'What is not marked was not read, and has to be seen.',
  },
  {
    id: 'H14',
    title: 'Family history, the past, a plan or a guess read as a finding',
    cause: '“FH bowel cancer”, “?PMB”, “CXR requested”, “return if haemoptysis”.',
    effect: 'A criterion met by what the patient does not have.',
    about: 'all',
    controls: [
      {
        what: 'Another person’s, another time’s and what is planned are not asserted; what is unsure is uncertain and does not count.',
        tests: [
          ['tests/properties/negation.test.ts', 'is not asserted: %s'],
          ['tests/panel/corrections.test.ts', 'what is uncertain does not count until answered'],
          ['tests/e2e/corrections.spec.ts', 'what is uncertain counts only once it is answered'],
        ],
      },
    ],
    state: 'partly',
    residual: 'As H11.',
  },
  {
    id: 'H15',
    title: 'Unit mix-up',
    cause: 'FIT in another unit, PSA in ng/ml against µg/l, CA125 in mU/l, haemoglobin in g/dl.',
    effect: 'A value a thousand times too high or too low decides.',
    about: ['1.3.2', '1.3.3', '1.5.9', '1.5.11', '1.6.3'],
    controls: [
      {
        what: 'A unit that is not understood, and a number no laboratory gives, is said to be so and not counted.',
        tests: [
          ['tests/contract/match-command.test.ts', '%s: its own line says so, the next goes on'],
          ['tests/panel/measurements.test.ts', 'a result that cannot be read is said so, kept, and not counted'],
          ['tests/contract/match-command.test.ts', 'reads results with "<", with thousands and with their unit'],
        ],
      },
    ],
    state: 'partly',
    residual: 'A bare number is taken in the unit NG12 uses. Units of haemoglobin and other blood tests are not read.',
  },
  {
    id: 'H16',
    title: 'A laboratory’s own range is not ours',
    cause: 'NG12 gives no number for platelets, haemoglobin, white cells, calcium or glucose; ordinary ranges stand in.',
    effect: 'A value just outside the local range is taken for uncertain or normal.',
    about: ['1.1.3', '1.2.3', '1.2.9', '1.5.13', '1.6.4', '1.10.5'],
    controls: [
      {
        what: 'Between plainly normal and plainly outside is uncertain, and does not count until answered.',
        tests: [
          ['tests/panel/corrections.test.ts', 'what is uncertain does not count until answered'],
          ['tests/recognition/recognition.test.ts', 'line %s: %s'],
        ],
      },
    ],
    state: 'partly',
    residual: 'The ranges are ours and not signed off; docs/known-limits.md names them.',
  },
  {
    id: 'H17',
    title: 'Two ages, or two of one result, in one text',
    cause: 'A pasted letter names two people, or an old and a new PSA.',
    effect: 'The wrong one decides.',
    about: 'all',
    controls: [
      {
        what: 'Neither is taken; it asks.',
        tests: [
          ['tests/contract/match-any-text.test.ts', 'with two ages is asked, not guessed: %s'],
          ['tests/panel/person.test.ts', 'two ages are asked about, not guessed, until one is set'],
          ['tests/e2e/bad-input.spec.ts', 'two ages in one line are asked, not guessed'],
        ],
      },
    ],
    state: 'controlled',
    residual: 'A text with the age of another person alone is not noticed.',
  },
  {
    id: 'H18',
    title: 'An infant’s age read as years',
    cause: '“8/12 old”, “3 weeks old”, “DOB last month”.',
    effect: 'A baby held against the rules for adults, or an adult against those for children.',
    about: ['1.10.2', '1.10.3', '1.12', '1.13.1'],
    controls: [
      {
        what: 'Months and weeks are decimals of a year, in what is typed and on a page.',
        tests: [
          ['tests/panel/read-age.test.ts', '%s is %d years'],
          ['tests/record/age.test.ts', 'is a decimal number of years for an infant'],
          ['tests/recognition/recognition.test.ts', 'line %s: %s'],
        ],
      },
      {
        what: 'An age that cannot be is not taken.',
        tests: [['tests/contract/match-any-text.test.ts', 'with an impossible age has none: %s']],
      },
    ],
    state: 'controlled',
    residual: 'The age read is always shown at the top, and has to be seen.',
  },
  {
    id: 'H19',
    title: 'A qualifier assumed',
    cause: 'A recorded cough is taken for an unexplained cough; three weeks for “persistent”; one switch says “unexplained” of everything.',
    effect: 'Referral on a symptom that has a cause; or the switch is pressed by habit.',
    about: 'all',
    controls: [
      {
        what: 'A qualifier counts only once said or confirmed; a card says what hangs on the switch.',
        tests: [
          ['tests/panel/corrections.test.ts', 'a card says that it hangs on it, and only where it does'],
          ['tests/panel/corrections.test.ts', 'leaves alone a finding it was denied of'],
          ['tests/e2e/corrections.spec.ts', 'the switch says what it would add, adds it, says what hangs on it, and takes it back'],
          ['tests/properties/engine.test.ts', 'is never met by denying a qualifier, and never lost by confirming one'],
        ],
      },
    ],
    state: 'partly',
    residual: 'One tap confirms a judgement for all findings at once. Whether that is done by habit has not been studied.',
  },
];
