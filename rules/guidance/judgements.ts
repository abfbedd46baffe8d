import type { QualifierId } from '../findings/qualifiers.ts';

interface Judgement {
  /** As it stands after "If". */
  when: string;
  /** How much it takes to say yes to it: of two ways to a recommendation the cheaper is asked. */
  weight: number;
}

/** What a criterion asks of a finding that the GP in the room can settle in one reply. Others need a scan, a dentist or a special case. */
export const judgements: { readonly [qualifier in QualifierId]?: Judgement } = {
  unexplained: { when: 'no cause is found', weight: 1 },
  persistent: { when: 'it persists', weight: 1 },
  recurrent: { when: 'it keeps coming back', weight: 1 },
  frequent: { when: 'it is frequent', weight: 1 },
  'treatment-resistant': { when: 'treatment has not helped', weight: 1 },
  new: { when: 'it is new', weight: 1 },
  progressive: { when: 'it is getting worse', weight: 1 },
  'sub-acute': { when: 'it came over days to weeks', weight: 1 },
  increased: { when: 'it is more than usual', weight: 1 },
  'increasing-in-size': { when: 'it is growing', weight: 1 },
  'first-presentation': { when: 'this is the first time', weight: 1 },
  'without-uti': { when: 'there is no urine infection', weight: 1 },
  'persists-after-uti-treatment': { when: 'it is still there after a treated UTI', weight: 4 },
  'recurs-after-uti-treatment': { when: 'it came back after a treated UTI', weight: 4 },
  'one-nipple-only': { when: 'it is one nipple only', weight: 1 },
  'not-obviously-uterine-fibroids': { when: 'it is not obviously fibroids', weight: 1 },
  'not-attributable-to-hrt': { when: 'HRT does not explain it', weight: 1 },
  'sti-excluded': { when: 'an STI is excluded', weight: 1 },
  'after-sti-treatment-completed': { when: 'it is still there after STI treatment', weight: 2 },
  'within-last-12-months': { when: 'it began in the last 12 months', weight: 1 },
  'non-painful': { when: 'it is painless', weight: 1 },
  'on-examination': { when: 'it was found on examination', weight: 1 },
};
