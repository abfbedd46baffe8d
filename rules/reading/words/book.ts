import { type Complaint, complaints } from '../../findings/complaints.ts';
import { type QualifierId, qualifierIds } from '../../findings/qualifiers.ts';
import { entryOf, type FindingId, findingIds } from '../../findings/vocabulary.ts';
import { qualifierWords } from '../qualifiers/qualifier-words.ts';
import type { Assertion } from '../recognition.ts';
import { type Cue, cues } from '../scope/cues.ts';
import type { KnownWords } from '../text/spelling.ts';
import { type EmergencyName, emergencyNames } from './emergency-names.ts';
import { FrameBook } from './frames.ts';
import type { FrameMeaning, Meaning } from './meaning.ts';
import { type NamedThing, namedThings } from './named-things.ts';
import { notFindings } from './not-findings.ts';
import { otherComplaints } from './other-complaints.ts';
import { PhraseBook } from './phrase-book.ts';
import { type WorkedOut, type WorkedOutWords, workedOut } from './worked-out.ts';

const normal =
  '(normal|ok|fine|nad|in range|wnl|within normal limits|within range|n|unremarkable|satisfactory|are normal|is normal|were normal|was normal|is fine|stable)';

interface Compound {
  phrases: readonly string[];
  ids: readonly FindingId[];
  qualifiers?: readonly QualifierId[];
  assertion?: Assertion;
}

