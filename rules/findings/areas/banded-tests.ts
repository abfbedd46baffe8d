import type { FindingEntry } from '../entry.ts';
import { saidFine, saidHigh, saidNot } from '../result-words.ts';

const fit =
  'qfit|q fit|fit test|fitt test|qfit test|fit result|qfit result|poo test|poop test|poo sample test|stool blood test|faecal immunochemical test|faecal immunochemical|faecal haemoglobin|faecal hb|f hb|fhb|faecal blood test|quantitative fit|bowel poo test|poo test thing|number two test|fitt|faecal occult blood|fob test|poo kit|stool kit|fit kit|fit number|fit level|fit score|fit sample|bowel stick test|bowel kit|bowel test kit|bowel cancer poo test|poo tesst|pooh test|poo stick test|stick in poo test';
const shortFit = 'fit';
const ovaryMarker =
  'ca125|ca 125|ca-125|c a 125|c125|ca one to five|ca one two five|see eh 125|see a 125|serum ca125|ovarian marker|ovary marker|ovarian blood marker|ovarian tumour marker|ovarian cancer marker|ovary cancer marker|ovarian test|ovary test|ovary blood test|ovarian blood test|ovarian cancer blood test|ovarian cancer test|ovary bloods|ovarian bloods|ovarian blood|ovarian cancer blood|ovary cancer blood|cancer blood test for ovaries|womens cancer blood|womens cancer blood test|ovry canser marka|overy canser marka|overy cancer marker|overy canser marcker|ca one two five blood|ca 1 2 5|125 blood test|tumour marker for ovaries|tumour marker for ovary|tumour marker for ovarian cancer|cancer marker for ovaries|cancer marker for ovary|blood test for ovaries|blood test for ovarian cancer|blood test for ovary|marker for ovaries|marker for ovarian cancer|ladies cancer marker|cancer antigen 125|ovarian antigen';
const prostateMarker =
  'psa|prostate test|prostate blood test|prostate bloods|prostate blood|prostate marker|prostate number|prostate reading|prostate level|prostate count|prostate antigen|prostate specific antigen|prostate cancer marker|prostate cancer blood test|prostate cancer test|mens blood test|pee ess ay|pea s a|p.s.a|prostate specific antigen test|blood test for prostate|prostate check blood|blood marker for prostate|prostrate test|prostrate blood test|prostate blud test|prostrate marker|prostate blud';
const wayOver =
  'way over|well over|way above|well above|way too high|to hi|too hi|to high|reely hi|very hi|well up|way up|out of range|out of range for age|over limit for age|above age limit|above age cut off|double what it should be|well over what it should be|way over what it should be|over what it should be|flagged high|flagged h|higher than it should be for age';
const back = 'is|was|came back|came bak|cum back|cum bak|come back|has come back|';
const saidOver = (names: string): readonly string[] => [
  `(${names}) (${back}) (${wayOver})`,
  `(${names}) (,|) (which is|which was|thats|its|well|way) (over|above|over what|above what) (it should be|limit|cut off|range|threshold|age limit|normal)`,
];
const saidWithin = (names: string): readonly string[] => [
  `(${names}) (${back}) (in|in a|within|within a) (safe|normal|acceptable) (range|limits|limit|zone)`,
  `(${names}) (${back}) (well|nicely|) (within limits|within limit|below cut off|below cutoff|under cut off|under cutoff|under threshold|below threshold|under limit|nowhere near cut off|nowhere near cutoff|nice and low|not high|not up|isnt up|isnt high)`,
];

