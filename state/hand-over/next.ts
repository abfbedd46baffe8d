import type { Situation } from './situation.ts';

const within28Days = 'The aim is to tell you within 28 days if it is cancer or not.';
const goEvenIfBetter = 'Go to each visit and each test, even if you feel better.';
const reach = 'Keep your phone with you. Please check that we have the right phone number and address for you.';
const ask = 'Ask if someone can come with you.';

const referral = ({ after, soon, within28Days: has28Days }: Situation, mostDoNot: boolean): string[] => [
  after.has('cancer-referral')
    ? 'We want you to be seen by a team who check if people have cancer.'
    : 'We want you to be seen by someone who can find out what is wrong.',
  ...(after.has('cancer-referral') && mostDoNot ? ['Most people who are sent to them do not have cancer.'] : []),
  ...(soon === 'hours' ? ['You need to be seen in the next few hours. Do not wait.'] : []),
  ...(soon === '48h' ? ['You need to be seen within 48 hours.'] : []),
  ...(has28Days ? [within28Days] : []),
  reach,
  goEvenIfBetter,
  ask,
];

const notReturned = [
  'We gave you a kit to test your poo. We have not had it back.',
  'The test looks for blood that you cannot see. Please do it as soon as you can.',
  'If you lost the kit or need help, ring us. We can help.',
];

const below10 = [
  'Your poo test found little or no blood.',
  'The test can miss things. It does not rule out cancer.',
  'So we want to know if you do not get better.',
];

const test = ({ soon }: Situation): string[] => [
  'We want you to have a test to help find out what is wrong.',
  ...(soon ? ['It should be done within 48 hours.'] : []),
  reach,
  'Have the test even if you feel better.',
];

const review = [
  'It is not always clear at first what is wrong.',
  'Things can change. Please come back if they do. You are not wasting our time.',
];

/** Why the patient goes where, and what happens then. */
export function whatNext(situation: Situation, mostDoNot: boolean): string[] {
  if (situation.fit === 'not-returned') return notReturned;
  if (situation.fit === 'below-10') return below10;
  if (situation.after.has('referral')) return referral(situation, mostDoNot);
  return situation.after.has('test') ? test(situation) : review;
}
