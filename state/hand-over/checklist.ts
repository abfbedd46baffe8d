import type { RecommendationNumber, ShownAfter } from '../../rules/engine/recommendation.ts';
import type { Situation } from './situation.ts';

interface Item {
  id: string;
  /** When it is asked: after these, or for a FIT that is open. */
  on: readonly (ShownAfter | NonNullable<Situation['fit']>)[];
  /** What the patient was told, to follow “Told”; or else what the GP did. */
  told?: string;
  did?: string;
  /** Where NG12 asks for it; none is good practice alone. */
  numbers: readonly RecommendationNumber[];
}

const items = [
  {
    id: 'may-be-cancer',
    on: ['cancer-referral'],
    told: 'that the referral is to find out whether it is cancer and, where that fits, that most people referred do not have it',
    numbers: ['1.14.1'],
  },
  { id: 'what-else', on: ['referral'], told: 'what else it may be', numbers: ['1.14.1', '1.14.2'] },
  {
    id: 'what-next',
    on: ['referral'],
    told: 'where and how soon, what happens there, tests and results, and who may come along',
    numbers: ['1.14.3'],
  },
  { id: 'how-reached', on: ['referral', 'test'], told: 'how they will be reached; phone number and address checked', numbers: [] },
  { id: 'nothing-heard', on: ['referral'], told: 'whom to ring if nothing is heard', numbers: ['1.14.3'] },
  { id: 'meanwhile', on: ['referral'], told: 'to get in touch with any worry before the appointment', numbers: ['1.14.7'] },
  { id: 'fit-matters', on: ['not-returned'], told: 'that the sample is still wanted, and how to send it', numbers: ['1.3.3'] },
  { id: 'fit-is-no-stop', on: ['below-10'], told: 'that a FIT below 10 does not rule cancer out', numbers: ['1.3.3'] },
  { id: 'result-when', on: ['test'], told: 'when to expect the result, and to ring if it does not come', numbers: [] },
  { id: 'clear-result', on: ['test'], told: 'that a clear test does not rule cancer out', numbers: ['1.15.1'] },
  { id: 'low-risk', on: ['reassurance'], told: 'that cancer is unlikely with today’s symptoms, though not excluded', numbers: ['1.14.5'] },
  { id: 'come-back', on: ['any-action'], told: 'which symptoms should bring them back, and when', numbers: ['1.14.6'] },
  { id: 'fits-person', on: ['any-action'], did: 'Said in a way that fits language, abilities and culture', numbers: ['1.14.4'] },
  { id: 'help-with-fit', on: ['not-returned'], did: 'Asked whether help is needed to send the sample', numbers: ['1.3.4'] },
  {
    id: 'fit-no-delay',
    on: ['not-returned', 'below-10'],
    did: 'Weighed a referral: strong concern does not wait for a FIT',
    numbers: ['1.3.3'],
  },
  { id: 'result-whose', on: ['test'], did: 'Settled who looks at the result and acts on it', numbers: ['1.15.1'] },
  { id: 'support', on: ['referral'], did: 'Asked what support is needed until the appointment', numbers: ['1.14.7'] },
  { id: 'extra-needs', on: ['referral'], did: 'Extra needs put in the referral, if the patient agrees', numbers: ['1.14.8'] },
  {
    id: 'whole-referral',
    on: ['referral'],
    did: 'All that is relevant is in the referral, on the local form if there is one, and how urgent it is',
    numbers: ['1.16.6', '1.16.7'],
  },
  { id: 'sent', on: ['referral'], did: 'Sent within 1 working day', numbers: ['1.16.8'] },
  { id: 'review', on: ['safety-netting'], did: 'Agreed a review, or that the patient starts it', numbers: ['1.15.2'] },
] as const satisfies readonly Item[];

export type ItemId = (typeof items)[number]['id'];
export type ChecklistLine = Item & { id: ItemId };

/** What to tell the patient and to do in a situation, in the order of the conversation. */
export const checklistFor = ({ after, fit }: Situation): ChecklistLine[] =>
  items.filter(({ on }: Item) => on.some((each) => each === fit || after.has(each as ShownAfter)));

/** What was told of all that can be, as ticked. */
export const toldIn = (ticked: ReadonlySet<string>): string[] =>
  items.flatMap((item: Item) => (item.told !== undefined && ticked.has(item.id) ? [item.told] : []));
