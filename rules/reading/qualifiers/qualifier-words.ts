import type { QualifierId } from '../../findings/qualifiers.ts';

/** Words that qualify the finding beside them. */
export const qualifierWords: Partial<Record<QualifierId, readonly string[]>> = {
  unexplained: [
    '(unexplained|unexpl|unexplain|unaccounted for|inexplicable)',
    'no (obvious|clear|known|apparent|identifiable|) (cause|explanation|reason|trigger|precipitant) (found|identified|for|for this|evident|apparent|seen|)',
    '(cause|explanation) (unclear|not found|unknown|not clear|not identified)',
    'without (obvious|clear|any|an|) (cause|explanation|reason)',
    'not explained',
    '(of|) (unknown|uncertain|unclear|undetermined) (cause|origin|aetiology|etiology|reason)',
    '(for which|) (i|we) (can find no|cannot find a|cant find a|could find no|could not find a|couldnt find a|have found no|found no|have no|had no|see no) (obvious|clear|good|) (cause|explanation|reason) (for|)',
    '(that|which|) (i|we|she|he|) (cannot|cant|could not|couldnt|are unable to|am unable to|unable to) (explain|account for) (it|this|them|)',
    '(nothing|nil) (found|) to (explain|account for) (it|this|them|)',
    'nil (obvious|clear|) (cause|explanation) (found|identified|evident|)',
  ],
  persistent: [
    '(persistent|persistently|persisting|persists|persisted|ongoing|on going|unresolving|unremitting|non resolving|nonresolving|unresolved|not resolving|not resolved|not settling|not settled|not going away|not gone away|wont go away|not cleared|not clearing|wont settle|constant|continuous|continual|continues|continue|continuing|not healing|not healed|wont heal|failing to heal|fails to heal|still there|still present|refuses to settle|hasnt settled|hasnt resolved|hasnt gone away|has not settled|has not gone away|doesnt go away|fails to resolve|failing to resolve|failed to resolve|never goes away|lingering|not improving|not shifting)',
    '(that|which|) (will not|would not|wont|does not|doesnt|did not) (go away|go|shift|clear|clear up|settle|settle down|resolve|heal|leave|disappear)',
    '(fails|failed|failing|refuses|refusing) to (clear|go|go away|settle|heal|improve|resolve|shift)',
    '(all the time|all of the time|constantly|continually|continuously|non stop|nonstop|relentless|relentlessly|day in day out)',
    '(never|cant|cannot|unable to|hasnt|has not|wont|never quite) (shake|shakes|shaking|shaken|shift|shifts|shifted|get rid of|gets rid of|got rid of|clears|get over|gets over) (off|)',
  ],
  recurrent: [
    '(recurrent|recurring|recurs|recurred|repeated|repeatedly|recurrence|relapsing)',
    '(keeps|kept) (coming back|recurring|returning|getting)',
    '(comes|coming) back',
    '(3rd|third|4th|fourth|5th|fifth|6th|sixth) (this year|in a year|in 12 months|in 6 months|in six months|since|episode|one this year|one in)',
    '(x|) (3|4|5|6|three|four|five|six) (in|this|over) (a|the|last|past|) (year|yr|<n> months|<n>/12|6 months|12 months|12/12|6/12)',
    '(multiple|several) episodes of',
  ],
  frequent: [
    '(frequent|frequently|most days|daily|every day|nearly every day|almost daily|almost every day|often|very often|most weeks|each day|every single day)',
    '(several|many|multiple) times (a|per|each|every) (day|week|wk|month|mth)',
    '(> 12|more than 12|over 12|15|20|>12) (times|x|days) (a|per|/) (month|mth|mo)',
    '(3|4|5|6) (times|x|days) (a|per|/) (week|wk)',
  ],
  'treatment-resistant': [
    '(treatment|ppi|therapy|drug) (resistant|refractory)',
    '(resistant|refractory|unresponsive) (to) (treatment|ppi|ppis|omeprazole|lansoprazole|therapy|medication|meds|acid suppression|esomeprazole)',
    '(not|is not|are not|was not|has not|have not|did not|no|isnt|hasnt|didnt|poor|minimal|without|little) (responding|response|responded|respond|relief|help|better|improvement|improving|settling|helped|relieved|benefit|controlled) (to|with|w|from|on|by|despite|after) (a|the|<n>|<n>/52|<n>/12|<n> weeks|<n> weeks of|full dose|high dose|double dose|trial of|course of|full course of|4/52|8/52|) (treatment|ppi|ppis|of ppi|of omeprazole|omeprazole|lansoprazole|esomeprazole|pantoprazole|gaviscon|antacids|antacid|medication|meds|rx|max dose ppi|h2 blocker|famotidine|rennies)',
    '(despite|failed|persists on|persisting on|persisting despite|persists despite|ongoing despite|ongoing on|continues despite|still symptomatic on) (full dose|high dose|double dose|max dose|a trial of|trial of|<n>/52|<n> weeks of|<n>/12|4/52|8/52|6/52|12/52|8 weeks|4 weeks|4 weeks of|8 weeks of|1 month of|2 months of|2/12|1/12|3/12|) (of|) (treatment|ppi|ppis|omeprazole|lansoprazole|esomeprazole|pantoprazole|gaviscon|antacids|medication|full course ppi|therapy|acid suppression|rx|famotidine|rabeprazole)',
    '(ppi|omeprazole|lansoprazole|gaviscon|treatment|esomeprazole|pantoprazole|antacids) (not helping|not helped|hasnt helped|isnt helping|no help|ineffective|not working|no effect|no benefit|has not helped|didnt help|failed|no better|no relief|doesnt help|not touching it)',
    '(no better|not better|not improved|no improvement|no relief|unchanged) (on|with|from|despite|after) (a|the|) (<n> weeks|<n> months|<n> weeks of|<n> months of|<n>/52|<n>/12|<n>/52 of|<n>/12 of|course of|trial of|full dose|) (ppi|omeprazole|lansoprazole|esomeprazole|pantoprazole|gaviscon|treatment)',
  ],
  new: ['(new|newly|new onset|recent onset|of recent onset|newly abnormal|recently developed|of new onset)'],
  progressive: [
    '(progressive|progressively|progressing|worsening|worsened|getting worse|gradually worse|gradually worsening|deteriorating|increasingly worse|steadily worse|worse week by week|worse day by day|worse each week|worse every week)',
  ],
  'sub-acute': ['(subacute|sub acute|subacutely|over days to weeks|over weeks|over days|week by week|day by day)'],
  increased: ['(increased|increase in|more than usual|worse than usual|up from usual|increased from normal)'],
  'increasing-in-size': [
    '(growing|enlarging|slowly increasing|gradually increasing|increasing|increasing size|increase size|increasing in size|increased in size|getting bigger|getting larger|bigger|larger|doubled|trebled|has grown|rapidly growing|rapidly enlarging|expanding|growing in size|grown|got bigger|gotten bigger|doubled in size|increase in size|enlarged over|grows|enlarging over)',
  ],
  'first-presentation': [
    '(first presentation|1st presentation|first time|1st time|first episode|1st episode|never had before|never had this before|never had it before|not had this before|not had before|first time presenting|presenting for first time|presenting for the first time|for the first time|not presented before|first presentation of|never presented with this before|first ever)',
  ],
  'without-uti': [
    '(msu|mssu|urine culture|mc&s|urine mc&s|mcs|urine mcs|urine c&s|c&s|culture|csu|urine cultures|msus|urine sample|urine) (:|-|) (neg|negative|-ve|clear|nad|no growth|ng|normal|sterile|no infection|now clear|now negative|now neg|is negative|was negative|is clear|was clear|came back negative|came back clear|no sig growth|no significant growth|shows no growth|no growth seen|result negative|showed no growth|showed no infection|x 2 negative|x2 neg|x2 negative)',
    '(negative|neg|clear|-ve|sterile|normal) (msu|mssu|urine culture|mc&s|urine mc&s|csu|culture)',
    '(uti|infection) (excluded|ruled out|negative)',
    '(without|excluding) (uti|a uti|urinary infection|infection)',
    'no infection on (msu|culture|urine)',
    'no growth on (msu|culture)',
    '(urine|msu) clear of infection',
  ],
  'persists-after-uti-treatment': [
    '(persists|persisting|persisted|persistent|ongoing|continues|continuing|still present|still there|not resolved|not settled|remains|still|hasnt settled|not cleared|no better) (after|despite|following|post|since|with|on) (a|the|course of|successful|successfully|<n> days of|2 courses of|full course of|completing|complete|treatment of|treatment for|rx for|) (treatment of|treatment for|treated|uti|a treated|) (uti|utis|abx|antibiotics|trimethoprim|nitrofurantoin|treated uti|uti treatment|uti treated|uti rx|uti abx|treatment of uti|treatment for uti|antibiotic|treatment uti|abx for uti|antibiotics for uti|pivmecillinam|rx uti|cefalexin) (treatment|treated|rx|abx|)',
    '(persists|persisting|persisted|persistent|ongoing|still present|still there|still|continues) (after|despite|following|since) (uti|utis|urinary tract infection|urine infection|infection) (was|is|has been|had been|being) (treated|successfully treated|treated successfully)',
    '(uti|utis) (treated|treated successfully|successfully treated|now treated) (and|but|,|) (haematuria|blood|it|bleeding|) (persists|persisting|persisted|still present|ongoing|still there|continues|remains|not settled)',
    '(despite|after) (uti treatment|treated uti|treatment of uti|successful uti treatment|uti treated|treatment for uti|antibiotics for uti|abx for uti|successful treatment of uti)',
  ],
  'recurs-after-uti-treatment': [
    '(recurs|recurred|recurring|recurrent|returned|came back|come back|back|comes back|back again|recurrence|returns|reappeared|has recurred|has returned|has come back) (after|following|post|since|despite) (a|the|course of|successful|successfully|completing|treatment of|treatment for|rx for|) (treatment of|treatment for|treated|uti|a treated|) (uti|utis|abx|antibiotics|trimethoprim|nitrofurantoin|treated uti|uti treatment|uti treated|uti rx|uti abx|treatment of uti|treatment for uti|antibiotic|abx for uti|antibiotics for uti) (treatment|treated|rx|abx|)',
    '(recurs|recurred|recurring|returned|came back|come back|comes back|back again|returns|reappeared) (after|following|since|despite) (uti|utis|urinary tract infection|urine infection|infection) (was|is|has been|had been|being) (treated|successfully treated|treated successfully)',
    '(uti|utis) (treated|treated successfully|successfully treated) (and|but|,|) (haematuria|blood|it|bleeding|) (recurred|returned|came back|has come back|has returned|has recurred|back|now back|recurs)',
  ],
  'one-nipple-only': [
    '(nipple only|nipple alone)',
    '(unilateral|unilaterally|one sided|one nipple only|one side only|single nipple|one nipple|from one nipple|one breast only|left only|right only|l only|r only|left side only|right side only)',
  ],
  'not-obviously-uterine-fibroids': [
    '(not|not obviously|no|not clearly|doesnt feel like|does not feel like|not typical of|unlike|not thought to be|not consistent with|not like|unlikely) (uterine|) (fibroid|fibroids|fibroid uterus|to be fibroids)',
    '(no|nil|never had) (known|hx|hx of|history|history of|h/o|previous|known history of) (uterine|) fibroids',
    '(fibroids|fibroid) (:|-|) (no|none|nil|never|excluded)',
  ],
  'not-attributable-to-hrt': [
    '(not|is not|was not|has not been|has never been|never|no|isnt|nil|hasnt been|not currently|does not|doesnt|did not|didnt|never been|never taken|never used|not using|not taking|has never taken|no longer on|not on any) (on|used|had|taken|taking|using|take|use|) (any|) (hrt|hormones)',
    'hrt (:|) (no|nil|never|none)',
    'not (attributable|due|related|secondary|explained) (to|by) hrt',
    '(hrt|) naive hrt',
    'no hrt use',
  ],
  'sti-excluded': [
    '(sti|std|stis|stds|sti screen|std screen|gum screen|sexual health screen|syphilis|gum|syphilis/hsv|sti tests|sexual health screening|sti swabs|hsv and syphilis|herpes and syphilis) (excluded|neg|negative|ruled out|-ve|clear|nad|normal|tests negative|serology negative|all negative|has been excluded|screen negative|screen clear|been excluded|negative at gum)',
    '(no|negative|neg|clear|normal|nad|-ve) (sti|stis|sti screen|gum screen|std|sexual health screen)',
    'gum (clinic|) (excluded|ruled out) sti',
  ],
  'after-sti-treatment-completed': [
    '(after|despite|following|post|since) (completing|completion of|completed|finishing|full|course of|) (sti|std|syphilis|gum|herpes|chlamydia) (treatment|rx|treated|abx|therapy|antibiotics|treatment completed)',
    '(sti|syphilis|herpes|std) (treated|treatment completed|rx completed|treatment finished|treatment complete|treatment done|fully treated)',
    '(completed|finished|after|post) (treatment|rx|treatment course|full treatment) (for|of) (sti|syphilis|herpes|chlamydia|std|an sti)',
  ],
  'within-last-12-months': [
    '(in|within|over|during|for) (the|) (last|past) (12 months|year|12/12|12 m|yr|12mths|6 months|6/12|few months|<n> months|<n>/12)',
    'this year',
    'since last (year|summer|winter|spring|autumn|christmas)',
  ],
  'non-painful': [
    '(painless|non painful|nonpainful|not painful|pain free|painlessly|doesnt hurt|does not hurt|not sore|isnt painful|without pain)',
  ],
  'on-examination': [
    '(o/e|on examination|on exam|on palpation|felt on exam|felt on examination|found on examination|found on exam|seen on examination|seen on speculum|on speculum|on speculum exam|on speculum examination|on ve|felt on ve|on bimanual|on abdo exam|seen on exam|visible on speculum|at speculum)',
  ],
  'found-by-dentist': [
    '(found|noticed|noted|seen|spotted|reported|picked up|identified|referred|flagged|assessed|examined|confirmed|detected) (by|at) (a|the|his|her|own|) (dentist|dental practice|gdp|dental surgeon|dental check|dental hospital|dental checkup|dental check up|dentists)',
    '(dentist|gdp|dental surgeon) (found|noticed|noted|saw|has seen|spotted|concerned|identified|reports|reported|says|has found|has noted|picked up|worried|confirms|assessment)',
    'per dentist',
    'seen dentist who (found|noted|noticed)',
    'letter from dentist',
  ],
  'uncertain-with-ongoing-concern': [
    '(still|remain|remains|ongoing|continuing|persisting|persistent|clinically still|i am still|gp still) (concerned|concern|worried|worry|clinically concerned|clinical concern|suspicious|clinical suspicion|clinical worry)',
    '(with|) (ongoing|continuing|persisting) (clinical|) (concern|suspicion) (re|about|of|for) (sarcoma|soft tissue sarcoma)',
    'concern (persists|remains|ongoing|continues)',
    '(clinical|) concern (remains|persists|ongoing)',
  ],
  'delay-may-have-significant-impact': [
    '(delay|waiting|wait) (may|could|would|might|will|) (matter|harm|have impact|have significant impact|be harmful|cause harm|significant impact|significant|impact|affect outcome|risk|have a significant impact|have serious impact)',
    '(concern|concerned|worried|worry) (about|re|regarding|that) (delay|a delay|waiting|site|size|location|delays|impact of delay|the delay|site and size)',
    '(concerning|critical|high risk|sensitive|awkward) site',
  ],
};
