import type { FindingId } from '../../findings/vocabulary.ts';
import type { Assertion, Span } from '../recognition.ts';
import { matchesIn } from '../text/matches.ts';

/** What a picture of the body is said to show. */
export interface ImagingReading {
  id: FindingId;
  assertion: Assertion;
  at: Span;
}

type Modality = 'chest-film' | 'film' | 'ultrasound' | 'other';

const words = (pattern: string, flags = 'g'): RegExp => new RegExp(`(?<![a-z])(?:${pattern})(?![a-z])`, flags);
const whose = '(?:(?:my|his|her|the|their|your|both|l|r|left|right) )*';
const filmed =
  "x[- ]?rays?|xrays?|x[- ]?rayed|xrayed|ex[- ]?rays?|x r|xr|radiographs?|radiology|plain films?|films?|pictures?|x[- ]?ray'?s";
const chestFilm = words(
  `cxrs?|see ?ex ?(?:are|r)|see x r|c x r|chest[- ]?(?:${filmed}|pa|ap)|(?:${filmed}) (?:of |on )?${whose}(?:chest|lungs?)|(?:lung|thorax|thoracic) (?:${filmed})`,
);
const film = words(filmed);
const ultrasound = words(
  'ultra[- ]?sounds?|ultra[- ]?sonograph\\w*|ultrasonic|uss|you ss|you es es|u s s|sonogra\\w+|sonologist|jelly (?:scan|picture)s?|gel scans?|tvuss?|tvus|tv uss?|tvs|(?:transvaginal|tv|internal|pelvic|pelvis|abdo|abdominal|soft tissue|lump|us|u/s|baby) scans?|u/s|us(?= (?:scan|abdomen|abdo|pelvis|pelvic|tv|guided|report|result|thigh|calf|arm|leg|lump|soft|of|shows?|showed|suggest\\w*|indeterminate|equivocal|suspicious)\\b| ?[:=-])|(?<=\\bon )us|scans?|scanned',
);
const other = words(
  'cts?|ct[- ]?tap|ct[- ]?kub|cat scans?|mris?|mr|pet|pet[- ]?ct|bone scans?|isotope scans?|dexa|dxa|mammo\\w*|endoscop\\w*|colonoscop\\w*|gastroscop\\w*|ogd|biops\\w*|histology|echo|v/?q scan|smear',
);

const malignant =
  'lung ca|ca lung|bronch\\w* ca|\\?? ?ca|cancers?|canser|cancerous|carcinoma\\w*|malign\\w*|malig|neoplas\\w*|neoplasm|tumou?rs?|tumor|sinister|bronchogenic|metastas[ie]s|metastatic|mets';
const suspicious =
  'suspicious\\w*|suspect\\w*|suspicion\\w*|susp|concerning|concern for|worrying|worrisome|alarming|not happy|red flag|bad looking|nasty';
const shade =
  'mass|masses|lesions?|opacit\\w+|opacification|coins?|coin lesion|nodules?|nodul\\w+|cavitat\\w*|cavity|shadow|shadowing|shadows|blob|blobs|spiculat\\w*|(?:hilar|perihilar) (?:enlargement|prominence|bulge|fullness|mass|lymphadenopathy)|(?:bulky|enlarged|prominent|full) hil\\w+|lump|growth|spot on|something on|patch on|dark patch|white patch|collapse of|lobar collapse';
const lungPlace = 'hil(?:ar|um|a)|perihilar|lungs?|lobes?|zones?|ap(?:ex|ical|ices)|pulmonary|[rl][uml][lz]|bronch\\w*|mediastin\\w*|chest';
const notLung = /\bpleural (?:disease|mass)|mesothel|\bmeso\b|\bbone\b|lining|pleura\b|asbestos cancer|miso thelioma/;
const lungPlaces = words(lungPlace, '');
const notCancer =
  /\b(?:infect\w*|pneumonia|tb|tuberculosis|granuloma|azygos|cardiac shadow|heart shadow|nipple shadow|calcified|benign|hamartoma|fluid|oedema|unchanged|old|stable|scar\w*|plaques? only)\b/;

