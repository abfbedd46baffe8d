/** How the result of a test is said: pieces of phrases, for tests of every kind. */

const verb = 'is|are|was|were|has|have|had|has been|have been|had been|seem|seems|looked|looks|look|remain|remains|remained|stays|:|=|-|';
const came =
  'come|comes|came|gone|went|got|found|showing|showed|reported|flagged|flagging|running|measured|read|reading|creeping|creeping up|still|again|now|also|';
const back = 'back|back as|up|as|to be|as being|on the|at|out|down as|in as|';
const size =
  'a bit|a little|bit|little|too|rather|still|persistently|consistently|well|far|far too|way|way too|much too|so|really|abnormally|again|slightly|mildly|moderately|';

const high =
  'high|raised|elevated|increased|up|up a bit|up again|higher|hi|high side|high end|over range|above range|above the range|over the range|over normal|above normal|over the limit|above the limit|over limit|above limit|over the top of normal|out of range high|above cut off|above the cut off|above threshold|above the threshold|over threshold|over the threshold|over the line|sky high|skyhigh|through the roof|off the scale|rocketed|shot up|gone up|going up|climbing|risen|crept up|↑|↑↑|↑↑↑|higher than normal|higher than it should be|higher than they should be|higher than expected|more than normal|more than it should be|higher than they like|too much|excessive|above what it should be|above what they should be|above where it should be';
const low =
  'low|lower|reduced|decreased|lowish|low side|low end|down|dropped|dropping|fallen|falling|under range|below range|below the range|under the range|below normal|under normal|under the limit|below the limit|below limit|too low|rock bottom|on the floor|through the floor|in the boots|in her boots|in his boots|in my boots|depleted|tanked|plummeted|gone down|going down|gone right down|went down|lacking|↓|↓↓|↓↓↓|lower than normal|lower than it should be|lower than they should be|lower than they like|not enough|not what it should be|below what it should be|below what they should be|lower than i should be|less than it should be|less than normal';
const fine =
  'normal|ok|okay|fine|good|nad|in range|wnl|within normal limits|within range|within limits|in normal range|in the normal range|within the normal range|normal range|n|unremarkable|satisfactory|stable|acceptable|all right|alright|spot on|as it should be|as they should be|where it should be|perfect|excellent|healthy|nothing to worry about|unchanged and normal|within normal range|reassuring';

const onBloods =
  'on bloods|on blood|on blood test|on blood tests|in blood|in bloods|in blood test|in blood tests|on last bloods|on latest bloods|on recent bloods|on repeat bloods|on repeat|on fbc|on full blood count|from blood test|from bloods|on last blood test|on latest blood test|on recent blood test|at last check|';
const number = 'count|counts|level|levels|number|numbers|reading|readings|result|results|test|value|values|figure|thing|bit|';

const after = (names: string, said: string): string =>
  `(${names}) (${number}) (${onBloods}) (${verb}) (${came}) (${back}) (${size}) (${said})`;

/** Phrases that say of tests, named as choices, that they are raised. */
export const saidHigh = (names: string): readonly string[] => [
  after(names, high),
  `(high|raised|elevated|increased|rising|climbing|excess|excessive|too many|too much|higher|sky high|far too many|far too much|abnormally high|↑|↑↑) (level of|levels of|count of|number of|numbers of|amount of|) (${names})`,
  `(rise in|increase in|excess of|surplus of|loads of|overload of) (${names})`,
];

/** Phrases that say of tests that they are low. */
export const saidLow = (names: string): readonly string[] => [
  after(names, low),
  `(low|reduced|decreased|dropping|falling|lower|too few|too little|not enough|far too few|not nearly enough|insufficient|lack of|lacking|lacking in|short of|short on|shortage of|deficient in|drop in|fall in|dip in|abnormally low|↓|↓↓) (level of|levels of|count of|number of|numbers of|amount of|in|) (${names})`,
];

/** Phrases that say of tests that all is as it should be. */
export const saidFine = (names: string): readonly string[] => [after(names, fine), `(normal|satisfactory|good|fine|healthy) (${names})`];

/** Phrases that say of tests that they are not raised, or not low. */
export const saidNot = (names: string, what: 'high' | 'low'): readonly string[] => [
  `(${names}) (${number}) (is|are|was|were|has|have|) (not|isnt|arent|wasnt|werent|no longer|never) (been|come back|at all|) (${
    what === 'high' ? 'high|raised|elevated|increased|up|too high|over range' : 'low|reduced|down|dropped|too low|below range|decreased'
  })`,
];
