import fc from 'fast-check';
import type { CueRow } from '../../rules/reading/scope/cue.ts';
import { cues } from '../../rules/reading/scope/cues.ts';
import { answerWords } from '../../rules/reading/statements/answers.ts';
import { nouns } from '../properties/named.ts';

/** Things that notes deny and that NG12 does not name, and words that mean nothing: a reader cannot know them all. */
const unknownItems: readonly string[] =
  `palpitations|palps|tinnitus|vertigo|blurred vision|double vision|floaters|photophobia|neck stiffness|rash|hives|wheeze|stridor|orthopnoea|PND|
ankle oedema|leg swelling|calf swelling|claudication|syncope|collapse|presyncope|dizziness|lightheadedness|headache|migraine|seizures|fits|tremor|paraesthesia|numbness|tingling|pins and needles|
saddle anaesthesia|foot drop|sciatica|joint pain|joint swelling|morning stiffness|myalgia|cramps|muscle aches|rigors|chills|sore throat|earache|otorrhoea|rhinorrhoea|sneezing|nasal congestion|
post nasal drip|sinus pain|toothache|dry mouth|dry eyes|red eyes|eye pain|steatorrhoea|pale stools|dark urine|tenesmus|mucus|flatulence|belching|hiccups|halitosis|incontinence|leakage|dribbling of saliva|
dyspareunia|vaginal dryness|hot flushes|mood swings|low mood|anxiety|panic attacks|insomnia|poor sleep|snoring|nightmares|memory loss|confusion|hallucinations|suicidal thoughts|self harm|sick contacts|
recent travel|foreign travel|pets|tick bites|insect bites|trauma|injury|falls|head injury|loss of consciousness|recent surgery|hospital admissions|new medication|new meds|NSAIDs|steroids|anticoagulants|
alcohol excess|illicit drugs|allergies|eczema|psoriasis|asthma|hay fever|acne|hair loss|brittle nails|cold intolerance|heat intolerance|polydipsia|polyuria|polyphagia|thirst|galactorrhoea|
amenorrhoea|dysmenorrhoea|ovulation pain|morning sickness|travel sickness|motion sickness|sunburn|frostbite|heel pain|bunions|corns|verrucas|athletes foot|ringworm|chilblains|varicose veins|
cold sores|gum disease|tooth decay|bruxism|jaw clicking|jaw locking|trismus|tongue tie|glue ear|ear wax|ear popping|hearing loss|deafness|noise exposure|photopsia|halos|field loss|ptosis|diplopia|
dry skin|cradle cap|nappy rash|teething|colic|apnoea|cyanosis|mottling|poor feeding|wet nappies concern|developmental delay|speech delay|tics|stammer|bed wetting|soiling|school refusal|
fume exposure|mould at home|bird fancying|overseas visitors|unprotected sex|new partners|discharge from the eye|sticky eyes|styes|warts|worms|threadworms|head lice|scabies|impetigo contact|chickenpox contact|
measles contact|covid contact|loss of smell|loss of taste|vaccination reactions|needle phobia|driving problems|work stress|debts|housing worries|carer strain|caffeine excess|energy drinks|vaping|
frobbles|grindle|snorvish|plonkery|wuzzle|blimmering|quorrels|dravish pox|mimsy|tovels|gimbles|wabes|outgrabes|zintle|crumbage|flurm|spleegle|yattering|noddles|brillig|thwimping|ozzles|
glabbery|fenwicks|trundling|pizzle rot|murrain|staggers|spavin|glanders|strangles|farcy|the collywobbles|the screaming abdabs|the heebie jeebies|lurgy|gubbins|doodahs|whatsits|thingummies|
xq sign|zeta sign|Bloggs sign|Murphy sign|Kernig sign|Homan sign|rebound|guarding|rigidity|bruits|murmurs|thrills|heaves|gallop|raised JVP|crepitus|effusion of the knee|laxity|locking|giving way|
clicking|instability|deformity|wasting|fasciculation|clonus|hyperreflexia|nystagmus|papilloedema|meningism|peritonism|collar studs|whitlow|fluctuance|sinus tract|hernia|hydrocele|varicocele|
prolapse|fissure|skin tags|pilonidal disease|haemorrhoids|piles|fistula|stoma trouble|catheter trouble|pessary trouble|coil threads lost|missed pills|travel vaccines|fasting|ketones|nitrites`
    .replaceAll('\n', '')
    .split('|');

