import type { Hazard } from '../hazard.ts';

/** Hazards of holding the wrong person, or the wrong facts of a person. */
export const ofThePatient: readonly Hazard[] = [
  {
    id: 'H20',
    title: 'The last patient’s entries beside the next patient’s page',
    cause: 'The panel stays open across patients.',
    effect: 'One patient is referred, or not, on another’s symptoms.',
    about: 'all',
    controls: [
      {
        what: 'New patient empties everything at once, by button or by Escape twice, and undo does not bring it back.',
        tests: [
          ['tests/panel/panel.test.ts', 'New patient leaves nothing behind'],
          ['tests/e2e/second-patient.spec.ts', 'the second patient is read as if there had been no first'],
          ['tests/e2e/second-patient.spec.ts', 'undo does not bring the first patient back'],
          ['tests/e2e/nothing-leaves.spec.ts', 'after New patient nothing is left in the page, nor in what the panel holds in memory'],
        ],
      },
      {
        what: 'A text that takes the place of another takes what was confirmed with it.',
        tests: [['tests/panel/panel.test.ts', 'a text %s leaves nothing confirmed about the old one']],
      },
      {
        what: 'Whose entries these are stands at the top.',
        tests: [['tests/panel/panel-view.test.tsx', 'says whose entries these are']],
      },
    ],
    state: 'partly',
    residual: 'The panel does not know whose page is beside it: the clinician must press New patient.',
  },
  {
    id: 'H21',
    title: 'The wrong patient read from a page',
    cause: 'A page shows two people, a relative’s notes, or changes while it is read.',
    effect: 'As H20.',
    about: 'all',
    controls: [
      {
        what: 'Of two patients none is presumed; a page that changes is read anew; notes cannot speak for the banner.',
        tests: [
          ['tests/record/proposals.test.ts', 'of two patients none is presumed: blood counts are read without a sex'],
          ['tests/record/slices.test.ts', 'a patient who changes meanwhile is read anew: never two in one snapshot'],
          ['tests/record/hostile.test.ts', 'keeps to the patient of the banner, and says that the notes name another'],
          ['tests/e2e/reading.spec.ts', 'a patient who changes without loading is the one that is read'],
        ],
      },
    ],
    state: 'not in this version',
    residual: 'The reader is tested and not yet joined to the panel.',
  },
  {
    id: 'H22',
    title: 'The page’s layout changed',
    cause: 'A record system moves its banner or renames its headings.',
    effect: 'Facts are missed, or taken from the wrong place.',
    about: 'all',
    controls: [
      {
        what: 'No selector of a vendor is used; what cannot be read is said; what is read is only proposed.',
        tests: [
          ['tests/record/unreadable.test.ts', 'what could not be read is said in one plain sentence'],
          ['tests/record/slices.test.ts', 'a page that never settles is not used, and says so'],
          ['tests/record/proposals.test.ts', 'points at the words that gave it'],
        ],
      },
    ],
    state: 'not in this version',
    residual: 'As H21.',
  },
  {
    id: 'H23',
    title: 'Recorded sex is not the anatomy',
    cause: 'Trans and non-binary patients; organs removed; sex not recorded.',
    effect: 'Ovarian, cervical, prostate or testicular criteria are ruled out, or in, wrongly.',
    about: ['1.5', '1.6'],
    controls: [
      {
        what: 'Organs decide where given, else they follow from sex; without either they are unknown and asked.',
        tests: [
          ['tests/panel/person.test.ts', 'organs follow from sex unless set'],
          ['tests/contract/branches.test.ts', 'is met by %s, and by nothing less'],
        ],
      },
    ],
    state: 'partly',
    residual: 'Where only the sex is typed, organs are presumed from it.',
  },
  {
    id: 'H24',
    title: 'A known disease, a pregnancy or an earlier cancer is not weighed',
    cause: 'NG12 does not speak of them, and the product has no place for them.',
    effect: 'An X-ray or CT in pregnancy; a flare of a known disease read as new.',
    about: ['1.1', '1.2.5', '1.5.8'],
    controls: [
      {
        what: 'A caution on X-ray, CT and CA125 where pregnancy is possible.',
        tests: [['tests/contract/notices.test.ts', 'X-ray, CT and CA125 where pregnancy is possible']],
      },
    ],
    state: 'partly',
    residual: 'The clinician knows the patient; the product does not.',
  },
  {
    id: 'H25',
    title: 'An emergency is handled as a referral',
    cause: 'NG12 lists haematemesis as non-urgent and says nothing of cord compression, SVC obstruction, sepsis or retention.',
    effect: 'Delay of hours or days.',
    about: ['1.2.2', '1.2.8', '1.6.2', '1.10.2'],
    controls: [
      {
        what: 'Emergencies stand before everything, and are told first.',
        tests: [
          ['tests/panel/panel-view.test.tsx', 'emergencies come before NG12'],
          ['tests/panel/panel.test.ts', 'emergencies are told first'],
          ['tests/contract/notices.test.ts', '%s is told when it is named, before anything else'],
        ],
      },
    ],
    state: 'partly',
    residual: 'The list is short, and most are noticed only if they are named. It is no triage.',
  },
];
