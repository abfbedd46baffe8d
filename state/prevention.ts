import type { PathwayPack } from '../packs/pathway-pack.ts';
import { type Programme, screeningDue } from '../packs/screening-due.ts';
import type { Presentation } from '../rules/engine/presentation.ts';
import { FALSE, TRUE, type Truth, UNKNOWN } from '../rules/engine/truth.ts';

type Entries<Key extends 'stopSmoking' | 'screening' | 'contacts'> = readonly PathwayPack[Key][number][];

export interface Screened {
  programme: Programme;
  /** TRUE: of those it screens. UNKNOWN: that hangs on what `lacks` names. */
  due: Truth;
  lacks: readonly string[];
  says: Entries<'screening'>;
}

export interface Prevention {
  /** Whether the patient has ever smoked; smoking now is not entered. */
  everSmoked: Truth;
  stopSmoking: Entries<'stopSmoking'>;
  /** Programmes the patient may be of; those that are not for them are left out. */
  screening: readonly Screened[];
  /** Whom someone treated for cancer rings with a worry. */
  afterTreatment: Entries<'contacts'>;
}

const everSmokedIn = ({ findings, absent }: Presentation): Truth => {
  if (findings.some(({ id }) => id === 'ever_smoked')) return TRUE;
  return absent.includes('ever_smoked') ? FALSE : UNKNOWN;
};

const goesBy: Readonly<Record<Programme, readonly ('sex' | 'smoking')[]>> = {
  bowel: [],
  breast: ['sex'],
  cervical: ['sex'],
  lung: ['smoking'],
};

/** What could be done to prevent cancer or find it early, from what was entered and the packs, the nearest first. */
export function preventionFor(presentation: Presentation, packs: readonly PathwayPack[]): Prevention {
  const everSmoked = everSmokedIn(presentation);
  const { age, sex, organs } = presentation;
  const due = screeningDue({ ...(age !== undefined && { age }), sex, ...(organs && { organs }), everSmoked });
  const unknown = { sex: sex === 'unknown', smoking: everSmoked === UNKNOWN };
  const says = packs.flatMap(({ screening }) => screening);
  return {
    everSmoked,
    stopSmoking: packs.flatMap(({ stopSmoking }) => stopSmoking),
    screening: (Object.keys(due) as Programme[])
      .filter((programme) => due[programme] !== FALSE)
      .map((programme) => ({
        programme,
        due: due[programme],
        lacks: [...(age === undefined ? ['age'] : []), ...goesBy[programme].filter((each) => unknown[each])],
        says: says.filter((each) => each.programme === programme),
      })),
    afterTreatment: packs.flatMap(({ contacts }) => contacts).filter(({ purpose }) => purpose === 'worried-after-treatment'),
  };
}