/** Shorthand that says more, or less, than the name of one finding. */
const compounds: readonly Compound[] = [
  { phrases: ['(n&v|n+v|n and v|n/v|d&n&v)'], ids: ['nausea', 'vomiting'] },
  { phrases: ['(d&v|d+v|d and v|d/v|v&d)'], ids: ['diarrhoea', 'vomiting'] },
  {
    phrases: ['(recurrent|repeated|frequent|multiple|several) (chest infections|chest infection|lrtis|lrti|pneumonias|pneumonia|rtis)'],
    ids: ['chest_infection'],
    qualifiers: ['recurrent'],
  },
  { phrases: ['(recurrent|repeated|frequent|multiple) (infection|infections)'], ids: ['infection'], qualifiers: ['recurrent'] },
  { phrases: ['infection (not clearing|wont clear|not settling|not resolving)'], ids: ['infection'], qualifiers: ['persistent'] },
  {
    phrases: ['(rutis|ruti|recurrent utis|recurrent uti|r uti|frequent utis|repeated utis|multiple utis)'],
    ids: ['urinary_tract_infection'],
    qualifiers: ['recurrent'],
  },
  { phrases: ['unexplained (fracture|#|fractures)'], ids: ['fracture'], qualifiers: ['unexplained'] },
  { phrases: ['chronic cough'], ids: ['cough'] },
  { phrases: ['esr (raised|high|elevated|up)', '(raised|high|elevated) esr'], ids: ['pv_or_esr_suggests_myeloma'], assertion: 'uncertain' },
  {
    phrases: ['(clothes|trousers|belt|clothing) (loose|looser|hanging off|falling off|too big)'],
    ids: ['weight_loss'],
    assertion: 'uncertain',
  },
  {
    phrases: [`(wcc|wbc|white cells|white cell count|white count) ${normal}`, 'normal (wcc|wbc|white cells|white cell count)'],
    ids: ['raised_white_cell_count', 'leukopenia'],
    assertion: 'absent',
  },
  // Bare words: the site named before decides.
  { phrases: ['(mass|masses)'], ids: ['abdominal_mass'] },
  { phrases: ['(ulcer|ulcers|ulceration)'], ids: ['oral_ulceration'] },
  { phrases: ['blood'], ids: ['rectal_bleeding'] },
  { phrases: ['discharge', '(brown|bloody|clear|watery|bloodstained) (d / c)'], ids: ['vaginal_discharge'] },
  { phrases: ['swelling'], ids: ['testis_enlargement'] },
  { phrases: ['red (patch|patches)'], ids: ['oral_red_or_red_white_patch'] },
  { phrases: ['(skin changes|skin change)'], ids: ['skin_changes_breast'] },
  // Whether after the menopause, the rest of the text says: womb-bleeding.ts.
  {
    phrases: [
      '(pv|vaginal|vag) (bleed|bleeding|bleeds|spotting|loss)',
      '(bleed|bleeding|bleeds|spotting|blood loss) (pv|per vagina|per vaginam|vaginally)',
      '(pv|vaginal|per vaginam) blood loss',
      '(light|heavy|slight|some) (pv|vaginal) loss',
    ],
    ids: ['postmenopausal_bleeding'],
  },
  {
    phrases: ['(no|nil) (jaccol|jacco|jaccold|jaccl)', '(jaccol|jacco|jaccold) (nil|neg|negative|nad|no|absent)'],
    ids: ['jaundice', 'anaemia', 'finger_clubbing', 'lymphadenopathy'],
    assertion: 'absent',
  },
  {
    phrases: ['(cervical|neck) (or|/|and|,|&) (supraclavicular|supraclav) (nodes|lymph nodes|lymphadenopathy|ln|lns|node)'],
    ids: ['cervical_lymphadenopathy', 'supraclavicular_lymphadenopathy'],
  },
  {
    phrases: ['(cervical|neck) (or|/|and|,|&) (axillary) (or|/|and|,|&) (inguinal|groin) (nodes|lymph nodes|lymphadenopathy|ln|lns|node)'],
    ids: ['cervical_lymphadenopathy', 'axillary_lump', 'lymphadenopathy'],
  },
  {
    phrases: ['blood in urine (or|and|/|&) (stool|stools|faeces|motions)', 'blood in (stool|stools) (or|and|/|&) urine'],
    ids: ['haematuria_any', 'rectal_bleeding'],
  },
  {
    phrases: [
      '(dip|dipstick|urine dip|udip) (blood|blood :) trace',
      'blood trace (on|in) (dip|dipstick|urine|urinalysis)',
      'trace (of|) blood (on|in) (dip|dipstick|urine|urinalysis)',
      '(urine dip|dip|dipstick) (:|) trace blood',
    ],
    ids: ['nonvisible_haematuria'],
    assertion: 'uncertain',
  },
  { phrases: ['squinting'], ids: ['new_onset_squint'], assertion: 'uncertain' },
  { phrases: ['(non healing|nonhealing) (ulcer|ulcers)'], ids: ['oral_ulceration'] },
  {
    phrases: ['nipple discharge (or|/|and) (retraction|inversion)', 'nipple (retraction|inversion) (or|/|and) discharge'],
    ids: ['nipple_discharge', 'nipple_retraction'],
  },
  { phrases: ['(increasing|increased|more) (urinary|) (frequency|freq)'], ids: ['urinary_frequency'], qualifiers: ['increased'] },
  { phrases: ['(increasing|increased|more) (urinary|) urgency'], ids: ['urinary_urgency'], qualifiers: ['increased'] },
  {
    phrases: [
      '(increasing|increased|more) (urinary|) (frequency|freq) (and|&|/|or) urgency',
      '(increasing|increased|more) (urinary|) urgency (and|&|/|or) (frequency|freq)',
    ],
    ids: ['urinary_frequency', 'urinary_urgency'],
    qualifiers: ['increased'],
  },
  { phrases: ['(n/v/d|nvd|n&v&d|n v d)'], ids: ['nausea', 'vomiting', 'diarrhoea'] },
  {
    phrases: ['(no|nil) b (symptoms|sx)', 'b (symptoms|sx) (:|-|) (nil|no|none|neg|negative|absent)'],
    ids: ['fever', 'night_sweats', 'weight_loss'],
    assertion: 'absent',
  },
  {
    phrases: [
      '(third|3rd|fourth|4th|fifth|5th|sixth|6th|seventh|7th|eighth|8th|3|4|5|6|7|8|three|four|five|six|seven|eight) (chest infection|chest infections|lrti|lrtis|pneumonia|pneumonias)',
    ],
    ids: ['chest_infection'],
    qualifiers: ['recurrent'],
  },
  {
    phrases: [
      '(third|3rd|fourth|4th|fifth|5th|sixth|6th|seventh|7th|eighth|8th|3|4|5|6|7|8|three|four|five|six|seven|eight) (uti|utis|urine infection|urine infections|water infection|water infections)',
    ],
    ids: ['urinary_tract_infection'],
    qualifiers: ['recurrent'],
  },
  {
    phrases: [
      '(third|3rd|fourth|4th|fifth|5th|sixth|6th|seventh|7th|eighth|8th|3|4|5|6|7|8|three|four|five|six|seven|eight) (infection|infections)',
    ],
    ids: ['infection'],
    qualifiers: ['recurrent'],
  },
  { phrases: ['(noticed|noticing|spotted|developed) (a|) (squint|strabismus)'], ids: ['new_onset_squint'] },
  { phrases: ['#'], ids: ['fracture'] },
  { phrases: ['ed'], ids: ['erectile_dysfunction'] },
  { phrases: ['(squint|strabismus)'], ids: ['new_onset_squint'], assertion: 'uncertain' },
  {
    phrases: [
      '(smoker|smoking) (:|-|) (no|nil|none|not currently)',
      '(current|currently|currently a) non smoker',
      '(doesnt|does not|not|isnt a|is not a|not a|not currently|not current) (smoke|smoking|smoker|currently smoke|currently smoking)',
    ],
    ids: ['ever_smoked'],
    assertion: 'uncertain',
  },
  { phrases: ['5 % (weight|wt) loss'], ids: ['weight_loss'] },
  {
    phrases: [
      '(lost|losing) (his|her|my|their|the|) appetite (and|&|+|plus) (about|around|nearly|over|some|roughly|) (<n>|half a|a|a few|several) (kg|kgs|kilo|kilos|kilograms|stone|st|lb|lbs|pounds)',
    ],
    ids: ['appetite_loss', 'weight_loss'],
  },
];

