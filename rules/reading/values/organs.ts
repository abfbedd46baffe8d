import type { Organ } from '../../engine/presentation.ts';
import { matchesIn } from '../text/matches.ts';
import { namesRelative, type Person } from './person.ts';

/** The words for the patient say nothing of the organs. */
const notByName =
  /\b(?:trans[\s-]?(?:man|woman|male|female|masc\w*|fem\w*|boy|girl|person|patient|pt)|transgender\w*|transsexual|ftm|mtf|f2m|m2f|non[\s-]?binary|enby|intersex|afab|amab|assigned (?:female|male) at birth|identif(?:y|ies|ying) as (?:an? )?(?:male|female|man|woman|non[\s-]?binary)|(?:male|female|he\/him|she\/her|they\/them) pronouns|they\/them|mx|(?:post|had (?:an? )?)\s?(?:vaginoplasty|phalloplasty|metoidioplasty))\b/g;

const words: Readonly<Record<Organ, RegExp>> = {
  'female-reproductive-organs': /\b(?:ovar(?:y|ies)|uterus|womb|cervix|afab|assigned female at birth)\b/g,
  'male-reproductive-organs': /\b(?:prostate|test(?:is|es|icles?)|amab|assigned male at birth)\b/g,
};
const gone = /\b(?:no|not|nil|without|absent|removed|removal of|no longer has)\b[^.;,\n]{0,24}$/;
const goneBehind =
  /^\s*[:=]?\s*(?:n|no)\b|^(?![^.;,\n]{0,16}\b(?:not|never)\b)[^.;,\n]{0,16}\b(?:removed|absent|out|excised|taken out|not present)\b/;

/** Whom a text calls trans, non-binary or intersex: the organs it names, none if it names none. Undefined of anyone else. */
export function organsIn(normalised: string): readonly Organ[] | undefined {
  const said = matchesIn(normalised, notByName).some(({ index }) => !namesRelative(normalised.slice(Math.max(0, index - 60), index)));
  if (!said) return undefined;
  return (Object.keys(words) as Organ[]).filter((organ) =>
    matchesIn(normalised, words[organ]).some(
      ({ index, 0: { length } }) =>
        !gone.test(normalised.slice(Math.max(0, index - 40), index)) &&
        !goneBehind.test(normalised.slice(index + length, index + length + 32)),
    ),
  );
}

/** The same person with the sex left open, since it does not tell the organs. */
export function withoutSex({ sexAt: _, notices, ...person }: Person, organs: readonly Organ[]): Person {
  const others = notices.filter((notice) => !notice.startsWith('Both sexes'));
  return {
    ...person,
    sex: 'unknown',
    notices: organs.length > 0 ? others : [...others, 'The sex does not tell the organs here: please choose those that count.'],
  };
}
