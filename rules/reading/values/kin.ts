import type { Sex } from '../../engine/presentation.ts';
import { matchesIn } from '../text/matches.ts';

const women =
  'mum|mam|mom|mummy|mother|wife|missus|daughter|dauter|doughter|sister|grandmother|grandma|granny|gran|nana|nan|aunt(?:ie|y)?|niece|girlfriend|gf|lass|lassie|(?:wee |little |baby )girl|girl|amma|mama|bhabhi|beti';
const men =
  'dad|daddy|father|husband|hubby|son|brother|grandfather|grandad|granddad|grandpa|uncle|nephew|boyfriend|bf|fella|lad|(?:wee |little |baby )boy|boy|(?:lil|little) man|old man|abbu';
const either = 'partner|other half|grandchild|child|kid|baby|toddler|little one|bairn|infant|teenager|teen|cousin|friend|neighbour';

/** Children and in-laws of a kind: stepson, granddaughter, grand sun (as dictated), mother-in-law. */
const relative = `(?:${women}|${men}|${either}|(?<=grand )sun)`;
const kinWord = `(?:(?:step|grand|foster|god)[ -]?)?${relative}(?:[ -]in[ -]law)?`;

const isWoman = new RegExp(`(?:^|[ -]|step|grand|god|foster)(?:${women})(?:[ -]in[ -]law)?$`);
const isMan = new RegExp(`(?:^|[ -]|step|grand|god|foster)(?:${men}|sun)(?:[ -]in[ -]law)?$`);
const sexOfKin = (word: string): Sex => (isWoman.test(word) ? 'female' : isMan.test(word) ? 'male' : 'unknown');

/** A person of a relative's text, who is the patient. */
export interface Kin {
  sex: Sex;
  at: { start: number; end: number };
  /** Said in so many words to be whom the text is about. */
  sure: boolean;
}

const kin = `(?<kin>${kinWord})(?![a-z])`;
const whose = '(?:my|our|me|for my|his|her|the)';
const greeting =
  '(?:\\s{0,9}(?:hi|hello|hiya|hey|dear [a-z /.]{1,20}|good (?:morning|afternoon|evening)|morning|sir|madam|dr|doctor|docter|doc|respected doctor|salam|please|so|there|all|m8|ok|yes)[\\s,.!-]{1,4}){0,4}\\s{0,9}';
const complaint =
  "(?:'s|s|(?: who)? (?:is|has|have|had|been|keeps?|can'?t|cannot|won'?t|doesn'?t|isn'?t|hasn'?t|gets?|got|feels?|wakes?|seems?|started|looks?|needs?|complains?|he|she|it)\\b)";