/** Words that stand before or behind what is denied and change nothing. */
const besides = ['', '', '', '', 'any', 'recent', 'obvious', 'overt', 'definite', 'noticeable', 'frobbled', 'zintle'];
const behind = ['', '', '', '', '', 'at all', 'whatsoever', 'to speak of', 'of note', 'per patient', 'that he knows of'];

/** All that a pattern of the cue table can be: "(no|nil) red flags". One of each group. */
function phraseOf(pattern: string): fc.Arbitrary<string> {
  const groups = pattern.split(/(\([^)]*\))/).filter((part) => part.trim() !== '');
  const each = groups.map((part) => fc.constantFrom(...(part.startsWith('(') ? part.slice(1, -1).split('|') : [part])));
  return fc.tuple(...each).map((words) =>
    words
      .map((word) => word.trim())
      .filter(Boolean)
      .join(' '),
  );
}

type Name = keyof typeof cues;
const rows = Object.entries(cues as Record<Name, CueRow>) as [Name, CueRow][];
const denying = rows.filter(([, { says }]) => says === 'denied');

/** What the table also takes for a denial behind a list, and that no one writes after a plain one: "cough, SOB had either". */
const isHalf = /^(?:has|had|has had|got|can|have|is|was|does|did)? ?(?:either|any of \w+|all of \w+|the above|all of the above)$/;

/** What comes out of one part of the body, or goes on in it: no list follows. */
const isOfOnePart = /\b(?:com(?:es?|ing)|came|leak(?:s|ing)|ooz(?:es?|ing)|weep(?:s|ing)|discharging)\b/;

/** A denying cue of the table, each phrase as likely as its pattern. */
const cuesThat = (choose: (name: Name, row: CueRow) => boolean): fc.Arbitrary<string> =>
  fc
    .oneof(...denying.filter(([name, row]) => choose(name, row)).flatMap(([, { words }]) => words.map(phraseOf)))
    .filter((phrase) => phrase !== '' && !isHalf.test(phrase) && !isOfOnePart.test(phrase));

/** Names that say it of the patient, so that behind a comma they may be a statement: "no fever, being sick". */
const isStatement = /^(?:being|slow|full|food|yellow|pallid|nauseated|dyspeptic|icterus|temp$|poor|reduced|swallowing)\b/i;

const findings = fc.constantFrom(...nouns.filter(({ said }) => !isStatement.test(said)));

const separators = [', ', ', ', ', ', ',', ' , ', '/', ' / ', ' or ', ' nor ', ' and ', ' & ', ', or ', ', and ', ' and/or '];
const separator = fc.constantFrom(...separators);

export const inCase = fc.constantFrom(
  (text: string) => text,
  (text: string) => text.toLowerCase(),
  (text: string) => text.toUpperCase(),
  (text: string) => text.replace(/[a-z]/, (letter) => letter.toUpperCase()),
  (text: string) => text.replaceAll(/\b[a-z]/g, (letter) => letter.toUpperCase()),
);

const words = (...parts: string[]): string => parts.filter(Boolean).join(' ');

const finding = fc
  .tuple(fc.constantFrom(...besides), findings, fc.constantFrom(...behind))
  .map(([before, { said }, after]) => words(before, said, after));
const bare = findings.map(({ said }) => said);
export const unknownItem = fc
  .tuple(fc.constantFrom(...besides), fc.constantFrom(...unknownItems))
  .map(([before, item]) => words(before, item));

/** Items in a row, the separators between them as they come. */
const joined = (items: readonly string[], marks: readonly string[]): string =>
  items.reduce((text, item, at) => (at === 0 ? item : `${text}${marks[at - 1] ?? ', '}${item}`), '');

export interface Denial {
  cue: string;
  items: readonly string[];
  marks: readonly string[];
}

