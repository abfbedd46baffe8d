import { organsOf } from '../rules/engine/evidence.ts';
import type { Presentation } from '../rules/engine/presentation.ts';
import { FALSE, TRUE, type Truth, UNKNOWN } from '../rules/engine/truth.ts';
import type { PathwayPack } from './pathway-pack.ts';

export type Programme = PathwayPack['screening'][number]['programme'];

/** What screening goes by. */
export interface Screened extends Pick<Presentation, 'age' | 'sex' | 'organs'> {
  everSmoked: Truth;
}

interface Invited {
  /** Completed years, both included. */
  ages: readonly [from: number, to: number];
  /** Whom besides; everyone where it is left out. */
  who?: (screened: Screened) => Truth;
}

const registeredAsFemale = ({ sex }: Screened): Truth => (sex === 'unknown' ? UNKNOWN : sex === 'female' ? TRUE : FALSE);

/** Whom the NHS in England screens for cancer; sources are with the words, in the national pack. */
const programmes: Readonly<Record<Programme, Invited>> = {
  bowel: { ages: [50, 74] },
  /** Until the 71st birthday; sent to those registered as female. */
  breast: { ages: [50, 70], who: registeredAsFemale },
  /** The first invitation comes up to six months before 25. */
  cervical: { ages: [25, 64], who: (screened) => organsOf(screened)['female-reproductive-organs'] },
  /** Where the programme has begun. */
  lung: { ages: [55, 74], who: ({ everSmoked }) => everSmoked },
};

function agedWithin(age: number | undefined, [from, to]: Invited['ages']): Truth {
  if (age === undefined) return UNKNOWN;
  const years = Math.floor(age);
  return years >= from && years <= to ? TRUE : FALSE;
}

/** For each programme whether someone is of those it screens; unknown where age, sex or smoking is not known and would tell. When they were last screened, and whether organs were removed, is not known here. Never for symptoms. */
export function screeningDue(screened: Screened): Record<Programme, Truth> {
  const due = ({ ages, who }: Invited): Truth => Math.min(agedWithin(screened.age, ages), who?.(screened) ?? TRUE) as Truth;
  return { bowel: due(programmes.bowel), breast: due(programmes.breast), cervical: due(programmes.cervical), lung: due(programmes.lung) };
}