const mesothelioma =
  'mesothe\\w*|meso|miso thelioma|mesotheleoma|asbestos (?:related )?(?:lung )?cancer|cancer from asbestos|malignant pleur\\w*|pleural (?:based )?(?:mass|masses|tumou?r|malignancy|cancer)|(?:lobulated|nodular|irregular|circumferential) pleural|pleural thickening (?:\\+|and|with|&) (?:mass|nodul\\w*)|(?:cancer|tumou?r|growth) (?:of|in|on|around) (?:the |his |her |my )?(?:pleura|lung lining|lining of (?:the |his |her |my )?lungs?)';
const boneNames =
  'bone|bony|femur|femoral|tibia\\w*|fibula|humerus|humeral|shin|radius|ulna|pelvi[cs]|iliac|rib|ribs|clavicle|collarbone|scapula|leg|thigh|arm|knee|shoulder|ankle|hip|wrist|heel|foot|skull|jaw|metaphys\\w*|sacrum';
const sarcoma = '\\w*sarcom\\w*|sarcoma|our coma|sar coma|ewing\\w*|osteo ?sarc\\w*';
const boneCancer = `${sarcoma}|bone (?:tumou?rs?|cancer|malignancy|ca|neoplasm)|(?:aggressive|destructive|malignant|suspicious|sinister|worrying)(?:[ -]\\w+)? (?:lesion|bone|process|lump|area|features|appearance\\w*)|malignant bone|suspicious bone|periosteal (?:reaction|new bone|elevation)|sunburst|sun burst|codman\\w*|cortical (?:destruction|breach|break)|moth[- ]eaten|onion[- ]skin\\w*|permeative`;
const softPlace =
  'lumps?|mass|swelling|muscle|intramuscular|soft[- ]?tissue|thigh|calf|arm|forearm|leg|buttock|shoulder|back|limb|flank|groin|subcut\\w*|thing|knee|foot|hand|lipoma|fatty';
const elsewhere = words(
  'ovar\\w+|adnexa\\w*|womb|uter\\w+|cervix|endometri\\w+|pelvi\\w+|thyroid|breast|liver|hepatic|kidneys?|renal|testi\\w+|scrot\\w+|gall ?bladder|pancrea\\w+|bladder|prostate|spleen|lymph nodes?|parotid|lungs?|hil\\w+|axilla\\w*|aorta|carotid|dvt',
  '',
);
const indeterminate =
  "indeterminate|in determinate|indetermined|equivocal|uncertain\\w*|inconclus\\w*|unclear|non-?\\s?diagnostic|not diagnostic|non specific|nonspecific|(?:cannot|can't|cant|can not|could not|couldn't|couldnt|unable to|not able to|hard to|difficult to|impossible to) (?:\\w+ )?(?:exclude|tell|say|be sure|be certain|characteri[sz]e|rule out|make out|identify|classify|decide|work out|confirm)|(?:cannot|can't|can not|not|couldn't|could not) be (?:fully |confidently )?(?:excluded|characteri[sz]ed|classified|ruled out)|(?:not|wasn't|weren't|isn't|aren't|wasnt|werent|isnt) (?:\\w+ )?(?:sure|certain|clear|conclusive|definite|clear cut)|unsure|no (?:clear|definite|firm) (?:answer|diagnosis)|not (?:fully |well )?characteri[sz]ed|needs? (?:an )?mri to characteri[sz]e|doubtful|baffled|puzzled|don'?t know what";
const ovary = 'ovar\\w+|adnexa\\w*|adnex';
const ovaryShape =
  'complex|complicated|solid(?:[ -/]+(?:and )?cystic)?|multi ?locul\\w+|septat\\w+|papillary|malignant|malignan\\w+|m[- ]features?|suspicious\\w*|cancer\\w*|carcinoma|tumou?r|neoplas\\w+|ca|sinister|worrying|concerning|mass|growth|lesion|iota malignant|vascular(?: solid)? component';
