import type { RecommendationNumber, ShownAfter } from '../../rules/engine/recommendation.ts';
import type { Situation } from './situation.ts';

interface Item {
  id: string;
  /** When it is asked: after these, or for a FIT that is open. */
  on: readonly (ShownAfter | NonNullable<Situation['fit']>)[];
  /** What the patient was told, or what the GP did besides. */
  kind: 'told' | 'done';
  words: string;
  /** Where NG12 asks for it; none is good practice alone. */
  numbers: readonly RecommendationNumber[];
}

const items = [
  {
    id: 'may-be-cancer',
    on: ['cancer-referral'],
    kind: 'told',
    words: 'that the referral is to find out whether it is cancer and, where that fits, that most people referred do not have it',
    numbers: ['1.14.1'],
  },
  { id: 'what-else', on: ['referral'], kind: 'told', words: 'what else it may be', numbers: ['1.14.1', '1.14.2'] },
  {
    id: 'what-next',
    on: ['referral'],
    kind: 'told',
    words: 'where and how soon, what happens there, tests and results, and who may come along',
    numbers: ['1.14.3'],
  },
  {
    id: 'how-reached',
    on: ['referral', 'test'],
    kind: 'told',
    words: 'how they will be reached, with phone number and address checked',
    numbers: [],
  },
  { id: 'nothing-heard', on: ['referral'], kind: 'told', words: 'whom to ring if nothing is heard', numbers: ['1.14.3'] },
  { id: 'meanwhile', on: ['referral'], kind: 'told', words: 'to get in touch with any worry before the appointment', numbers: ['1.14.7'] },
  {
    id: 'fit-matters',
    on: ['not-returned'],
    kind: 'told',
    words: 'that the sample is still wanted, and how to send it',
    numbers: ['1.3.3'],
  },
  { id: 'fit-is-no-stop', on: ['below-10'], kind: 'told', words: 'that a FIT below 10 does not rule cancer out', numbers: ['1.3.3'] },
  { id: 'result-when', on: ['test'], kind: 'told', words: 'when to expect the result, and to ring if it does not come', numbers: [] },
  { id: 'clear-result', on: ['test'], kind: 'told', words: 'that a clear test does not rule cancer out', numbers: ['1.15.1'] },
  {
    id: 'low-risk',
    on: ['reassurance'],
    kind: 'told',
    words: 'that cancer is unlikely with today’s symptoms, though not excluded',
    numbers: ['1.14.5'],
  },
  { id: 'come-back', on: ['any-action'], kind: 'told', words: 'which symptoms should bring them back, and when', numbers: ['1.14.6'] },
  {
    id: 'fits-person',
    on: ['any-action'],
    kind: 'done',
    words: 'said in a way that fits language, abilities and culture',
    numbers: ['1.14.4'],
  },
  { id: 'help-with-fit', on: ['not-returned'], kind: 'done', words: 'asked whether help is needed to send the sample', numbers: ['1.3.4'] },
  {
    id: 'fit-no-delay',
    on: ['not-returned', 'below-10'],
    kind: 'done',
    words: 'weighed a referral: strong concern does not wait for a FIT',
    numbers: ['1.3.3'],
  },
  { id: 'result-whose', on: ['test'], kind: 'done', words: 'settled who looks at the result and acts on it', numbers: ['1.15.1'] },
  { id: 'support', on: ['referral'], kind: 'done', words: 'asked what support is needed until the appointment', numbers: ['1.14.7'] },
  {
    id: 'extra-needs',
    on: ['referral'],
    kind: 'done',
    words: 'extra needs put in the referral, if the patient agrees',
    numbers: ['1.14.8'],
  },
  {
    id: 'whole-referral',
    on: ['referral'],
    kind: 'done',
    words: 'all that is relevant is in the referral, on the local form if there is one, and how urgent it is',
    numbers: ['1.16.6', '1.16.7'],
  },
  { id: 'sent', on: ['referral'], kind: 'done', words: 'sent within 1 working day', numbers: ['1.16.8'] },
  { id: 'review', on: ['safety-netting'], kind: 'done', words: 'agreed a review, or that the patient starts it', numbers: ['1.15.2'] },
] as const satisfies readonly Item[];

export type ItemId = (typeof items)[number]['id'];
export type ChecklistLine = Item & { id: ItemId };

/** What to tell the patient and to do in a situation, in the order of the conversation. */
export const checklistFor = ({ after, fit }: Situation): ChecklistLine[] =>
  items.filter(({ on }: Item) => on.some((each) => each === fit || after.has(each as ShownAfter)));

/** What was told of all that can be, as ticked. */
export const toldIn = (ticked: ReadonlySet<string>): string[] =>
  items.flatMap(({ id, kind, words }: Item) => (kind === 'told' && ticked.has(id) ? [words] : []));
