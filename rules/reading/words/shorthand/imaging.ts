import type { Shorthand } from '../shorthand.ts';

/** Imaging. */
export const imaging: Shorthand = {
  uss_abdomen_pelvis_normal: [
    '(normal|nad|clear|unremarkable) (pelvic|abdo pelvis|abdominal and pelvic|abdo/pelvis|abdo and pelvis|abdomen and pelvis|abdominopelvic|tv|transvaginal|abdo & pelvis|abdo/pelvic|) (uss|tvuss|tvus|ultrasound|us|tvs|scan)',
    '(pelvic uss|pelvic ultrasound|tvuss|tvus|tv uss|tvs|uss pelvis|uss abdo pelvis|uss abdo/pelvis|uss abdo & pelvis|uss abdo and pelvis|uss a/p|pelvic us|uss abdomen and pelvis|uss abdomen pelvis|ultrasound abdomen and pelvis|ultrasound of abdomen and pelvis|abdo pelvis uss|abdo/pelvis uss|pelvic scan|transvaginal uss|abdo/pelvic uss|uss abdomen & pelvis|uss of abdomen and pelvis|uss abdo + pelvis|ultrasound abdo pelvis|ultrasound pelvis) (:|was|is|reported as|reported|report|result|-|=|came back|back|scan|today|) (normal|nad|clear|unremarkable|n)',
  ],
};