const sound =
  "normal|normal appearances?|nad|n|clear|all clear|unremarkable|fine|ok|okay|no abnormalit\\w+(?: (?:seen|detected|found|identified))?|nothing (?:abnormal|amiss|wrong|found|untoward|sinister|of note|nasty|to worry about|showed up|seen|there)|no (?:abnormal |significant |positive )?findings?|within normal limits|wnl|didn'?t (?:show|find) anything|did not (?:show|find) anything|showed nothing|found nothing|no problems?|no concerns?";

const soundWords = words(sound);
const unsureWords = words(indeterminate, '');

interface Said extends Span {
  text: string;
}

/** Sentences: a decimal point and the point of an abbreviation part nothing. */
function sentencesIn(text: string): Said[] {
  const found: Said[] = [];
  let from = 0;
  for (const { index, 0: mark } of matchesIn(text, /[\n;!]|\.(?=\s|$)/g)) {
    found.push({ start: from, end: index, text: text.slice(from, index) });
    from = index + mark.length;
  }
  found.push({ start: from, end: text.length, text: text.slice(from) });
  return found.filter((each) => each.text.trim() !== '');
}

const request =
  /^\s*(?:[-*•>]\s*)?(?:clinical|indications?|request\w*|history given|hx|history|details|clin|reason|query|ref)\b[^:]{0,30}:|^\s*(?:plan|p|action|actions|rx|mx|to do)\s*:/;
const planned =
  /\b(?:for|refer\w*|ref|arrang\w*|book\w*|request\w*|order\w*|await\w*|pending|repeat|urgent|to exclude|r\/o|rule out|check|needs?|send|sent for|plan|to do|to get|to have|offer\w*|due|consider|awaits|want\w*|wants?|if|suggest(?= (?:repeat|urgent))|advise\w*|recommend\w*|wait\w*|going for|go for|organise)\s*(?:an?\s*|the\s*|urgent\s*|direct access\s*|2ww\s*|repeat\s*|another\s*|follow[- ]?up\s*|his\s*|her\s*|my\s*|out\s*|of\s*)*$/;
const requested =
  /^\W{0,3}(?:[a-z]+\W+){0,3}?(?:requested|booked|arranged|ordered|pending|awaited|due|to exclude|to rule out|r\/o|to look for|to check|not done|tomorrow|next week|on (?:mon|tues|wednes|thurs|fri)\w*)\b/;
