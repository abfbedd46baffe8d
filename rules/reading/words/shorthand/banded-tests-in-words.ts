import type { Shorthand } from '../shorthand.ts';

/** Banded tests in words. */
export const bandedTestsInWords: Shorthand = {
  fit_not_returned: [
    '(qfit|q fit|fit) (kit|test|sample|pot|) (not|never|still not|yet to be|hasnt been|not yet|has not been|was not|was never|wasnt|never been) (returned|done|sent|sent back|handed in|completed|received|sent off|back|been returned|handed back)',
    '(didnt|did not|not|hasnt|has not|never|forgot to|failed to|yet to|havent) (return|returned|send|sent|do|done|complete|completed|hand in|handed in|send back|sent back) (the|his|her|) (qfit|q fit|fit) (kit|test|sample|)',
    '(no|unreturned|outstanding) fit (sample|kit|returned|result returned|sample returned|sample received)',
    'fit (kit|) (unreturned|outstanding|lost|not back)',
    'fit (kit|) (sent|given|issued|provided) (but|,|and|) (no sample|not|never|hasnt been|not yet|has not been) (returned|done|sent back|back|received|handed in|returned it)',
    '(qfit|q fit|fit) (declined|refused|not wanted|kit lost)',
    '(hasnt|not|didnt|has not|did not) (sent|send|returned|return) (the|) (kit|sample) (back|)',
    'fit dna',
  ],
  fit_10_or_more: [
    '(qfit|q fit|fit) (test|result|) (:|is|was|came back|back|=|-|) (positive|pos|+ve|raised|high|elevated|+|abnormal)',
    '(positive|raised|+ve|high|elevated|abnormal) (qfit|q fit|fit)',
    'fhb (raised|high|elevated|positive)',
    '(raised|high) fhb',
    'qfit raised',
    'faecal hb raised',
  ],
  fit_below_10: [
    '(qfit|q fit|fit) (test|result|) (:|is|was|came back|back|=|-|) (negative|neg|-ve|normal|undetectable|not detected|low|clear|nad)',
    '(negative|normal|neg|-ve|undetectable) (qfit|q fit|fit)',
    'fhb (undetectable|negative|normal|not detected)',
  ],
  ca125_at_or_above_age_threshold: [
    '(raised|high|elevated) ca 125',
    'ca 125 (raised|high|elevated|is raised|up|:raised|above threshold|above range)',
    '(raised|high|elevated) ca125',
    'ca125 (raised|high|elevated|is raised|up|above threshold)',
    '(elevated|raised) ca-125',
  ],
  ca125_below_age_threshold: [
    '(normal|low|negative) ca125',
    'ca125 (normal|low|negative|is normal|in range|within normal limits|wnl|ok|fine|nad|below threshold|was normal)',
    '(normal|low) ca 125',
    'ca 125 (normal|low|is normal|ok|fine|was normal)',
  ],
  psa_above_age_threshold: [
    '(raised|high|elevated|increased) (age adjusted|) psa',
    'psa (raised|high|elevated|up|is raised|increased|above threshold|was raised|came back raised)',
    'psa above (age|) (threshold|range|limit)',
  ],
};