const onlyInContext: Readonly<Record<string, true>> = {
  // Read with their number, or with the words around them.
  'nocturia x3': true,
  ED: true,
  'unexplained fracture': true,
  'recurrent infections': true,
  'repeated infections': true,
  'infection not clearing': true,
  'recurrent chest infections': true,
  rUTI: true,
  '5% weight loss': true,
  '>5% wt loss': true,
  '#': true,
  'D&V': true,
  'N&V': true,
  temp: true,
  yellow: true,
  frequency: true,
};

function build(): PhraseBook<Meaning> {
  const book = new PhraseBook<Meaning>();
  const addAll = (patterns: readonly string[], meaning: Meaning): void => {
    for (const pattern of patterns) book.add(pattern, meaning);
  };
  for (const [name, patterns] of Object.entries(namedThings)) addAll(patterns, { is: 'named', name: name as NamedThing });
  addAll(notFindings, { is: 'nothing' });
  for (const { phrases, ids, qualifiers = [], assertion = 'present' } of compounds) {
    addAll(phrases, { is: 'finding', ids, qualifiers, assertion });
  }
  for (const id of findingIds) addAll(entryOf(id).denials ?? [], { is: 'finding', ids: [id], qualifiers: [], assertion: 'absent' });
  for (const id of findingIds) {
    const { label, synonyms, phrases = [] } = entryOf(id);
    const finding: Meaning = { is: 'finding', ids: [id], qualifiers: [], assertion: 'present' };
    const plain = [label.replace(/[()]/g, ' '), ...synonyms.filter((synonym) => !onlyInContext[synonym])];
    addAll([...plain, ...phrases], finding);
  }
  for (const [name, patterns] of Object.entries(emergencyNames)) addAll(patterns, { is: 'named', name: name as EmergencyName });
  for (const [name, patterns] of Object.entries(complaints)) addAll(patterns, { is: 'complaint', name: name as Complaint });
  addAll(otherComplaints, { is: 'complaint' });
  for (const qualifier of qualifierIds) addAll(qualifierWords[qualifier] ?? [], { is: 'qualifier', qualifier });
  for (const [cue, { words }] of Object.entries(cues)) addAll(words, { is: 'cue', cue: cue as Cue });
  return book;
}

let built: PhraseBook<Meaning> | undefined;

/** Every phrase the recogniser knows, built when first asked for. */
export function phraseBook(): PhraseBook<Meaning> {
  if (built) return built;
  built = build();
  const before = workedOut();
  if (before) built.use(before.beginnings);
  return built;
}

let frames: FrameBook<FrameMeaning> | undefined;

function buildFrames(): FrameBook<FrameMeaning> {
  const book = new FrameBook<FrameMeaning>();
  for (const id of findingIds) {
    const { frames: sure = [], asks = [], denialFrames = [] } = entryOf(id);
    for (const frame of sure) book.add(frame, { ids: [id], assertion: 'present' });
    for (const frame of denialFrames) book.add(frame, { ids: [id], assertion: 'absent' });
    for (const frame of asks) book.add(frame, { ids: [id], assertion: 'unsettled' });
  }
  return book;
}

/** Every frame that the reader knows, built when first asked for. */
export function frameBook(): FrameBook<FrameMeaning> {
  if (frames) return frames;
  frames = buildFrames();
  const before = workedOut();
  if (before) frames.use(before.frames);
  return frames;
}

let words: KnownWords | undefined;

/** The words of phrases and frames: those that are spelled right, and those that a misspelling is put right to. */
export function knownWords(): KnownWords {
  words ??= wordsOf(workedOut() ?? wordsWorkedOut());
  return words;
}

const wordsOf = ({ targets, others }: WorkedOutWords): KnownWords => {
  const each = targets.split(' ');
  return { right: new Set([...each, ...others.split(' ')]), targets: new Set(each) };
};

function wordsWorkedOut(): WorkedOutWords {
  const ofPhrases = phraseBook().words();
  const { all, telling } = frameBook().words();
  const targets = new Set([...ofPhrases, ...telling]);
  return { targets: [...targets].join(' '), others: [...all].filter((word) => !targets.has(word)).join(' ') };
}

/** All that can be worked out from the words alone, for a build to keep. */
export const workOut = (): WorkedOut => ({ ...wordsWorkedOut(), beginnings: phraseBook().beginnings(), frames: frameBook().index() });
