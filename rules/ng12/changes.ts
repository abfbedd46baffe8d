import type { RecommendationNumber } from '../engine/recommendation.ts';
import type { HeldEdition } from './edition-dates.ts';

/** One thing an edition changed, in our own words. */
export interface Change {
  /** The edition that brought it. */
  edition: HeldEdition;
  /** `clinical`: what to do, for whom or how fast. `wording`: the same in other words. `numbering`: only the number. */
  kind: 'clinical' | 'wording' | 'numbering';
  /** Cancers as the recommendations name them; "all" for those on support and process. */
  cancers: readonly string[];
  /** Numbers in the edition before. Empty where it had nothing of the kind. */
  then: readonly RecommendationNumber[];
  /** Numbers in this edition. Empty where nothing took its place. */
  now: readonly RecommendationNumber[];
  what: string;
  forTheGp: string;
  /** NICE’s own note of the update does not mention it. */
  unannounced?: true;
}

/** What each edition changed, newest first. */
export const changes: readonly Change[] = [
  {
    edition: '2026-04-15',
    kind: 'clinical',
    cancers: ['ovarian'],
    then: ['1.5.7', '1.5.9'],
    now: ['1.5.9', '1.5.11'],
    what: 'CA125 no longer has one threshold of 35 IU/ml. It goes by age: 35 at 40 to 49, 31 at 50 to 59, 24 at 60 to 69, 25 at 70 to 79, 31 from 80. The ultrasound that follows is now urgent.',
    forTheGp:
      'A CA125 of 24 to 34 that was under the threshold before may now call for an ultrasound within 2 weeks. Look at the age first.',
  },
  {
    edition: '2026-04-15',
    kind: 'clinical',
    cancers: ['ovarian'],
    then: ['1.5.6'],
    now: ['1.5.6', '1.5.7', '1.5.8'],
    what: 'Measuring CA125 first is now for 40 and over. At 39 or under CA125 alone must not decide: an urgent ultrasound is to be considered instead, and other causes looked for when it is normal.',
    forTheGp:
      'Under 40 with symptoms that persist, think of the scan and not of CA125. From 40 measure CA125, for symptoms that persist or are frequent.',
  },
  {
    edition: '2026-04-15',
    kind: 'clinical',
    cancers: ['ovarian'],
    then: ['1.5.1', '1.5.2', '1.5.3', '1.5.4', '1.5.8'],
    now: ['1.5.1', '1.5.2', '1.5.3', '1.5.4', '1.5.10'],
    what: 'The ovarian section was for women of 18 and over. It now gives no lower age, and speaks of anyone with female reproductive organs.',
    forTheGp: 'A girl under 18 can now meet these recommendations. Use judgement: NICE does not say that this was meant.',
    unannounced: true,
  },
  {
    edition: '2026-04-15',
    kind: 'wording',
    cancers: ['ovarian'],
    then: ['1.5.5'],
    now: ['1.5.5'],
    what: 'For symptoms like irritable bowel from 50 the trigger is the same; the tests it leads to go by the new thresholds.',
    forTheGp: 'Who is tested does not change. What counts as a raised CA125 does.',
  },
  {
    edition: '2026-04-15',
    kind: 'clinical',
    cancers: ['endometrial'],
    then: ['1.5.10', '1.5.11'],
    now: ['1.5.12', '1.5.14'],
    what: 'Bleeding after the menopause counts when it is unexplained and HRT does not account for it. HRT was not mentioned before.',
    forTheGp: 'Ask about HRT before referring. Bleeding that HRT cannot explain is still referred from 55, and considered under 55.',
  },
  {
    edition: '2026-04-15',
    kind: 'clinical',
    cancers: ['endometrial'],
    then: [],
    now: ['1.5.15'],
    what: 'New: for unscheduled bleeding on HRT, NICE finds little evidence and points to the British Menopause Society.',
    forTheGp: 'NG12 gives no action of its own here: follow the guidance it points to.',
  },
  {
    edition: '2026-04-15',
    kind: 'clinical',
    cancers: ['endometrial'],
    then: ['1.5.12'],
    now: ['1.5.13'],
    what: 'The ultrasound for vaginal discharge, or for visible haematuria with certain blood results, became urgent. What triggers it is the same.',
    forTheGp: 'Ask for the scan within 2 weeks. NICE’s tag still says 2015, so a safety officer should confirm this.',
    unannounced: true,
  },
  {
    edition: '2026-04-15',
    kind: 'clinical',
    cancers: ['testicular'],
    then: ['1.6.8'],
    now: ['1.6.8'],
    what: 'The ultrasound for testicular symptoms became urgent. What triggers it is the same.',
    forTheGp: 'Ask for the scan within 2 weeks. NICE’s tag still says 2015, so a safety officer should confirm this.',
    unannounced: true,
  },
  {
    edition: '2026-04-15',
    kind: 'clinical',
    cancers: ['any (several cancers)'],
    then: ['1.13.2'],
    now: ['1.13.2'],
    what: 'Unexplained weight loss by itself now counts from 60, and only when more than 5% was lost within 6 months. Before, any unexplained weight loss did. The non-specific symptoms pathway is a third route.',
    forTheGp:
      'Weigh, and compare with 6 months ago. Younger people and smaller losses are for safety netting, or for the other recommendations that name weight loss.',
  },
  {
    edition: '2026-04-15',
    kind: 'clinical',
    cancers: ['any (several cancers)'],
    then: ['1.13.3', '1.13.4'],
    now: ['1.13.3', '1.13.4'],
    what: 'For unexplained loss of appetite and for deep vein thrombosis the non-specific symptoms pathway is a third route. What triggers them is the same.',
    forTheGp: 'Where your area has such a pathway, it is now one of NG12’s own routes.',
  },
  {
    edition: '2026-04-15',
    kind: 'numbering',
    cancers: ['cervical', 'vulval', 'vaginal'],
    then: ['1.5.13', '1.5.14', '1.5.15'],
    now: ['1.5.16', '1.5.17', '1.5.18'],
    what: 'Cervical, vulval and vaginal cancers have new numbers. Nothing else changed in them.',
    forTheGp: 'A form or template with the old number means another recommendation now.',
  },
  {
    edition: '2026-04-15',
    kind: 'wording',
    cancers: ['all'],
    then: ['1.14.1', '1.14.2', '1.14.7'],
    now: [],
    what: 'Three recommendations on support left NG12: how far the person wants to take part in deciding, talking with parents and the child, and having information in several forms. NICE moved them to other guidelines.',
    forTheGp: 'Good practice all the same; NG12 no longer says it.',
  },
  {
    edition: '2026-04-15',
    kind: 'numbering',
    cancers: ['all'],
    then: ['1.14.3', '1.14.4', '1.14.5', '1.14.6', '1.14.8', '1.14.9', '1.14.10', '1.14.11', '1.16.7', '1.16.8'],
    now: ['1.14.1', '1.14.2', '1.14.3', '1.14.4', '1.14.5', '1.14.6', '1.14.7', '1.14.8', '1.16.8', '1.16.7'],
    what: 'The other recommendations on support are numbered anew, and the last two on the process changed places.',
    forTheGp: 'Nothing to do.',
  },
  {
    edition: '2026-04-15',
    kind: 'wording',
    cancers: ['all'],
    then: [],
    now: [],
    what: 'Times such as “within 2 weeks” left most recommendations, as “urgent” and “very urgent” are defined once. “Routine” became “non-urgent”, and recommendations on one sex now name the organs.',
    forTheGp: 'Urgent still means within 2 weeks, and very urgent within 48 hours.',
  },
  {
    edition: '2026-04-15',
    kind: 'wording',
    cancers: ['myeloma'],
    then: [],
    now: [],
    what: 'NG12’s index of symptoms no longer says “60 and over” beside a raised calcium or low white cells with bone pain.',
    forTheGp: 'The recommendations did not change, and Waymark follows them and not the index.',
    unannounced: true,
  },
  {
    edition: '2026-01-12',
    kind: 'clinical',
    cancers: ['myeloma'],
    then: ['1.10.5'],
    now: [],
    what: 'NICE withdrew the recommendation to think of the myeloma blood tests under 60: it had been an error.',
    forTheGp: 'Offer the tests from 60. Under 60, NG12 leaves bone pain that persists and unexplained fractures to your judgement.',
  },
  {
    edition: '2026-01-12',
    kind: 'numbering',
    cancers: [
      'myeloma',
      'non-Hodgkin lymphoma (adults)',
      'non-Hodgkin lymphoma (children and young people)',
      'Hodgkin lymphoma (adults)',
      'Hodgkin lymphoma (children and young people)',
    ],
    then: ['1.10.6', '1.10.7', '1.10.8', '1.10.9', '1.10.10'],
    now: ['1.10.5', '1.10.6', '1.10.7', '1.10.8', '1.10.9'],
    what: 'What follows the withdrawn recommendation moved up by one number: the myeloma referral and the lymphomas.',
    forTheGp: 'A form or template with the old number means another recommendation now.',
  },
  {
    edition: '2026-01-12',
    kind: 'wording',
    cancers: ['myeloma'],
    then: [],
    now: [],
    what: 'NG12’s index of symptoms gained “60 and over” beside a raised calcium or low white cells with bone pain.',
    forTheGp: 'The recommendations did not change, and Waymark follows them and not the index.',
  },
];

/** What an edition changed. */
export const changesIn = (edition: HeldEdition): Change[] => changes.filter((change) => change.edition === edition);

/** What any edition changed for a cancer, newest first. */
export const changesFor = (cancer: string): Change[] => changes.filter(({ cancers }) => cancers.includes(cancer));

/** The cancers that some change names, each once, in NG12’s order as the changes have it. */
export const changedCancers = (): string[] => [...new Set(changes.flatMap(({ cancers }) => cancers))];
