import type { Says } from '../scope/cue.ts';

/** Words that answer a label or a question, and what they say of it. They count only where nothing else of the answer stands before them. */
export const answerWords: readonly (readonly [Says, string])[] = [
  [
    'denied',
    "no|n|nope|nah|nil|none|non|never|denies|denied|absent|negative|neg|-ve|false|0|not at all|not present|not felt|not seen|not noticed|not that i know of|not that i've noticed|nothing|none reported|none noted|none seen|none found|none felt|none palpable|not enlarged|not palpable|none known|none of these|none of those|none of them|none of that|none of the above|neither|neither of these|neither of those|neither of them|nil reported|nil noted|no symptoms|no change|not really|no not really|i don't|i haven't|he doesn't|she doesn't|no i haven't|no i don't|✗|✘|✕|☒ no|\\(-\\)",
  ],
  [
    'affirmed',
    'yes|y|yep|yeah|yup|true|present|positive|pos|\\+ve|\\+{1,3}|✓|✔|confirmed|\\(\\+\\)|very much so|definitely|afraid so|i do|i have',
  ],
  [
    'nothing',
    'unknown|not known|not asked|not assessed|not recorded|not examined|not done|not discussed|not applicable|n\\/a|n\\.a\\.|declined|deferred|pending|blank|no answer|no response|skipped|prefer not to say|\\?|--?',
  ],
  [
    'doubted',
    "unsure|not sure|don't know|dont know|i don't know|maybe|possibly|perhaps|might have|hard to say|difficult to say|uncertain|\\?\\?",
  ],
];

/** Marks of a box that is ticked and of one that is not. */
export const ticked = '(?:☑|✅|🗹|\\[ ?[x✓✔*] ?\\]|\\( ?[x✓✔*•] ?\\)|◉|⦿|■|☒)';
export const unticked = '(?:☐|□|▢|\\[ {0,3}\\]|\\( {0,3}\\)|\\[_\\]|○|◯)';
