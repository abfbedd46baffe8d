import type { FindingKind } from '../../rules/findings/entry.ts';
import { entryOf, type FindingId, findingIds } from '../../rules/findings/vocabulary.ts';
import { recognise } from '../../rules/reading/read.ts';
import type { Assertion } from '../../rules/reading/recognition.ts';

/** A name of a finding, as the vocabulary writes it. */
export interface Named {
  said: string;
  id: FindingId;
  kind: FindingKind;
}

/** Names that are numbers, and so results rather than findings. */
const numbers = ['FIT 10 or more', 'FIT >=10', 'FIT below 10', 'FIT <10', '5% weight loss'];

/** Every name of every finding that a text can give by itself. */
export const named: readonly Named[] = findingIds.flatMap((id) => {
  const { label, synonyms, kind } = entryOf(id);
  const said = [label, ...synonyms].filter((each) => !numbers.includes(each));
  return said.map((each) => ({ said: each, id, kind }));
});

/** Names that are only asked about: NG12 asks for a worry that persists. */
export const onlyAsked = ['parental concern', 'mum worried', 'carer anxiety', 'parent worried', 'worried parent'];

/** Names that nobody puts "no" in front of, and why. */
export const neverDenied: Readonly<Record<string, string>> = {
  'FIT sample not returned': 'holds a negation of its own',
  'FIT not done': 'holds a negation of its own',
  'FIT not returned': 'holds a negation of its own',
  'no FIT sample': 'holds a negation of its own',
  'Pigmented lesion, 7-point score 3 or more': 'the label of the checklist: a comma, then a score of its own',
  'USS indeterminate lump': 'the report is denied, but that there is a lump is not',
};

/** Names that "no" in front leaves unread: not asserted, but not denied by name either. */
export const unreadBehindNo: Readonly<Record<string, string>> = {
  yellow: 'a bare "yellow" is no jaundice: it takes what is yellow',
  'burning on micturition': 'read where urine is spoken of in a frame: “no burning” alone is skin or chest too',
  'significant weight loss': '“no significant …” denies the weight loss itself, which is wider',
  'New-onset diabetes': '“no new …” leaves diabetes, which is no finding by itself',
  'new T2DM': '“no new …” leaves diabetes, which is no finding by itself',
  'new diabetes': '“no new …” leaves diabetes, which is no finding by itself',
  'new weakness': '“no new …” leaves weakness, which is no finding by itself',
  'New-onset squint': '“no new …” leaves a squint, old or not',
  'new squint': '“denies new …” leaves a squint, old or not',
  smoker: 'to deny smoking is not to deny ever having smoked: unsure',
  'current smoker': 'to deny smoking is not to deny ever having smoked: unsure',
  'ex-smoker': 'to deny being one says nothing of smoking now: unsure',
  'ex smoker': 'to deny being one says nothing of smoking now: unsure',
  'ever-smoker': 'to deny smoking is not to deny ever having smoked: unsure',
  'tobacco use': 'to deny smoking is not to deny ever having smoked: unsure',
  'clinical suspicion': '“no clinical …” leaves suspicion of something',
  'Symptoms affecting the foreskin or glans': '“no symptoms …” leaves a part of the body',
};

/** Names with a verb or a "not" or "new" of their own: statements, not items of a list. */
const isStatement = /\b(?:not|can't|new|looks|feels|seen|suggests|brought)\b/i;

/** Names that are another word in small letters, and which. */
export const inCapitals: Readonly<Record<string, string>> = { ED: 'Ed, or the department', NOD: 'a nod', CAP: 'a cap' };

/** Names that belong to the part of the body named before them, and so to another finding. */
const sitedNames = ['Bleeding', 'bleeding', 'non-healing ulcer', 'nodes'];

/** Names that can stand in a denied list. */
export const listable: readonly Named[] = named.filter(
  ({ said, kind }) =>
    (kind === 'symptom' || kind === 'sign') &&
    /^[A-Za-z' -]+$/.test(said) &&
    !(said in neverDenied) &&
    !(said in unreadBehindNo) &&
    !sitedNames.includes(said) &&
    !isStatement.test(said),
);

/** Words that may begin a statement of their own: in "no cough, tired all the time" the patient is tired. */
const beginsStatement =
  /^(?:coughing|breathless|tired|losing|off|fills|febrile|pale|feeling|jaundiced|constipated|bloated|up|passing|unable)\b/i;

/** Names that a comma alone keeps under a "no". */
export const nouns: readonly Named[] = listable.filter(({ said }) => !beginsStatement.test(said));

/** What a text says of findings in one way: those it has present, absent or uncertain. */
export const idsOf = (text: string, assertion: Assertion): FindingId[] =>
  recognise(text)
    .mentions.filter((mention) => mention.assertion === assertion)
    .map(({ id }) => id);
