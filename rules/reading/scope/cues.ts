import type { CueRow } from './cue.ts';

/**
 * Words that say how the findings near them are meant, as medspacy's ConText has them: what they say, which way and how far they reach,
 * and what ends them. A new cue is a word in a row; the algorithm in reach.ts knows no word.
 */
export const cues = {
  no: {
    says: 'denied',
    direction: 'ahead',
    reach: 'list',
    stops: ['contrast', 'turn', 'denial', 'patient', 'positive', 'risk'],
    gap: 5,
    unknownItems: true,
    words: [
      '(no|nil|without|w/o|zero|absence of|free of|free from|lack of any|nil in the way of)',
      '(no|nil|without|denies any|denies|without any|no known) (history|hx|h/o|evidence|e/o|sign|signs|symptoms|suggestion|episodes|complaint|complaints|reports|report|features|feature|obvious|significant|associated|other|definite|clinical|current|clear|apparent) (of|or|consistent with|suggestive of|suggesting|to suggest|in keeping with|such as|like|)',
      '(neg|negative|-ve) for',
      '(nor|ø)',
      '(no|nil) personal (history|hx|h/o) (of|)',
      '(no|nil) (personal or family|family or personal|personal/family) (history|hx|h/o) (of|)',
    ],
  },
  not: {
    says: 'denied',
    direction: 'ahead',
    reach: 'list',
    stops: ['contrast', 'turn', 'denial', 'patient', 'positive', 'risk'],
    gap: 4,
    words: [
      '(cannot|cant|can not|couldnt|could not|unable to|not able to|doesnt|does not|dont|do not|didnt) (recall|remember|think of|report|describe|mention|notice|complain of|suffer|suffer from|suffer with|get|have|feel|experience)',
      '(not|dont|do not|isnt|wasnt|arent|hasnt|hasnt had|hasnt got|hasnt been|hasnt any|has not|has not had|have not|havent|havent had|doesnt have|does not have|doesnt|does not|didnt|did not|never|never had|never any|not had|not had any|not got|has never|has never had|is not|was not|are not|not been|not noticed|hasnt noticed|not complaining of|not c/o|not reporting|not experiencing|not having|no longer has|nor)',
      '(nobody|no one|noone) (has|have|had|else has|else|) (noticed|seen|found|felt|mentioned|reported|commented on|)',
      '(unable to|cannot|cant|could not|couldnt|not able to|did not|didnt|failed to) (feel|find|palpate|see|detect|identify|elicit|hear|appreciate|notice|spot)',
    ],
  },
  denies: {
    says: 'denied',
    direction: 'ahead',
    reach: 'list',
    stops: ['contrast', 'turn', 'denial', 'patient', 'positive', 'risk'],
    gap: 6,
    unknownItems: true,
    words: [
      '(nothing|nil) (to suggest|suggesting|suggestive of)',
      '(negatives|pertinent negatives|relevant negatives|important negatives|-ves)',
      '(no|nil) (red flag|alarm|worrying|sinister) (symptoms|features|sx|signs|symptom)',
      '(no|nil) red flags',
      '(neither|denies|denied|denying|deny|denies any|denied any|says no|reports no|nil|neg for|negative for|-ve for|no hx of|no h/o|no history of|no symptoms of|denies symptoms of|denies symptoms consistent with|no evidence of|no signs of|no features of|no red flags such as|no red flags eg|no red flags ie|no reports of|does not report|doesnt report|did not report|absence of)',
    ],
  },
  negative: {
    says: 'denied',
    direction: 'behind',
    reach: 'next',
    stops: [],
    words: [
      '(has|have|had|) (not been|never been|not ever been) (present|felt|seen|noticed|noted|reported|a problem|an issue|a feature|there|found|troublesome|any)',
      '(isnt|is not|not|no longer|arent|are not|wasnt|was not|never) (an issue|a problem|a concern|a feature|present|troubling|bothering|bothersome|reported|elicited|apparent|evident|detected|demonstrated|of note)',
      '(has|have|had) (been|) (excluded|ruled out|denied)',
      '(negative|neg|nil|-ve|no|none|never|nad|absent|denied|excluded|ruled out|✗|✘|✕|not ticked|none today|not present|not felt|not seen|not found|not suspected|not a feature|not a problem|not an issue|not present|not apparent|not reported|not mentioned|not noticed|not evident|not elicited|not up|not palpable|not reported|was negative|is absent|not noted|not detected|not had|n)',
    ],
  },
  'all-negative': {
    says: 'denied',
    direction: 'behind',
    reach: 'list',
    stops: [],
    words: [
      '(hasnt got|has not got|hasnt had|hasnt|has|had|has had|got|havent got|does not have|doesnt have|denies|denied|not) (either|neither|any of these|any of them|any of those|none of these|none of them|all of these|all of the above|the above)',
      '(all|both|each) (negative|neg|nil|-ve|no|none|absent|denied|normal|nad)',
      '(none|nil) (present|reported|of these|of the above)',
    ],
  },
  yes: {
    says: 'affirmed',
    direction: 'behind',
    reach: 'next',
    stops: [],
    words: [
      '(yes|y|✓|✔|ticked|present|+|++|+++|+ve|positive|pos|confirmed|noted)',
      '(x|times) (1|2|3|4|5|6|7|8)',
      '(several|many|few) times',
      '(once|twice)',
    ],
  },
  contrast: {
    says: 'mark',
    direction: 'ahead',
    reach: 'part',
    stops: [],
    words: [
      '(but|however|although|though|except|except for|apart from|other than|aside from|yet|nevertheless|just|only|bar|otherwise|if anything|on the other hand|instead|rather)',
    ],
  },
  turn: {
    says: 'mark',
    direction: 'ahead',
    reach: 'part',
    stops: [],
    words: [
      '(has|have|had|hes had|shes had|gets|getting|c/o|co|complains|complains of|complaining of|complaining|reports|presents|presenting|presented|describes|describing|describe|admits|admits to|endorses|noticed|notices|noticing|feels|feeling|developed|developing|suffering|experiencing|started|p/w|pc|does have|does get|still has|now has|now|today|positive for|+ve for|also has|also|attends|attended)',
    ],
  },
  link: {
    says: 'mark',
    direction: 'ahead',
    reach: 'part',
    stops: [],
    words: ['(with|since|is|are|was|found|seen|came|comes|known|for|because)'],
  },
  maybe: {
    says: 'doubted',
    direction: 'ahead',
    reach: 'next',
    stops: ['contrast', 'turn', 'denial'],
    gap: 3,
    words: [
      '(unlikely|either)',
      '(query|possible|poss|possibly|probable|probably|prob|likely|suspect|suspected|suspicion of|suspicious of|suspicious for|maybe|may be|might be|might have|may have|may have had|might have had|could be|could have|perhaps|potential|presumed|presumably|unsure if|unsure whether|not sure if|not sure whether|uncertain if|uncertain whether|not sure about|unsure about|wonders if|wonders about|wondering if|wonders whether|thinks may have|thinks might have|thinks maybe|?? any|? any|consider|considering|ddx|diff|diffs|differential|differential of|differentials|dd|cant rule out|cannot exclude|cannot rule out|cant exclude|can not exclude|difficult to exclude|query any|borderline|equivocal|questionable|hard to say if|unclear if|unclear whether)',
      '(no further|no more|nil further)',
      '(+/-|±)',
      '(thought|thinks|believes|believed) (he|she|they|it|may be|might be|could be) (had|has|have|might have|may have|was|is|)',
      '(unsure re|not sure re|unsure of|to exclude|to r/o|r/o|rule out|to rule out|excluding|vs)',
      '(treated|managed|labelled|diagnosed) as (a|an|)',
      '? (due|secondary) to',
      '?(2|secondary|due|2ndary|2y) to',
    ],
  },
  'maybe-behind': {
    says: 'doubted',
    direction: 'behind',
    reach: 'next',
    stops: [],
    words: ['(unlikely|query|possible|possibly|maybe|unsure|not sure|unclear|suspected)'],
  },
  relative: {
    says: 'another',
    direction: 'ahead',
    reach: 'sentence',
    stops: ['patient', 'heading', 'examination', 'positive'],
    words: [
      '(mother|father|mum|dad|mums|dads|sister|brother|aunt|uncle|aunty|grandmother|grandfather|grandma|grandad|granddad|gran|nan|cousin|son|daughter|wife|husband|partner|sibling|siblings|parent|parents|kids|kid|children|grandchildren|grandson|granddaughter|lad|lads|missus|hubby|other half|flatmate|housemate|colleagues|stepfather|stepmother|niece|nephew|twin|friend|neighbour|colleague|girlfriend|boyfriend|relative|relatives|fiance|mat|paternal|maternal)',
    ],
  },
  'family-history': {
    says: 'another',
    direction: 'ahead',
    reach: 'sentence',
    stops: ['denial', 'patient', 'heading', 'examination', 'positive', 'risk'],
    words: [
      '(fh|fhx|f/h|family history|family hx|fam hx|famhx|fhx of|fh of|family history of|family|strong fh|strong family history|f hx|fam history|strong fhx)',
    ],
  },
  past: {
    says: 'past',
    direction: 'ahead',
    reach: 'part',
    stops: ['contrast', 'denial'],
    sparesRisk: true,
    words: [
      '(previous|previously|prev|past|prior|old|childhood|historical|historic|self limiting|last year had|last yr had|years ago had|used to have|used to get|in the past|longstanding past|once had|last had|had a previous|previously had|had previous)',
    ],
  },
  'past-history': {
    says: 'past',
    direction: 'ahead',
    reach: 'sentence',
    stops: ['patient', 'heading', 'examination', 'positive', 'risk'],
    sparesRisk: true,
    words: [
      '(pmh|pmhx|pmhx of|pmh of|past medical history|past history|past medical hx|past hx|phx|psh|past medical hx of|background|background of|bg|b/g|pohx|medical history|mhx|surgical history|past surgical history)',
    ],
  },
  over: {
    says: 'past',
    direction: 'behind',
    reach: 'next',
    stops: [],
    sparesRisk: true,
    words: [
      '(resolved|now resolved|has resolved|since resolved|settled|now settled|has settled|since settled|cleared|has cleared|cleared up|has cleared up|now gone|gone now|has gone|gone away|has gone away|went away|self resolved|fully resolved|completely resolved|all resolved|better now|now better|has stopped|stopped now|now stopped|recovered|fully recovered|healed|fully healed|long since resolved|spontaneously resolved|all better|back to normal|disappeared|has now resolved|has now settled|has now gone|got better|no longer an issue|no longer a problem|no longer present|completely gone|subsided)',
      '(years|yrs|year|yr|decades|decade) ago',
      '(last year|last yr|the year before|in the past)',
      '(treated in|treated last)',
      '(excised|removed|resected|surgically removed|operated on|lasered|cauterised|frozen off|excised fully)',
      '(as|when) (a child|a kid|a teenager|a baby|young|younger|a boy|a girl)',
      'in (childhood|infancy|his youth|her youth|his 20s|her 20s|his 30s|her 30s|his teens|her teens|pregnancy|last pregnancy|early 20s)',
    ],
  },
  'history-of': {
    says: 'past',
    direction: 'ahead',
    reach: 'part',
    stops: ['contrast', 'turn'],
    sparesRisk: true,
    words: ['(h/o|history of|hx of|hist of|histof|hx|hist)'],
  },
  plan: {
    says: 'planned',
    direction: 'ahead',
    reach: 'part',
    stops: ['contrast', 'turn', 'heading', 'examination'],
    sparesRisk: true,
    words: [
      '(might|may|could) (get|develop|be developing|become|go on to have|go on to develop|be getting)',
      '(check fbc for|check bloods for|bloods for|fbc for|check for|look for|looking for|to look for|check for|checking for|to check for|check for|screen for|screening for|assess for|test for|testing for|monitor for|to assess for|investigate for|work up for|workup for|worried about|worries about|worry about|concerned about|concerned re|anxious about|fear of|fears|afraid of|scared of|health anxiety re|health anxiety about|prevent|to prevent|prevention of|prophylaxis|se|vaccine|vaccination|if no|refer|refer for|referred for|ref for|refer re|rv|reviewed for|requested|request|arrange|arranged|order|ordered|book|booked|send for|for urgent|for routine|consider|to consider|awaiting|await|awaits|due for|needs|need for|start|started on|commence|commenced|prescribed|rx|for|to see if|thinking about)',
    ],
  },
  education: {
    says: 'hypothetical',
    direction: 'ahead',
    reach: 'sentence',
    stops: ['contrast', 'turn', 'examination', 'positive'],
    words: [
      '(leaflet|leaflets|information|info|advice) (given|provided|sent|handed over) (on|about|re|regarding)',
      '(counselled re|counselled about|counselled on|discussed risk of|discussed risks|discussed risks of|risk of|risks of|chance of|leaflet on|leaflet re|leaflet about|information on|information about|info on|info re|discussed|discuss|advice re|advice about|advice on|advise re|advised re|advised about|advised on|advised|asked about|asked re|asks about|asking about|side effects|side effect|side effects inc|explained|education on|education re|aware of|awareness|support group|googled|read about|symptoms to look for)',
    ],
  },
  'plan-section': {
    says: 'planned',
    direction: 'ahead',
    reach: 'sentence',
    stops: [],
    words: ['(plan|p|actions|action|management|mx|mgmt|to do|todo|next steps|follow up|f/u|fu)'],
  },
  'safety-net': {
    says: 'hypothetical',
    direction: 'ahead',
    reach: 'sentence',
    stops: [],
    words: [
      '(seek|seeks|seeking|get|gets) (help|advice|medical help|medical advice|attention|medical attention|urgent help|urgent medical help|urgent advice) (if|with|for|should|when|)',
      '(if|should|in case|unless|return if|rtc|rtc if|rtn if|tcb if|tci if|return with|come back if|come back with|to return if|to return with|see again if|call if|call 999 if|999 if|a&e if|seek help if|back if|review if|re attend if|reattend if|re-attend if|safety net|safety netted|safetynetted|safetynet|safety netting|safety net re|safety netted re|sn|sn re|red flag advice|red flags re|red flags advised|red flags inc|red flags including|red flags eg|red flags such as|red flags like|regarding red flags|red flag inc|advised regarding red flags|advised red flags|red flag symptoms|red flags discussed|red flags explained|red flags given|watch for|watch out for|to watch for|look out for|looking out for|warned about|warned re|warned to|worsening advice|worsening statement|to report|to report any|advised to report|report any|must return|whenever|when to return|signs to watch|alert to|let us know if|let me know if|contact us if|ring if|phone if)',
    ],
  },
  any: { says: 'hypothetical', direction: 'ahead', reach: 'sentence', stops: [], words: ['any'] },
  cause: {
    says: 'explained',
    direction: 'behind',
    reach: 'sentence',
    stops: [],
    words: [
      '(secondary to|2ary to|2ndary to|2 to|2y to|2ry to|due to|because of|as a result of|caused by|explained by|attributed to|attributable to|accounted for by|put down to|in keeping with known|a known effect of|known effect of|from known|from the fall|after a fall|after falling|thanks to)',
      '(explains|explain|explaining|accounts for) (it|this|that|them|the|these|everything)',
      '(thats|that is|this is|which is) (why|explained|what it is|the reason|the cause|expected)',
      '(which|that) (explains|makes sense|accounts for)',
      '(as|which is|which was) expected',
      '(as usual for|usual for|normal for) (him|her|them)',
      '(since|after|from) (starting|being started on|he started|she started|i started|they started|lifting|digging|moving house)',
      '(because) (he|she|i|they|hes|shes|im|theyre)',
      '= (skin tag|cyst|lipoma|hernia|bruise)',
    ],
  },
  examination: {
    says: 'mark',
    direction: 'ahead',
    reach: 'sentence',
    stops: [],
    words: [
      '(o/e|oe|on examination|on exam|exam|examination|ex|examined|exam shows|o / e|clinically|pv|ve|on palpation|examination shows|examination reveals|exam reveals|examination finds|spec exam|speculum|on speculum|speculum exam|on ve|abdo exam)',
    ],
  },
  patient: {
    says: 'mark',
    direction: 'ahead',
    reach: 'sentence',
    stops: [],
    words: ['(pt|patient|he|she|they|himself|herself|hes|shes|him|pts|px)'],
  },
  header: {
    says: 'mark',
    direction: 'ahead',
    reach: 'sentence',
    stops: [],
    words: [
      '(imp|impression|dx|diagnosis|hpc|hx|sh|shx|soc|social|ice|meds|dh|drugs|allergies|nkda|bloods|results|ix|investigations|inv|obs|sx|symptoms|problem|pc|presenting complaint|comment|assessment|subjective|objective|sbar|tests|smoking)',
    ],
  },
  unticked: {
    says: 'nothing',
    direction: 'behind',
    reach: 'next',
    stops: [],
    words: [
      '(yes no|yes / no|y / n|y/n|yes/no|no yes|no / yes)',
      '(n/a|not applicable|not asked|not assessed)',
      '(delete as appropriate)',
      '☐',
    ],
  },
} as const satisfies Record<string, CueRow>;

export type Cue = keyof typeof cues;

/** The row of a cue. */
export const rowOf = (cue: Cue): CueRow => cues[cue];