export const textOf = ({ cue, items, marks }: Denial): string => `${cue} ${joined(items, marks)}`;

const marks = fc.array(separator, { minLength: 8, maxLength: 8 });

/** "No frobbles, haemoptysis or any rash": a cue in front, findings and unknown items mixed. A "not" may be of a verb, so that a finding comes first behind it. */
export const denialAhead: fc.Arbitrary<Denial> = fc.oneof(
  fc.record({
    cue: cuesThat((_, row) => row.direction === 'ahead' && row.unknownItems === true),
    items: fc.array(fc.oneof({ weight: 3, arbitrary: finding }, { weight: 2, arbitrary: unknownItem }), { minLength: 1, maxLength: 8 }),
    marks,
  }),
  fc.record({
    cue: cuesThat((_, row) => row.direction === 'ahead' && row.unknownItems !== true),
    items: fc
      .tuple(bare, fc.array(fc.oneof({ weight: 3, arbitrary: finding }, { weight: 2, arbitrary: unknownItem }), { maxLength: 7 }))
      .map(([first, rest]) => [first, ...rest]),
    marks,
  }),
);

/** "Haemoptysis not a feature", "cough, SOB: none of these". */
export const denialBehind: fc.Arbitrary<string> = fc.oneof(
  fc
    .tuple(
      bare,
      cuesThat((_, row) => row.direction === 'behind' && row.reach === 'next'),
    )
    .map(([item, cue]) => `${item} ${cue}`),
  fc
    .tuple(
      fc.array(bare, { minLength: 2, maxLength: 8 }),
      fc.constantFrom(': ', ' - ', ' '),
      cuesThat((_, row) => row.direction === 'behind' && row.reach === 'list'),
    )
    .map(([items, mark, cue]) => `${items.join(', ')}${mark}${cue}`),
);

/** The words of an answer that deny, as one types them. */
const noes = (answerWords.find(([says]) => says === 'denied')?.[1] ?? '').split('|').map((each) => each.replaceAll('\\', ''));

const forms: readonly ((label: string, no: string) => string)[] = [
  (label, no) => `${label}: ${no}`,
  (label, no) => `${label} : ${no}`,
  (label, no) => `${label} | ${no}`,
  (label, no) => `| ${label} | ${no} |`,
  (label, no) => `${label}\t${no}`,
  (label, no) => `${label} = ${no}`,
  (label, no) => `${label} - ${no}`,
  (label, no) => `${label} (Y/N): ${no}`,
  (label, no) => `${label} (yes/no) ${no}`,
  (label, no) => `${label}? ${no}`,
  (label, no) => `${label}?\n${no}`,
  (label, no) => `${label}:\n${no}`,
  (label, no) => `Have you had any ${label}?\n${no}`,
  (label, no) => `Any ${label}? ${no}`,
  (label, no) => `Question: has there been ${label}? Answer: ${no}`,
  (label, no) => `${label} ........ ${no}`,
  (label, no) => `${label}…… ${no}`,
  (label, no) => `${label} → ${no}`,
  (label) => `${label} ☐ Yes ☑ No`,
  (label) => `${label} ☑No ☐Yes`,
  (label) => `${label} Yes ☐ No ☒`,
  (label) => `${label} [ ] Y [x] N`,
  (label) => `${label} ( ) Yes (x) No`,
  (label) => `${label} ○ Yes ◉ No`,
];

const tails = [
  '',
  '',
  'present',
  'on examination',
  'in last 6 months',
  '(unexplained)',
  'since last seen',
  'as reported by the patient',
  'frobbled',
];

/** A label with a denying answer, in every form that the reader takes for one. */
export const field: fc.Arbitrary<string> = fc
  .record({
    items: fc.array(bare, { minLength: 1, maxLength: 3 }),
    mark: fc.constantFrom(' or ', '/', ' and ', ' / '),
    tail: fc.constantFrom(...tails),
    no: fc.constantFrom(...noes),
    form: fc.constantFrom(...forms),
  })
  .map(({ items, mark, tail, no, form }) => form(words(items.join(mark), tail), no));
