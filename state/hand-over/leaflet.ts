import { dayInWords } from '../../packs/dates.ts';
import type { LocalGuidance } from '../../packs/local-guidance.ts';
import { entryOf, type FindingId } from '../../rules/findings/vocabulary.ts';
import { callNowIf } from './call-now.ts';
import { whatNext } from './next.ts';
import type { Situation } from './situation.ts';

export type Contact = LocalGuidance['contacts'][number];
export type Information = LocalGuidance['patientInformation'][number];

interface Part {
  heading: string;
  lines: readonly string[];
  /** What the lines lead up to. */
  list?: readonly string[];
}

/** A text to hand to the patient. Nothing in it says who it is for. */
export interface Leaflet {
  title: string;
  parts: readonly Part[];
}

interface For {
  situation: Situation;
  /** What is present. */
  findings: readonly FindingId[];
  /** Whom to ring if nothing is heard; none where not known. */
  contacts: readonly Contact[];
  information: readonly Information[];
  isChild: boolean;
  /** Says that most people sent do not have cancer. */
  mostDoNot: boolean;
  /** As 2026-12-06. */
  followUp: string | undefined;
}

const ourNumber = 'Our phone number: ____________________';

const contactLine = ({ name, phone, option, hours, afterDays }: Contact): string =>
  [
    afterDays === null ? 'Ring' : `If you hear nothing in ${afterDays} ${afterDays === 1 ? 'day' : 'days'}, ring`,
    ` ${phone}`,
    option === undefined ? '' : ` (${option})`,
    `. This is ${name}.`,
    hours === null ? '' : ` Open ${hours}.`,
  ].join('');

function ifNothingHeard({ situation: { after }, contacts }: For): Part[] {
  if (after.has('referral')) {
    const lines =
      contacts.length > 0
        ? contacts.map(contactLine)
        : ['Ask us today when you should hear, and write it here: ____________________', 'If you hear nothing by then, ring us.'];
    return [{ heading: 'If you hear nothing', lines }];
  }
  if (!after.has('test')) return [];
  return [
    {
      heading: 'The result of the test',
      lines: [
        'Ask us today when the result is due, and write it here: ____________________',
        'If you hear nothing by then, ring us. Do not wait for us to ring you.',
        'A clear test does not always mean that all is well. If you do not get better, come back to us.',
      ],
    },
  ];
}

const each = (phrases: readonly (string | undefined)[]): string[] => [...new Set(phrases)].filter((phrase) => typeof phrase === 'string');

function comeBack({ findings, followUp }: For): Part {
  const own = each(findings.map((id) => entryOf(id).comeBack));
  const noBetter = followUp === undefined ? 'you do not get better' : `you are no better by ${dayInWords(followUp)}`;
  return { heading: 'Come back to us if', lines: [], list: [...own, noBetter, 'you get worse', 'something new worries you'] };
}

const callNow = ({ findings }: For): Part => ({
  heading: 'Call 999 or go to A&E if',
  lines: [],
  list: [...each(findings.map((id) => callNowIf[id])), 'you feel very ill all of a sudden'],
});

const readMore = ({ information }: For): Part[] =>
  information.length > 0
    ? [{ heading: 'Read more', lines: [], list: information.map(({ title, address }) => `${title}: ${address}`) }]
    : [];

/** The text to hand over for a situation, in plain English for a reading age of about 9 to 11. Not signed off. */
export function leafletFor(about: For): Leaflet {
  const { situation, isChild, mostDoNot } = about;
  return {
    title: 'What happens next',
    parts: [
      {
        heading: 'Why',
        lines: [...(isChild ? ['If this is about your child, “you” means your child.'] : []), ...whatNext(situation, mostDoNot)],
      },
      ...ifNothingHeard(about),
      comeBack(about),
      callNow(about),
      { heading: 'Do you have a question?', lines: ['You can ring us. You do not need to wait for your visit.', ourNumber] },
      ...readMore(about),
    ],
  };
}

/** The same as plain text. */
export const leafletText = ({ title, parts }: Leaflet): string =>
  [title, ...parts.map(({ heading, lines, list = [] }) => [heading, ...lines, ...list.map((item) => `- ${item}`)].join('\n'))].join('\n\n');