const notThis = /\b(?:previous|prior|old|last year'?s?|mother'?s|mum'?s|father'?s|dad'?s|sister'?s|brother'?s|wife'?s|husband'?s)\s*$/;
const notReally =
  /\b(?:not|n't|isn't|isnt|wasn't|wasnt|never)\s+(?:\w+\s+)?(?:normal|clear|happy|good|right|ok|fine|resolved|resolving|cleared|changed|benign|reassuring)\b|\bno doubt\b|\bnot only\b|\bno(?:body|[- ]one)\b|\babnormal\b/g;
const denying =
  /\b(?:no|nil|not|without|nor|neither|never|normal|clear|nad|neg|negative|unremarkable|benign|reassuring|free of|rather than|ruled out|excludes?|excluded|didn't|didnt|doesn't|doesnt|isn't|isnt|wasn't|wasnt|lipoma|simple)\b/;
const deniedBehind =
  /^[^,;.\n]{0,24}?\b(?:excluded|ruled out|unlikely|not (?:seen|identified|present|demonstrated|found|shown|suspected)|absent|has gone|resolved|now clear|nil)\b|^\s*[:-]\s*(?:no|nil|none|n)\b/;
const doubting =
  /(?:\?+\s*|\b(?:possible|possibly|query|might|may|could|either|\?)\s*(?:be\s*)?)(?:an?\s+|early\s+|small\s+|tiny\s+)?(?:\w+\s+)?$/;

/** The part of a sentence before a place, from the comma, colon or "but" in front of it. */
const clauseBefore = (text: string, at: number): string =>
  text
    .slice(Math.max(0, at - 160), at)
    .split(/,|:|\bbut\b|\bhowever\b|\balthough\b|\bwith\b(?! no\b)|\bthere is\b|\bshow(?:s|ed|ing)?\b|[([]/)
    .at(-1) ?? '';

const isDenied = (text: string, start: number, end: number): boolean => {
  const before = clauseBefore(text, start).replace(notReally, ' ');
  return (
    denying.test(before) ||
    deniedBehind.test(text.slice(end, end + 60)) ||
    /\b(?:no|nil|without|not)\s+(?:\w+\s+){0,2}$/.test(text.slice(Math.max(0, start - 60), start).replace(notReally, ' '))
  );
};

interface Claim {
  id: FindingId;
  of: Modality;
  pattern: RegExp;
  /** What else the sentence, or the report, must hold. */
  beside?: RegExp;
  /** What it must not. */
  without?: RegExp;
  /** Said in so many words: “possible” and “likely” take nothing away, and it may stand far from the name of the picture. */
  named: boolean;
  /** A report that says what is not there reads as a denial. */
  deniable: boolean;
}

const claims: readonly Claim[] = [
  { id: 'cxr_suggests_mesothelioma', of: 'chest-film', pattern: words(mesothelioma), named: true, deniable: true },
  {
    id: 'cxr_suggests_lung_cancer',
    of: 'chest-film',
    pattern: words(`(?:${malignant})|${suspicious}`),
    without: notLung,
    named: true,
    deniable: true,
  },
  {
    id: 'cxr_suggests_lung_cancer',
    of: 'chest-film',
    pattern: words(shade),
    without: new RegExp(`${notLung.source}|${notCancer.source}`),
    named: false,
    deniable: true,
  },
  {
    id: 'xray_suggests_bone_sarcoma',
    of: 'film',
    pattern: words(boneCancer),
    without: /\b(?:chest|lung)\b/,
    named: true,
    deniable: true,
  },
  {
    id: 'xray_suggests_bone_sarcoma',
    of: 'film',
    pattern: words(`${malignant}|${suspicious}`),
    beside: words(boneNames, ''),
    without: /\b(?:chest|lung|known|mets|metasta\w+|fracture|myeloma)\b/,
    named: true,
    deniable: true,
  },
  {
    id: 'uss_suggests_ovarian_cancer',
    of: 'ultrasound',
    pattern: words(`(?:${ovaryShape})(?=[^.;\\n]{0,70}\\b(?:${ovary}))|(?<=\\b(?:${ovary})\\b[^.;\\n]{0,70})(?:${ovaryShape})`),
    without: /\b(?:dermoid|endometrioma|haemorrhagic|follic\w+|pcos)\b/,
    named: true,
    deniable: true,
  },
  {
    id: 'uss_soft_tissue_uncertain',
    of: 'ultrasound',
    pattern: words(indeterminate),
    beside: words(`${softPlace}|sarcom\\w*|what it is`, ''),
    without: elsewhere,
    named: true,
    deniable: false,
  },
  {
    id: 'uss_suggests_soft_tissue_sarcoma',
    of: 'ultrasound',
    pattern: words(`${sarcoma}|sts|soft[- ]?tissue (?:cancer|malignan\\w*|tumou?r)`),
    named: true,
    deniable: true,
  },
  {
    id: 'uss_suggests_soft_tissue_sarcoma',
    of: 'ultrasound',
    pattern: words(`${malignant}|${suspicious}`),
    beside: words(softPlace, ''),
    without: elsewhere,
    named: true,
    deniable: true,
  },
];

const kinds: readonly (readonly [Modality, RegExp])[] = [
  ['other', other],
  ['chest-film', chestFilm],
  ['ultrasound', ultrasound],
  ['film', film],
];

interface Picture extends Span {
  kind: Modality;
}

function picturesIn({ text }: Said): Picture[] {
  const found: Picture[] = [];
  for (const [kind, pattern] of kinds)
    for (const { index, 0: name } of matchesIn(text, pattern)) {
      const at = { start: index, end: index + name.length };
      if (found.some((each) => at.start < each.end && at.end > each.start)) continue;
      found.push({ kind, ...at });
    }
  // A film of which only the lung tells that it is of the chest.
  const ofLungs = lungPlaces.test(text);
  return found.map((each) => (each.kind === 'film' && ofLungs ? { ...each, kind: 'chest-film' } : each));
}

const isPlanned = (text: string, { start, end }: Picture): boolean =>
  planned.test(text.slice(Math.max(0, start - 40), start)) ||
  requested.test(text.slice(end, end + 50)) ||
  notThis.test(text.slice(Math.max(0, start - 20), start)) ||
  /[→>]\s*$/.test(text.slice(Math.max(0, start - 4), start));

/** A sentence after which a report goes on: a heading, or words that tell what it says. */
const goesOn = (said: Said, { start }: Picture): boolean =>
  start < 24 ||
  /\b(?:reports?|reported|results?|findings?|conclusion|written|wrote|letter|told|said|says|showed|shows?|did|done|came back|sent us|x-?rayed|went for|had)\b/.test(
    said.text,
  );

/** What a further sentence of a report must hold. */
const furtherOn =
  /\b(?:suspicious\w*|suspect\w*|appearances?|features?|consistent|in keeping|suggest\w*|concern\w*|likely|possib\w+|probabl\w+|raises?|impression|conclusion|might|could|worr\w+|needs? looking|looks? like|indeterminate|uncertain|excluded|there is|there's|tell|say|sure|shadow|mass|opacity|flag)\b/;

const spleen =
  /(?<![a-z])(?:spleen|splenic (?:tip|edge|length|size))(?: (?:tip|edge|size|length|both|each|are|were|is|was|measures?|measuring|measured|palpable|palp|felt|enlarged|at|of|to|by|now|approx|approximately|about|just|down|span))*\s*[:=~]?\s*(?<value>\d{1,3}(?:\.\d)?)\s*(?<unit>cms?|mm|fbs?|finger ?breadths?|fingers?)\b(?<behind>[^.;,\n]{0,24})/g;

/** A spleen with its size: so far below the ribs it is large, and so is one of 14 cm; up to 12 cm it is not. */
function spleensIn(normalised: string, add: (reading: ImagingReading) => void): void {
  for (const { index, 0: text, groups = {} } of matchesIn(normalised, spleen)) {
    const size = Number(groups.value) / (groups.unit === 'mm' ? 10 : 1);
    const below =
      /\b(?:below|bcm|under|palpable|felt|costal)\b/.test(groups.behind ?? '') || !/^(?:cm|mm)/.test(groups.unit ?? '') || size < 8;
    const assertion = below || size >= 14 ? 'present' : size <= 12 ? 'absent' : 'uncertain';
    const liver = /\bliver (?:(?:\w+ ){0,3}?\d+(?:\.\d)?\s*(?:cms?|fb)\b[^.;\n]{0,16}|(?:and|&|\+|\/|plus) ?(?:the )?)$/.test(
      normalised.slice(Math.max(0, index - 50), index),
    );
    const at = { start: index, end: index + text.length - (groups.behind ?? '').length };
    add({ id: below && liver && size < 8 ? 'hepatosplenomegaly' : 'splenomegaly', assertion, at });
  }
}

const pelvis = /\b(?:abdominopelvic|pelvi\w+|pelviss|a ?[+&/] ?p|tv|tvuss?|tvus|tvs|transvaginal|internal|gynae\w*|ovar\w+|womb)\b/;

/** The risk of malignancy index of an ovarian mass. */
const riskOfMalignancy = /(?<![a-z])rmi(?: score)?\s*(?:of|is|was|[:=>])?\s*(?<value>\d{1,5})(?!\d)/g;

const rank: Readonly<Record<Assertion, number>> = { present: 4, uncertain: 3, unsettled: 2, suggested: 2, absent: 1 };

/** A report that goes on over sentences: of what picture, for how many sentences, and how it began. */
interface Report {
  kind: Modality;
  sentences: number;
  about: string;
}

interface Context {
  said: Said;
  /** All that are named, requests too. */
  all: readonly Picture[];
  /** Those of which something is told. */
  told: readonly Picture[];
  report: Report | undefined;
}

/** "Urgent referral for suspected sarcoma" is no further sentence of a report. */
const refers =
  /\b(?:fast[- ]?track|(?:urgent|2ww|usc|suspected cancer) (?:referral|ref|pathway)|(?:referral|referred|refer|ref) (?:for|as|to|with|under|on))\b/;

/** Whether the sentence tells of the kind of picture that a claim is of: it names it, or it stands in its report. */
function tellsOf(claim: Claim, { said, all, told, report }: Context): boolean {
  if (told.some(({ kind }) => kind === claim.of)) return true;
  if (told.some(({ kind }) => kind !== 'other') || report?.kind !== claim.of || all.some(({ kind }) => kind !== 'other')) return false;
  return !refers.test(said.text) && furtherOn.test(said.text) && (claim.named || lungPlaces.test(said.text));
}

/** "Ca" is calcium and much else: cancer only beside what says so. */
const isOtherCa = (text: string, name: string, at: number): boolean =>
  name.trim() === 'ca' &&
  !/\b(?:lung|bronch\w*|ovar\w+|susp\w*|\?|probable|likely)\s*$/.test(text.slice(0, at)) &&
  !/^\s*(?:lung|bronch|ovar)/.test(text.slice(at + name.length));

/** No sentence says a thing more often. */
const mostSaid = 20;
/** "No ultrasound findings uncertain": what cannot be told is said with a "not" of its own. */
const notAny = /\b(?:no|nil|without)\s+(?:\w+\s+){0,3}$/;

function claimsIn(context: Context, add: (reading: ImagingReading) => void): void {
  const { said, told, report } = context;
  for (const claim of claims) {
    if (!tellsOf(claim, context)) continue;
    const about = claim.of === 'chest-film' ? said.text : `${report?.about ?? ''} ${said.text}`;
    if ((claim.beside && !claim.beside.test(about)) || claim.without?.test(said.text)) continue;
    // "Equivocal for sarcoma": uncertain, by its own words.
    if (claim.id === 'uss_suggests_soft_tissue_sarcoma' && unsureWords.test(said.text)) continue;
    for (const { index, 0: name } of matchesIn(said.text, claim.pattern).slice(0, mostSaid)) {
      const end = index + name.length;
      if (told.some((each) => index < each.end && end > each.start) || isOtherCa(said.text, name, index)) continue;
      const denied = claim.deniable ? isDenied(said.text, index, end) : notAny.test(said.text.slice(Math.max(0, index - 60), index));
      const lead = said.text.slice(Math.max(0, index - 30), index);
      const asked = /\?\s*(?:[a-z]+\s+)?$/.test(lead) && !/(?:suspicious|report|show|suggest|:)/.test(lead);
      const unsure = asked || (!claim.named && doubting.test(lead));
      // "No suspicious lump on USS": nor is there a lump.
      const more = denied
        ? (/^(?:\s+\w+){0,2}?\s+(?:lump|mass|lesion|swelling|nodule)s?\b/.exec(said.text.slice(end))?.[0].length ?? 0)
        : 0;
      add({
        id: claim.id,
        assertion: denied ? 'absent' : unsure ? 'uncertain' : 'present',
        at: { start: said.start + index, end: said.start + end + more },
      });
    }
  }
}

const organInIt = /\b(?:ovar|womb|uter|liver|kidney|spleen|endometri|bladder|not|but)\w*\b/;
const organBehind = /^\s*(?:ovar|womb|uter|liver|variant|size|thickness|volume)/;

/** "Scan of the tummy and pelvis normal", "Normal pelvic scan", "Pelvic scan, all clear": the word is of the scan, not of an organ in it. */
function isOfScan(text: string, scan: Picture, from: number, to: number): boolean {
  if (organBehind.test(text.slice(to))) return false;
  if (to <= scan.start) return scan.start - to < 40 && !/[,;]/.test(text.slice(to, scan.start));
  const between = text.slice(scan.end, from);
  const plainly =
    /^[^,;.\n]{0,44}$/.test(between) && !organInIt.test(between.replace(/ovaries? and womb|womb and ovaries|(?:isn't|wasn't|not) $/, ''));
  return plainly || (/^[^;.\n]{0,40}[,:]\s*(?:it was |was |all |which was |and was )?$/.test(between) && /^\W*$/.test(text.slice(to)));
}

/** A scan of the pelvis and abdomen reported normal. */
function soundScansIn({ said, told, report }: Context, add: (reading: ImagingReading) => void): void {
  const scan = told.find(({ kind }) => kind === 'ultrasound');
  if (!scan || !pelvis.test(`${report?.about ?? ''} ${said.text}`) || /\b(?:apart from|except|other than|aside from)\b/.test(said.text))
    return;
  for (const { index, 0: name } of matchesIn(said.text, soundWords)) {
    const end = index + name.length;
    if (!isOfScan(said.text, scan, index, end)) continue;
    const before = said.text.slice(Math.max(0, index - 40), index);
    const at = { start: said.start + index, end: said.start + end };
    if (/\b(?:not|isn't|wasn't|isnt|wasnt|no)\s+$/.test(before) || /\bno\s+$/.test(said.text.slice(0, Math.min(scan.start, index))))
      add({ id: 'uss_abdomen_pelvis_normal', assertion: 'absent', at });
    else if (!/\b(?:not|isn't|wasn't|isnt|wasnt|never|if|once|when)\s+(?:\w+\s+)?$/.test(before))
      add({ id: 'uss_abdomen_pelvis_normal', assertion: 'present', at });
  }
}

/** The report that goes on behind a sentence. */
function reportBehind({ said, told, report }: Context, asked: boolean): Report | undefined {
  if (/^\s*(?:plan|p|action|actions|mx|imp)\s*:/.test(said.text)) return undefined;
  const first = told.find(({ kind }) => kind !== 'other');
  if (first && (goesOn(said, first) || asked)) return { kind: first.kind, sentences: 0, about: said.text };
  return report && report.sentences < 14 ? { ...report, sentences: report.sentences + 1 } : undefined;
}

/** Reads what X-rays and ultrasound scans are said to show, by radiologists and by those who were told. Requests report nothing. */
export function imagingIn(normalised: string): ImagingReading[] {
  const found: ImagingReading[] = [];
  const add = (reading: ImagingReading): void => void found.push(reading);
  let report: Report | undefined;
  for (const said of sentencesIn(normalised)) {
    const all = picturesIn(said);
    const asked = request.test(said.text);
    const context = { said, all, told: all.filter((each) => !isPlanned(said.text, each)), report };
    if (!asked) {
      claimsIn(context, add);
      soundScansIn(context, add);
    }
    for (const { index, 0: text, groups } of matchesIn(said.text, riskOfMalignancy))
      if (Number(groups?.value) >= 200)
        add({
          id: 'uss_suggests_ovarian_cancer',
          assertion: 'present',
          at: { start: said.start + index, end: said.start + index + text.length },
        });
    report = reportBehind(context, asked);
  }
  spleensIn(normalised, add);
  const suspicious = found.some(({ id, assertion }) => id === 'uss_suggests_ovarian_cancer' && assertion === 'present');
  return found.filter(
    ({ id, assertion, at }, index) =>
      !(suspicious && id === 'uss_abdomen_pelvis_normal') &&
      !found.some((each) => each.id === id && rank[each.assertion] > rank[assertion]) &&
      !found.slice(0, index).some((each) => each.at.start < at.end && each.at.end > at.start),
  );
}
