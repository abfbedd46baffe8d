import type { FindingEntry } from '../entry.ts';

/** Tests with a number in NG12. */
export const bandedTests = {
  fit_not_returned: {
    label: 'FIT sample not returned',
    kind: 'history',
    synonyms: ['FIT not done', 'FIT not returned', 'no FIT sample'],
    phrases: [
      '(qfit|q fit|fit) (kit|test|sample|pot|) (not|never|still not|yet to be|hasnt been|not yet|has not been|was not|was never|wasnt|never been) (returned|done|sent|sent back|handed in|completed|received|sent off|back|been returned|handed back)',
      '(didnt|did not|not|hasnt|has not|never|forgot to|failed to|yet to|havent) (return|returned|send|sent|do|done|complete|completed|hand in|handed in|send back|sent back) (the|his|her|) (qfit|q fit|fit) (kit|test|sample|)',
      '(no|unreturned|outstanding) fit (sample|kit|returned|result returned|sample returned|sample received)',
      'fit (kit|) (unreturned|outstanding|lost|not back)',
      'fit (kit|) (sent|given|issued|provided) (but|,|and|) (no sample|not|never|hasnt been|not yet|has not been) (returned|done|sent back|back|received|handed in|returned it)',
      '(qfit|q fit|fit) (declined|refused|not wanted|kit lost)',
      '(hasnt|not|didnt|has not|did not) (sent|send|returned|return) (the|) (kit|sample) (back|)',
      'fit dna',
    ],
    comeBack: 'there is blood in the poo, or more of it',
  },
  fit_10_or_more: {
    label: 'FIT 10 or more',
    kind: 'test-result',
    synonyms: ['FIT positive', 'FIT >=10', 'qFIT raised', 'fHb raised'],
    phrases: [
      '(qfit|q fit|fit) (test|result|) (:|is|was|came back|back|=|-|) (positive|pos|+ve|raised|high|elevated|+|abnormal)',
      '(positive|raised|+ve|high|elevated|abnormal) (qfit|q fit|fit)',
      'fhb (raised|high|elevated|positive)',
      '(raised|high) fhb',
      'qfit raised',
      'faecal hb raised',
    ],
    comeBack: 'there is blood in the poo, or more of it',
  },
  fit_below_10: {
    label: 'FIT below 10',
    kind: 'test-result',
    synonyms: ['FIT negative', 'FIT <10', 'fHb undetectable'],
    phrases: [
      '(qfit|q fit|fit) (test|result|) (:|is|was|came back|back|=|-|) (negative|neg|-ve|normal|undetectable|not detected|low|clear|nad)',
      '(negative|normal|neg|-ve|undetectable) (qfit|q fit|fit)',
      'fhb (undetectable|negative|normal|not detected)',
    ],
    comeBack: 'there is blood in the poo, or more of it',
  },
  ca125_at_or_above_age_threshold: {
    label: 'CA125 at or above the threshold for age',
    kind: 'test-result',
    synonyms: ['raised CA125'],
    phrases: [
      '(raised|high|elevated) ca 125',
      'ca 125 (raised|high|elevated|is raised|up|:raised|above threshold|above range)',
      '(raised|high|elevated) ca125',
      'ca125 (raised|high|elevated|is raised|up|above threshold)',
      '(elevated|raised) ca-125',
    ],
    comeBack: 'the tummy swells up, or hurts more',
  },
  ca125_below_age_threshold: {
    label: 'CA125 below the threshold for age',
    kind: 'test-result',
    synonyms: ['CA125 normal', 'low CA125'],
    phrases: [
      '(normal|low|negative) ca125',
      'ca125 (normal|low|negative|is normal|in range|within normal limits|wnl|ok|fine|nad|below threshold|was normal)',
      '(normal|low) ca 125',
      'ca 125 (normal|low|is normal|ok|fine|was normal)',
    ],
    comeBack: 'the tummy swells up, or hurts more',
  },
  psa_above_age_threshold: {
    label: 'PSA above the threshold for age',
    kind: 'test-result',
    synonyms: ['raised PSA'],
    phrases: [
      '(raised|high|elevated|increased) (age adjusted|) psa',
      'psa (raised|high|elevated|up|is raised|increased|above threshold|was raised|came back raised)',
      'psa above (age|) (threshold|range|limit)',
    ],
    denials: [
      'psa (normal|ok|fine|nad|in range|wnl|within normal limits|within range|is normal|was normal)',
      'normal psa',
      'psa (not raised|low)',
    ],
    comeBack: 'it gets harder to pee, or it hurts',
  },
} as const satisfies Record<string, FindingEntry>;