/** How a relative says whom it is about, the surest first. */
const sureForms = [
  // I am writing about my husband; filling this in on behalf of my hubby; rang for mum
  `\\b(?:on behalf of|writ(?:ing|e) (?:to you )?(?:for|about|re|regarding)|messag\\w+ (?:for|about|re)|(?:ringing|calling|phoning|asking|here|booking|emailing|contacting you|rang|rung|called|phoned|come) (?:for|about|regarding|re)|fill(?:ing)? (?:this |it |[a-z]+ ){0,7}in for|(?:this is|it'?s|it is|its) (?:for|about|regarding|re)(?: me)?|(?:worried|concerned) (?:about|for)|look after)\\s+(?:${whose} )?${kin}`,
  `\\bcarer for my ${kin}`,
  // Call from mum re 3y daughter; about her 10 month old son
  `\\b(?:re|about|regarding|for|with) (?:${whose} |their )?\\d{1,2} ?-?(?:y|yrs?|yo|mo|m|mths?|months?|weeks?|wks?|years?|\\/12|\\/52)(?:[ -]old)? ${kin}`,
  // writing without my husband knowing, my wife doesn't know I'm ringing
  `\\b(?:writ|ring|call|phon|messag|email|contact)\\w*\\b[^.\\n]{0,30}\\b(?:without|behind) my ${kin}(?='?s? (?:knowing|knowledge|back)\\b)`,
  `\\bmy ${kin}(?= (?:does ?n'?t|does not) know (?:that )?i(?:'m| am|m|'ve| have) (?:writ|ring|call|phon|messag|email|contact|asking|rung|doing))`,
  `\\b(?:ring|call|see|phone) my ${kin}(?= about (?:his|her))`,
  `^${greeting}(?:for|about|re:?|regarding|concerning)\\s+(?:${whose} )?${kin}`,
  // a lump in my daughter's neck, my son's blood tests
  `\\b(?:lump|rash|pain|swelling|blood|spots?|bruis\\w+|mark|mole|bump)s? (?:in|on|under|from|at|round|behind) (?:my|our) (?<kin>${kinWord})'?s(?![a-z])`,
  `\\b(?:mother|mum|father|dad|parents|grandmother)\\b[^.\\n]{0,30}\\b(?:attends?|brings?|brought|came|comes|presents?) (?:in )?(?:with )?(?:her|his|their) (?:[\\d-]+(?:[ -](?:year|month|week)s?[ -]old)? )?(?<kin>son|daughter)(?![a-z])`,
  // The patient's mother reports that her 4-year-old son
  `\\bpatient'?s (?:mother|father|mum|dad|parents?)\\b[^.\\n]{0,80}?\\b(?:her|his|their) (?:[\\d-]+(?:[ -](?:year|month|week)s?[ -]old)? )?(?<kin>son|daughter|child|baby)(?![a-z])`,
];
/** Looser: these give way to what the writer says of himself. */
const looseForms = [
  // My son has; our lad (5); Husband, 74,; Mum is 75
  `^${greeting}(?:my|our|me) ${kin}(?=${complaint}|'?s?\\s{0,9}[,(-]?\\s{0,9}(?:aged? )?\\d)`,
  `^${greeting}${kin}(?=(?:'s| is)?\\s{0,9}[,(-]?\\s{0,9}(?:aged? )?\\d|'s (?:got|been|had)\\b| mea \\d| (?:keeps?|can'?t|cannot|won'?t) )`,
  `^\\s{0,9}\\d{1,3}, my ${kin}`,
  // my mother 84 with; My husband (72) has
  `\\b(?:my|our) (?:[a-z]+ )?${kin}(?='?s?(?: is|,? who is| has| have|,? she has|,? he has)?\\s{0,9}[,(]?\\s{0,9}(?:aged? )?\\d{1,3}(?!\\d|[./%]))`,
  // my partner's having nosebleeds, I want you to know my husband's PSA
  `^${greeting}[^.\\n]{0,60}\\b(?:my|our) ${kin}(?=${complaint})`,
  `(?:^|[.\\n]\\s{0,9})(?:my|our) ${kin}(?='s got| has (?:been|had|got|a )|'s having| is having)`,
];

/** In a note that tells no age otherwise: "Husband, 74, worked", "Daughter (POA): mum is 81." */
const noteForms = [
  // TC daughter 09.15: mum 74 "gone yellow"
  `\\b(?:tc|t\\/c|tel|phone call|call from|caller|rang|from)\\b[^\\n:]{0,30}(?:\\d[.:]\\d\\d)?[^\\n:]{0,10}:\\s{0,9}(?:re )?${kin}(?=(?:'s| is)?\\s{0,9}[,(]?\\s{0,9}\\d{2,3}(?![\\d%/.:]))`,
  `(?:[.\\n:]\\s{0,9})${kin}(?=(?:'s| is)?\\s{0,9}[,(]?\\s{0,9}\\d{1,3}[).,])`,
];