/** Tests with a number in NG12. */
export const bandedTests = {
  fit_not_returned: {
    label: 'FIT sample not returned',
    kind: 'history',
    synonyms: ['FIT not done', 'FIT not returned', 'no FIT sample'],
    frames: [
      'FITKIT UNDONE !negative|positive|cologuard|work|well|keep',
      'FITKIT NEVER do|does|doing|done|did|complete|completed|send|sent|return|returned|post|posted|hand|handed|submit|submitted|provide|provided|receive|received|bring|brought|dropped|manage|managed|take|taken|back|use|used|open|opened|bother|bothered|round_to ~5 !positive|negative|result_not',
      'FITKIT still|sat|sitting|lying windowsill|cupboard|drawer|side|shelf|bathroom|home|box|bag|loo|table|fridge|unopened|unused ~5',
      'FITKIT bin|binned|threw|thrown|chucked|expired|out_of_date|mislaid|misplaced|unopened|unused',
      'sample|pot|kit NEVER face|do|done|sent|return|returned|back poo|stool|motion|bowel ~5 !urine|blood_sample',
      'pot|kit|sample|tube|bottle|envelope poo|stool|motion|fit UNDONE ~4 !urine',
      'tube|bottle|envelope|pack NEVER do|done|sent|return|returned|back|use|used|post|posting|posted|touch|touched poo|stool|motion|bowel|faece ~5 !urine|blood_sample|laxative|medicine|tablet|cream|enema|loperamide|movicol|laxido|lactulose|water_bottle|stoma',
      'FITKIT NEVER > touch|touched|scoop|scooping|posting|playing|face|got_round|get_round ~5 !positive|negative',
    ],
    phrases: [
      '(fit|qfit|poo test|stool test|fit test|faecal immunochemical test) (offered|sent|given|issued|supplied|provided|posted|requested) (by the practice nurse|by nurse|by gp|last month|in the post|) (and|but|,|) (declined|not returned|refused|not done|never returned|never done|not completed|not sent back|not handed in|dna|not back)',
      '(fit|qfit|fit kit|fit test|poo test) (dna|dnad|dnr|not rtnd|not rec|not received|nr|o/s|overdue|outstanding|unreturned|not attempted|incomplete|non return|not back yet|not submitted|unable to do|not possible|rejected|spoiled|leaked|insufficient)',
      'no (fit|qfit) (return|returned|rtn|sample|received|back|done|kit returned|sample returned|result as not returned)',
      '(declines|declined|refuses|refused|reluctant to do|unwilling to do|wont do|will not do|didnt want to do|does not want to do|doesnt want to do|not keen on|cant face|couldnt face|cannot face|unable to do|not able to do|couldnt manage|cant manage) (doing|) (the|) (fit|qfit|fit test|poo test|stool test|poo sample|stool sample|fit kit|poo kit)',
      '(lost|mislaid|binned|forgotten|forgot|threw away|chucked) (about|out|away|) (the|) (fit|qfit|fit test|poo test|fit kit|poo kit|poo sample|stool kit)',
      '(yet to|has yet to|have yet to|still to|still has to|still needs to|still got to|still need to) (do|return|send|send back|send off|submit|complete|hand in|post|provide|bring) (in|back|off|) (the|) (quantitative|) (fit|qfit|fit test|poo test|fit kit|poo kit|stool kit|fit sample|poo sample|faecal immunochemical test)',
      '(fit|qfit|poo test|fit kit|poo kit|stool kit|fit test) (is|was|) (still|) (in drawer|in cupboard|on windowsill|on side|in bathroom|unopened|in its box|in box|in envelope|at home)',
      '(qfit|q fit|fit) (kit|test|sample|pot|) (not|never|still not|yet to be|hasnt been|not yet|has not been|was not|was never|wasnt|never been) (returned|done|sent|sent back|handed in|completed|received|sent off|back|been returned|handed back)',
      '(didnt|did not|not|hasnt|has not|never|forgot to|failed to|yet to|havent) (return|returned|send|sent|do|done|complete|completed|hand in|handed in|send back|sent back) (the|his|her|) (qfit|q fit|fit) (kit|test|sample|)',
      '(no|unreturned|outstanding) fit (sample|kit|returned|result returned|sample returned|sample received)',
      'fit (kit|) (unreturned|outstanding|lost|not back)',
      'fit (kit|) (sent|given|issued|provided) (but|,|and|) (no sample|not|never|hasnt been|not yet|has not been) (returned|done|sent back|back|received|handed in|returned it)',
      '(qfit|q fit|fit) (declined|refused|not wanted|kit lost)',
      '(hasnt|not|didnt|has not|did not) (sent|send|returned|return) (the|) (kit|sample) (back|)',
      '(fit|qfit|fit kit|fit test|qfit kit|fit pack|poo test) (given|issued|sent|requested|supplied|ordered|posted|provided) (,|and|but|-|) (pt|patient|he|she|) (yet to|still to|declines to|refuses to|has not|hasnt|not|didnt|did not|never|wont|will not) (drop off|drop it off|return|return it|returned it|complete|complete it|completed it|do it|done it|hand in|hand it in|send it back|send it in|provide|submit)',
      '(fit|qfit|fit kit|fit test|poo test|fit pack) (given|issued|sent|requested|supplied) (<n> / 52 ago|<n> weeks ago|) (,|-|) (lab|) (nil|none|nothing|not) (received|back|returned|recd|rcvd)',
      'fit dna',
    ],
    comeBack: 'there is blood in the poo, or more of it',
    asks: ['FITKIT lab|laboratory NEVER|nothing ~4 !positive|negative', 'FITKIT no_sample|neither|nothing > received|came|back ~3'],
  },
  fit_10_or_more: {
    label: 'FIT 10 or more',
    kind: 'test-result',
    synonyms: ['FIT positive', 'FIT >=10', 'qFIT raised', 'fHb raised'],
    frames: [
      'FITTEST VALUE_HIGH !OKAY|negative|intake|diet|not|keep_fit|very_fit',
      'FITTEST positive|pos|over_limit|over_ten|abnormal !not|no|negative|screening|covid|pregnancy|attitude|thinking|hiv',
      'FITTEST blood|traces|trace found|picked_up|detected|showed|shown|shows|came_back|positive !not|no|none|negative|screening|clear|normal',
      'FITTEST > OVER_LIMIT !NOT|negative|below|under|screening',
      'stool_sample|poo_sample|stool_test|bowel_sample|bowel_test|motion_sample BLOOD OVER_LIMIT|found|picked_up|detected|flagged|positive|traces !no|not|none|negative|clear|pylori|toxin|screening|WHITECELL',
      'stool_sample|poo_sample|stool_test|bowel_sample blood OVER_LIMIT !NOT|negative|pylori|calprotectin',
    ],
    asks: [
      'found|detected|picked_up > blood > sample|kit|tube > sent|send|posted|returned !urine|wee|water|dip|sputum|none|no|screening|msu|hole',
      'stool_sample|poo_sample|stool_test positive|OVER_LIMIT|high !NOT|negative|pylori|calprotectin|campylobacter|salmonella|toxin|diff|norovirus|culture|elastase|low|screening|giardia',
    ],
    phrases: [
      ...saidHigh(fit),
      ...saidOver(fit),
      `(${fit}) (is|was|came back|has come back|came bak|cum back|) (positive|pos|+ve) for (blood|hidden blood|traces of blood)`,
      `(${fit}) (showed|shows|found|has found|detected|picked up|came back with|come back with|came back showing) (blood|hidden blood|traces of blood|a trace of blood)`,
      `(${fit}|${shortFit}) (test|result|sample|) (is|was|has|:|=|-|) (come back|came back|come up|come out|returned|back|) (as|) (positive|pos|+ve|abnormal|+|with blood in it|showing blood|over 10|above 10|over ten|above ten|not normal|bad|picked up blood|found blood)`,
      `(${shortFit}) (is|was|came back|has come back|result) (raised|high|elevated|too high|over limit|over the limit)`,
      '(positive|pos|+ve|abnormal|raised|high) (fit test|fit result|qfit result|qfit test|poo test|stool blood test|faecal immunochemical test|faecal haemoglobin|faecal hb|fhb|f hb|poo sample test)',
      '(blood|traces of blood|hidden blood|microscopic blood) (found|detected|picked up|showed|seen|present|) (in|on) (fit|qfit|fit test|poo test|poo sample|poo test kit|home poo test)',
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
    frames: [
      'FITTEST negative|neg|undetectable|clear|under_ten|under_10|below_ten|below_10|nothing_found !not|covid|positive|keep',
      'FITTEST nothing found|detected|showed|show|in|seen !positive',
      'FITTEST > showed|shows|show|found|come_back|came_back|clear|had > no|without|clear_of > blood !positive|not_done|returned|pylori|culture',
      'no > blood > found|seen|detected|showing|shown > FITTEST|fit !positive|returned',
      'FITTEST clear blood !not|positive',
      'FITTEST NOT blood|detected found|detected|seen|traces|it !returned|back|sent|positive',
    ],
    asks: [
      'stool_sample|poo_sample|stool_test|bowel_sample > showed|shows|show|found|come_back|came_back|clear|had > no|without|clear_of > blood !positive|pylori|culture',
    ],
    phrases: [
      ...saidFine(fit),
      ...saidWithin(fit),
      `no blood (was|) (found|seen|detected|showing|shown|) (in|on) (${fit})`,
      `(${fit}|${shortFit}) (test|result|sample|) (is|was|has|:|=|-|) (come back|came back|come up|come out|returned|back|) (as|) (negative|neg|-ve|undetectable|not detected|all clear|below 10|under 10|less than 10|below threshold|below the threshold|under the limit|below the limit|below cut off|below limit|not raised|no blood|with no blood|nothing found|nothing detected)`,
      `(${shortFit}) (test|result|was|is|came back|has come back|sample) (came back|come back|was|) (negative|neg|normal|clear|fine|ok|okay|undetectable|low)`,
      '(negative|neg|normal|undetectable|-ve|clear|undetected) (fit test|fit result|qfit result|qfit test|poo test|stool blood test|faecal immunochemical test|faecal haemoglobin|faecal hb|fhb|f hb)',
      'no (blood|trace of blood|traces of blood|hidden blood) (found|detected|seen|) (in|on) (fit|qfit|fit test|poo test|poo sample)',
      'fitt (negative|neg|normal|clear)',
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
    frames: [
      'ca125|ca_125 VALUE_HIGH|OVER_LIMIT !OKAY|low|not|below|under|isnt|wasnt|nowhere',
      'ovary|ovarian marker|antigen|tumour_marker VALUE_HIGH|OVER_LIMIT !OKAY|low|not|isnt|wasnt|nowhere|below',
      'tumour_marker|cancer_marker VALUE_HIGH ovary|ovarian !OKAY|not ~4',
      'ovary|ovarian VALUE_HIGH tumour|cancer marker ~4 !OKAY|not',
    ],
    phrases: [
      ...saidHigh(ovaryMarker),
      ...saidOver(ovaryMarker),
      '(ca125|ca 125) (above|over) (age specific|age adjusted|age related|the|) (cut off|threshold|limit|range)',
      '(↑|↑↑|raised) (ca125|ca 125)',
      `(${ovaryMarker}) (is|was|came back|) (above|over) (age specific|age|age related|the|) (cut off|threshold|limit|range|cutoff)`,
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
    frames: [
      'ca125|ca_125 below|under|within|nowhere cut_off|threshold|limit|cutoff|age !not|above|over',
      'ovary|ovarian marker|tumour_marker|antigen nowhere|within|below|under cut_off|threshold|limit|cutoff !not|above|over|raised|high',
      'tumour_marker|cancer_marker ovary|ovarian fine|normal|ok|below|under|low ~4 !not|raised|high',
    ],
    phrases: [
      ...saidFine(ovaryMarker),
      ...saidWithin(ovaryMarker),
      ...saidNot(ovaryMarker, 'high'),
      `(${ovaryMarker}) (is|was|came back|has come back|:|-|) (back|at|) (low|negative|normal|neg|n|fine|nad|normul|norml|clear|under limit|under the limit|below limit|below the limit|below cut off|below the cut off|below threshold|below the threshold|under threshold|below the age threshold|below age threshold|in range|not raised|unremarkable)`,
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
    frames: [
      'psa > OVER_LIMIT|out_of_range|double !OKAY|NOT|low|below|psoriatic|doubling|free',
      'prostate marker|antigen|number|reading|level|count OVER_LIMIT|out_of_range|double !NOT|low|below',
      'psa VALUE_HIGH !OKAY|low|not|below|psoriatic|arthritis|isnt|wasnt',
      'prostate marker|antigen|number|reading|level|count VALUE_HIGH !OKAY|not|low',
      'prostate BLOOD VALUE_HIGH !OKAY|pressure|not|urine|wee|pee|semen|sugar',
    ],
    phrases: [
      ...saidHigh(prostateMarker),
      ...saidOver(prostateMarker),
      '(↑|↑↑|raised|abnormal) psa',
      `(${prostateMarker}) (is|was|came back|) (above|over) (age specific|age|age related|the|age adjusted|) (cut off|threshold|limit|range|cutoff)`,
      'psa (abnormal|too high|over limit|over the limit|flagged|flagged high|out of range)',
      '(raised|high|elevated|increased) (age adjusted|) psa',
      'psa (raised|high|elevated|up|is raised|increased|above threshold|was raised|came back raised)',
      'psa above (age|) (threshold|range|limit)',
    ],
    denials: [
      ...saidFine(prostateMarker),
      ...saidNot(prostateMarker, 'high'),
      'psa (normal|ok|fine|nad|in range|wnl|within normal limits|within range|is normal|was normal)',
      'normal psa',
      'psa (not raised|low)',
    ],
    comeBack: 'it gets harder to pee, or it hurts',
  },
} as const satisfies Record<string, FindingEntry>;
