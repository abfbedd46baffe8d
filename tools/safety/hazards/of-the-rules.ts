import type { Hazard } from '../hazard.ts';

/** Hazards of what the rules say. */
export const ofTheRules: readonly Hazard[] = [
  {
    id: 'H01',
    title: 'Stale rules: NICE has published a later edition',
    cause: 'NG12 changes, and the installed version is not replaced.',
    effect: 'A patient who meets the new criteria is not referred, or one who no longer does is.',
    about: 'all',
    controls: [
      {
        what: 'Every answer is stamped with its edition.',
        tests: [
          ['tests/contract/editions.test.ts', 'make one ruleset each, stamped with its date'],
          ['tests/contract/match-command.test.ts', '%s is the one that answers, in each way of asking'],
        ],
      },
      {
        what: 'The product knows the day of the last check, and says overdue three months later.',
        tests: [['tests/contract/review.test.ts', 'on %s the newest edition is %s']],
      },
    ],
    state: 'partly',
    residual: 'Someone must look at nice.org.uk. Between a new edition and a new version, answers are those of the old edition.',
  },
  {
    id: 'H02',
    title: 'The computer’s clock is wrong',
    cause: 'A clock years behind makes an overdue edition look current.',
    effect: 'No warning of stale rules.',
    about: 'all',
    controls: [
      {
        what: 'A day before the last check is called a wrong clock, not “current”.',
        tests: [['tests/contract/review.test.ts', 'on %s the newest edition is %s']],
      },
    ],
    state: 'partly',
    residual: 'A clock wrong by less than that is not noticed.',
  },
  {
    id: 'H03',
    title: 'A rule is encoded wrongly',
    cause: 'A threshold, connective, qualifier or age is not what NG12 says.',
    effect: 'Missed or needless referral, for every patient the rule speaks of.',
    about: 'all',
    controls: [
      {
        what: 'Every way of meeting each recommendation meets it, and nothing less does.',
        tests: [
          ['tests/contract/branches.test.ts', 'is met by %s, and by nothing less'],
          ['tests/contract/branches.test.ts', 'can be true and false: %s'],
        ],
      },
      {
        what: 'Vignettes for each recommendation, met and not met, written apart from the rules.',
        tests: [
          ['tests/vignettes/vignettes.test.ts', 'line %s: %s'],
          ['tests/vignettes/vignettes.test.ts', '%s is met in one case and not met in another'],
        ],
      },
      {
        what: 'Every number, connective, qualifier and part of every rule is changed, and a vignette tells it from the rule.',
        tests: [
          [
            'tests/contract/rule-mutants.test.ts',
            'has a vignette of %s that tells it from its neighbour, or is known to make no difference',
          ],
        ],
      },
      {
        what: 'Whom each is for, its action, strength and test, written out again apart from the rules.',
        tests: [['tests/contract/answers.test.ts', 'is told of every recommendation it was the last to have so']],
      },
      {
        what: 'The rule book shows every rule in words for a clinician to check; it is generated from the rules and cannot drift from them.',
        tests: [['tests/contract/rule-book.test.ts', 'is what the rules generate today']],
      },
    ],
    state: 'partly',
    residual: 'No clinician has read the rules against NICE’s text. Rules and vignettes come from the same reading of it.',
  },
  {
    id: 'H04',
    title: 'Edge of an age or a band',
    cause: 'Off by one at “40 and over” or “under 55”; an age in decimals; a threshold taken for its opposite side.',
    effect: 'A patient on their birthday is told the wrong thing.',
    about: 'all',
    controls: [
      {
        what: 'Every rule is tried at every age from 0 to 110, and a day before each limit.',
        tests: [
          ['tests/contract/ages.test.ts', 'counts completed years: the day before %i is the year before'],
          ['tests/properties/engine.test.ts', 'steps with age only at the limits its recommendation lists'],
        ],
      },
      {
        what: 'Both sides of every threshold, at both ends of every band, in each edition.',
        tests: [
          ['tests/contract/ages.test.ts', 'CA125 at %i: %f reaches the threshold, less does not'],
          ['tests/contract/ages.test.ts', 'PSA at %i: %f itself is not above it'],
          ['tests/contract/ages.test.ts', 'FIT at %i: 10 itself counts'],
          ['tests/contract/edition-thresholds.test.ts', '%s: %s and %s at %i turn on %f'],
        ],
      },
    ],
    state: 'controlled',
    residual: 'An age entered wrongly is not noticed.',
  },
  {
    id: 'H05',
    title: 'A result outside every band is passed over in silence',
    cause: 'PSA below 40 or above 79, CA125 below 40: NG12 gives no number.',
    effect: 'A very high value at 82 looks as if it met nothing.',
    about: ['1.6.3', '1.5.9', '1.5.11'],
    controls: [
      {
        what: 'Such a PSA is possible and for clinical judgement; such a CA125 is answered with a caution.',
        tests: [
          ['tests/contract/ages.test.ts', 'PSA at %i is for clinical judgement, however high'],
          ['tests/contract/edition-thresholds.test.ts', '%s: at %i it decides nothing, and says why'],
        ],
      },
    ],
    state: 'controlled',
    residual: 'The judgement is the clinician’s.',
  },
  {
    id: 'H06',
    title: '“Consider” shown as “offer”, or a slower action as a faster one',
    cause: 'Recommendations share a card, or a card takes the wrong heading.',
    effect: 'Over- or under-referral.',
    about: 'all',
    controls: [
      {
        what: 'Strengths never share a card; the heading has the verb of the strength; the most urgent comes first.',
        tests: [
          ['tests/panel/cards.test.ts', '“offer” and “consider” never share one'],
          ['tests/panel/cards.test.ts', '%s: its heading has the verb of its strength'],
          ['tests/panel/cards.test.ts', 'the most urgent comes first'],
        ],
      },
    ],
    state: 'controlled',
    residual: 'None known beside H03.',
  },
  {
    id: 'H07',
    title: 'A number of one edition read as that of another',
    cause: 'NG12 renumbers: 1.5.9 was one thing in January 2026 and is another now. Old forms cite old numbers.',
    effect: 'The wrong recommendation is cited or looked up.',
    about: ['1.5', '1.10', '1.14', '1.16'],
    controls: [
      {
        what: 'Numbers are mapped across editions, and every number is shown with its edition.',
        tests: [
          ['tests/contract/editions.test.ts', 'from %s to %s are as published, and all others stay'],
          ['tests/contract/changes.test.ts', 'is told of every recommendation that is new, gone, changed or renumbered'],
        ],
      },
    ],
    state: 'controlled',
    residual: 'A number copied without its edition means nothing certain.',
  },
  {
    id: 'H08',
    title: 'An earlier edition used for today’s patient',
    cause: 'The earlier edition is asked for, to compare or to audit, and its answer is acted on.',
    effect: 'Thresholds no longer in force decide, such as CA125 at 35.',
    about: ['1.5', '1.13.2', '1.10'],
    controls: [
      {
        what: 'The newest edition answers unless another is named; an edition not held is refused.',
        tests: [
          ['tests/contract/match-command.test.ts', 'has the keys of the contract and no others'],
          ['tests/contract/match-command.test.ts', '%s: one clear line, exit code 2'],
        ],
      },
      {
        what: 'An earlier edition answers as it did, in thresholds, advice and cautions.',
        tests: [
          ['tests/vignettes/earlier-editions.test.ts', 'line %s: %s'],
          ['tests/contract/match-command.test.ts', 'has its own meaning for the same number, and its own advice'],
        ],
      },
    ],
    state: 'controlled',
    residual: 'Whoever names an edition on the command line gets it.',
  },
  {
    id: 'H09',
    title: 'A clinical inference counted as if NG12 had said it',
    cause: 'A thyroid lump taken for a neck lump, or “haematuria” for visible haematuria.',
    effect: 'A referral that NG12 does not ask for, or a clinician’s judgement put in the machine’s mouth.',
    about: 'all',
    controls: [
      {
        what: 'Inference is only ever asked. Learning a fact never flips a settled answer.',
        tests: [
          ['tests/properties/engine.test.ts', 'never flips a settled answer: %s'],
          ['tests/properties/questions.test.ts', 'ask what the recommendation asks, and together, answered well, meet it'],
        ],
      },
    ],
    state: 'controlled',
    residual: 'Which links are definitions was decided without a clinician.',
  },
  {
    id: 'H10',
    title: 'The chain stops after its first step',
    cause: 'A FIT below 10, a normal X-ray or a CA125 under the threshold is read as the end.',
    effect: 'Delay in someone whose symptoms go on.',
    about: ['1.3.3', '1.5.11', '1.5.7', '1.15.1', '1.15.2'],
    controls: [
      {
        what: 'A low FIT or CA125 meets a recommendation of its own, which says to go on; advice on results goes with every test.',
        tests: [
          ['tests/vignettes/vignettes.test.ts', 'line %s: %s'],
          ['tests/contract/notices.test.ts', 'after %s'],
          ['tests/contract/guideline.test.ts', 'shows advice beside recommendations that can be met'],
        ],
      },
    ],
    state: 'partly',
    residual: 'Nothing follows the patient: the product keeps nothing.',
  },
];