/** Behind the word: a companion, a speaker, or an illness in the family. */
const notPatient =
  /^(?: has|'s|s)? (?:stood|sat|nagg\w*|badgered|been (?:on at|at|nagging|telling|badgering|pestering|onto|on to)|made|forced|told|asked|sent|begged|got)\b(?! (?:a|an|the|some)\b)[^.,\n]{0,16}\b(?:me|i)\b|^(?:'s|s)?[\s,]{0,9}(?:\(?\d{1,3}\)?[\s,]{0,9})?(?:says?\b(?! (?:he|she)(?:'?s| is) (?:fine|ok|alright|not|well))|said\b|reckons|thinks?\b|told|tells|wants|made me|noticed|found\b|and (?:i|me|my)\b|came(?! home| out| back| up)|comes(?! home| out| back| up)|brought|drove|rang\b|rung|asked(?! me to)|suggested|with me|(?:is |was |very |so |really |quite )*(?:worr|concern|anxious)|died|passed|pass\b|was\b|lost\b|used to|(?:has |have |had |got |with )(?:an? |the |been diagnosed|just been diagnosed|had )?(?:[a-z]+ )?(?:cancer|ca\b|brca|gene\b|tumou?r|leuk|lymphoma|melanoma)|[a-z]+ (?:ca|cancer)\b|die\b|works|lives|booked|wedding|birthday|house|car\b|school|wife|mother|father|friend|reports?|states?|attends?|is (?:with|here|worr|concern|anxious)|did\b|does\b|carer)/;
const died = /^[^.;\n]{0,50}\b(?:died|passed away|dead\b|hospice|funeral|cancer|brca|heart attack)/;

/** What a writer says of his own illness. */
const ofSelf =
  /\bmy own\b(?! (?:phone|bruises|gp|doctor))|\bi(?:'?ve| have|ve) (?:got(?! (?:it|him|her|them|his|the|photos?|pictures?|two|three|\d|a (?:photo|picture|letter|video|list|meeting))\b)|had|a|been (?:getting|having|coughing|feeling|bleeding|losing|so tired))\b|\bi (?:cough|smoke|feel sick|ache|bleed|itch)\b|(?<!(?:saw|seen|saw it|heard|heard it|seen it|it|him|her|them) )\bmyself\b(?! (?:know|i))|\bi(?:'?m| am) (?:getting|losing|coughing|bleeding|bloated|tired|having)\b|\bmy (?:wee|poo|bowels?|tummy|belly|stomach|boob|breast|nipple|periods?|testicle|balls?|chest|back|neck|prostate|womb|weight|appetite|bloods|throat|voice|leg|arm|skin|psa|ca125)\b/;
/** "its her big sister", "I'm his mum": the writer is not the patient. */
const isRelative =
  /\b(?:it'?s|this is|i'?m|i am) (?:his|her|their|the patient'?s) (?:big |little |older |younger |step)?(?:mum|mother|dad|father|sister|brother|wife|husband|daughter|son|partner|carer|nan|gran|grandma|grandad)\b/;

const compiled = (forms: readonly string[]): RegExp[] => forms.map((form) => new RegExp(form, 'g'));
const [surePatterns, loosePatterns, notePatterns] = [compiled(sureForms), compiled(looseForms), compiled(noteForms)];
const anyKin = new RegExp(relative);

/** Whom a relative writes about, if the text is a relative's about a patient. */
export function kinIn(
  normalised: string,
  { ownAge, otherAge, opener }: { ownAge: boolean; otherAge: boolean; opener?: boolean },
): Kin | undefined {
  if (!anyKin.test(normalised)) return undefined;
  for (const [forms, sure] of [
    [surePatterns, true],
    [loosePatterns, false],
    [otherAge ? [] : notePatterns, false],
  ] as const) {
    if (!sure && (ownAge || ofSelf.test(normalised))) return undefined;
    for (const form of opener ? loosePatterns.slice(0, 1) : forms) {
      for (const { index, 0: text, groups } of matchesIn(normalised, form)) {
        const word = groups?.kin ?? '';
        const end = index + text.lastIndexOf(word) + word.length;
        const behind = normalised.slice(end, end + 60);
        if (!sure && (notPatient.test(behind) || died.test(behind))) continue;
        if (sure && (/^(?:'s|s)? (?:wedding|birthday|funeral)/.test(behind) || died.test(behind))) continue;
        return { sex: sexOfKin(word), at: { start: end - word.length, end }, sure };
      }
    }
  }
  return undefined;
}

/** Where the writer says that he is a relative of the patient. */
export const writerIn = (normalised: string): string | undefined => isRelative.exec(normalised)?.[0];
/** Whether the writer speaks of his own illness. */
export const writesOfSelf = (normalised: string): boolean => ofSelf.test(normalised);
/** The source of a pattern for a relative. */
export const kinSource = kinWord;

const opensWithKin = new RegExp(`^${greeting}${kin}(?:'?s)?(?! (?:had|worked|was|died|used to)\\b)`);
const everyKin = new RegExp(`(?<![a-z])${kin}`, 'g');

/** "Dad's mole is bigger": the text begins with a relative and names no other. */
export function speaksOfOneRelative(normalised: string): boolean {
  if (!opensWithKin.test(normalised)) return false;
  return new Set(matchesIn(normalised, everyKin).map(({ groups }) => groups?.kin)).size === 1;
}
