import type { Sex } from '../../engine/presentation.ts';
import type { FindingId } from '../../findings/vocabulary.ts';
import type { Assertion, Span } from '../recognition.ts';
import { matchesIn } from '../text/matches.ts';
import { testNames } from './test-names.ts';

/** A laboratory number that bears on a finding NG12 gives no number for. */
export interface LaboratoryReading {
  id: FindingId;
  assertion: Assertion;
  at: Span;
}

interface Who {
  age?: number;
  sex: Sex;
}

type Judge = (value: number, who: Who, range?: Range) => readonly (readonly [FindingId, Assertion])[];

/** The laboratory’s own range, where it was pasted with the number. */
interface Range {
  low: number;
  high: number;
}

const child = ({ age }: Who): boolean => age !== undefined && age < 16;

/** Above `high` is present, up to `normal` is denied, between is unsure: laboratories differ. */
const raised =
  (id: FindingId, normal: number, high: number): Judge =>
  (value, _who, range) => [[id, value > (range?.high ?? high) ? 'present' : value <= (range?.high ?? normal) ? 'absent' : 'uncertain']];

function haemoglobin(value: number, who: Who, range?: Range): [FindingId, Assertion][] {
  if (range) return [['low_haemoglobin', value < range.low ? 'present' : 'absent']];
  const grams = value < 25 ? value * 10 : value;
  if (child(who)) return [['low_haemoglobin', grams < 95 ? 'present' : grams >= 130 ? 'absent' : 'uncertain']];
  const low = who.sex === 'male' ? 130 : 115;
  const normal = who.sex === 'female' ? 120 : 130;
  return [['low_haemoglobin', grams < low ? 'present' : grams >= normal ? 'absent' : 'uncertain']];
}

function whiteCells(value: number, who: Who, range?: Range): [FindingId, Assertion][] {
  if (range) {
    if (value > range.high) return [['raised_white_cell_count', 'present']];
    if (value < range.low) return [['leukopenia', 'present']];
    return [
      ['raised_white_cell_count', 'absent'],
      ['leukopenia', 'absent'],
    ];
  }
  if (child(who)) return [['raised_white_cell_count', 'uncertain']];
  if (value > 11) return [['raised_white_cell_count', 'present']];
  if (value < 3.6) return [['leukopenia', 'present']];
  return [
    ['raised_white_cell_count', 'absent'],
    ['leukopenia', value < 4 ? 'uncertain' : 'absent'],
  ];
}

const number = '(?<value>\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?)';
const date =
  '\\(?(?:on |dated )?(?:\\d{1,2}[.-]\\d{1,2}[.-]|\\d{1,2}/(?:0?[1-9]|1[0-2])/)(?:20)?\\d\\d(?!\\d)\\)?:?|\\(?(?:on |dated )?\\d{1,2}/(?:0?[1-9]|1[0-2])(?![\\d/])\\)?:?';
const units =
  '\\(?(?:x ?)?10 ?[\\^*]? ?9 ?(?:/ ?l)?\\)?|\\(?g ?/ ?d?l\\)?|\\(?m?mmol ?/ ?(?:l|mol)\\)?|\\(?mm ?/ ?hr?\\)?|\\(?mpa\\.?s\\)?|\\(?mg ?/ ?l\\)?|\\(?[µu]g ?/ ?l\\)?';
/** What may stand between a name and its number. */
const gap = [
  '(?: *(?:count|level|estimation|conc|concentration|reading|result|',
  'is|was|were|are|of|at|to|has|have|been|had|running|measured|remains|remained|reads|reported|',
  '(?:(?:fallen|fell|falling|dropped|dropping|drop|down|gone|up|risen|rose|rising|increased|decreased|come|went) )*from \\d+(?:\\.\\d+)? ?(?:g/l)?,? ?(?:down |up )?(?:to|->|→)|',
  'down to|up to|now|today|back|came back|come back|came|dropped to|fallen to|fell to|falling to|gone down to|gone up to|risen to|rose to|dropped|',
  'still|again|only|just|persistently|consistently|repeatedly|over|above|under|below|about|around|approx|approximately|slightly|a bit|very|raised|high|elevated|increased|low|reduced|normal|abnormal|',
  '(?:h|l|hi|lo)(?= )|\\((?:h|l|hi|lo)\\)|',
  `${units}|${date}|`,
  '[:=<>~(*↑↓\\[-]) *){0,5} *',
].join('');
const after = '(?![\\d]|\\s?/\\s?(?:52|12|7)(?!\\d))';
const whose = "(?:her|his|my|the|their|a|patient'?s) (?:serum |last |latest |repeat |adjusted |recent )*";

interface Test {
  /** Whether its name stands at all. */
  named: RegExp;
  names: string;
  /** The number behind the name, and in front of it: “at 540, were her platelets”. */
  patterns: readonly RegExp[];
  bounds: readonly [least: number, most: number];
  /** As laboratories print it; a range without brackets must be near it. */
  usual: Range;
  judge: Judge;
}

const test = (names: string, bounds: readonly [number, number], usual: Range, judge: Judge, digits = number): Test => ({
  named: new RegExp(names),
  names,
  patterns: [
    new RegExp(`(?<![a-z])(?:${names})(?![a-z])(?<gap>${gap})${digits}${after}`, 'g'),
    new RegExp(
      `(?<![a-z])(?:at|of) ${digits}${after}(?: ?(?:${units}))?(?:,[^,.;\\n]{0,32}(?=,))?,? ?(?:is |are |was |were |stood |came back )?${whose}(?:${names})(?![a-z])`,
      'g',
    ),
  ],
  bounds,
  usual,
  judge,
});

const lightChains = (value: number, range: Range | undefined): Assertion => {
  const { low, high } = range ?? { low: 0.26, high: 1.65 };
  if (value >= low && value <= high) return 'absent';
  return value >= 8 || value <= 0.125 ? 'present' : 'uncertain';
};

/** Ordinary UK adult ranges; NG12 names none, and the reporting laboratory’s own range decides. */
const tests: readonly Test[] = [
  test(testNames.haemoglobin, [2, 250], { low: 115, high: 165 }, haemoglobin),
  test(testNames.platelets, [5, 3000], { low: 150, high: 400 }, raised('thrombocytosis', 400, 450)),
  test(testNames['white-cells'], [0.1, 300], { low: 4, high: 11 }, whiteCells),
  test(testNames.calcium, [1, 5], { low: 2.2, high: 2.6 }, raised('hypercalcaemia', 2.6, 2.6), '(?<value>[1-4]\\.\\d{1,2})'),
  test(
    'random gluc(?:ose)?|rbg|rbs|random blood glucose|random (?:blood )?sugar|bms?|cbg|gluc(?:ose)?|glu|blood glucose|blood sugars?|sugars?|sugar levels?|plasma glucose|capillary (?:blood )?glucose|finger ?prick(?: glucose)?',
    [1, 60],
    { low: 3.5, high: 7.7 },
    (value) => [['high_blood_glucose', value >= 11.1 ? 'present' : value < 7.8 ? 'absent' : 'uncertain']],
  ),
  test('fasting glucose|fasting (?:blood|plasma) (?:glucose|sugar)|fasting sugar|fbg|fpg|fbs', [1, 60], { low: 3.5, high: 6 }, (value) => [
    ['high_blood_glucose', value >= 7 ? 'present' : value < 6.1 ? 'absent' : 'uncertain'],
  ]),
  // Below 30 iron is short; with a low haemoglobin that is asked about as iron deficiency anaemia.
  test('ferritin|serum ferritin', [1, 5000], { low: 15, high: 300 }, (value) =>
    value < 30 ? [['iron_deficiency_anaemia', 'uncertain']] : [],
  ),
  test('esr|sed rate|sedimentation rate', [1, 200], { low: 1, high: 20 }, (value) =>
    value >= 40 ? [['pv_or_esr_suggests_myeloma', 'uncertain']] : [],
  ),
  test(
    'pv|plasma viscosity|plasma visc|viscosity',
    [1, 3],
    { low: 1.5, high: 1.72 },
    (value) => (value > 1.72 ? [['pv_or_esr_suggests_myeloma', 'uncertain']] : []),
    '(?<value>[12]\\.\\d{1,2})',
  ),
  test('hba1c|hb a1c|a1c|glycated h(?:a)?emoglobin', [4, 200], { low: 20, high: 41 }, (value) => {
    // In per cent, as it was once given.
    const units = value < 16 ? (value - 2.152) / 0.09148 : value;
    return [['high_blood_glucose', units >= 47.5 ? 'present' : units < 42 ? 'absent' : 'uncertain']];
  }),
  test(
    '(?:s?flc|free light chains?|light chains?|kappa[ /:-]*lambda|k ?[/:] ?l|flcr)(?: (?:k/l|kappa[ /:-]*lambda))? ratio|(?<=(?:kappa|lambda|flc|light chains?)[^.;\\n]{0,44})ratio',
    [0.001, 20_000],
    { low: 0.26, high: 1.65 },
    (value, _who, range) => [['serum_free_light_chains_suggest_myeloma', lightChains(value, range)]],
  ),
  test(
    'temp|temperature|t(?= ?3\\d\\.)',
    [34, 43],
    { low: 36, high: 37.5 },
    (value) => [['fever', value >= 38 ? 'present' : value < 37.5 ? 'absent' : 'uncertain']],
    '(?<value>3[4-9](?:\\.\\d)?|4[0-2](?:\\.\\d)?)',
  ),
];

/** Whether any of the tests is named. */
const anyTest = new RegExp(`(?<![a-z])(?:${tests.map(({ names }) => names).join('|')})(?![a-z])`);

const printedRange =
  /^\s*(?:(?:h|l|high|low|[*↑↓]+)\s*)?(?:[a-zµ0-9^*×/%.]+\s*){0,3}[[({]\s*(?:(?:ref|reference|normal|range|nr|n|rr)\.?\s*)*:?\s*(?<low>\d+(?:\.\d+)?)\s*(?:-|to)\s*(?<high>\d+(?:\.\d+)?)[^\])}\d]{0,12}[\])}]/;
/** "512 10*9/L 150 - 400", "92 g/L, normal range 115-165". */
const bareRange =
  /^\s*(?:[*↑↓hl]\s+)?(?:(?:x ?)?10 ?[\^*]? ?9 ?\/ ?l|[a-zµ]+ ?\/ ?[a-z]+)?\s*(?:[*↑↓hl]\s)?\s*[,;|]?\s*(?:(?:ref|reference|normal|range|nr)\.?\s*)*:?\s*(?<low>\d+(?:\.\d+)?)\s*(?:-|to)\s*(?<high>\d+(?:\.\d+)?)/;

function rangeBehind(text: string, usual: Range): Range | undefined {
  const printed = printedRange.exec(text)?.groups;
  if (printed) return { low: Number(printed.low), high: Number(printed.high) };
  const bare = bareRange.exec(text)?.groups;
  if (!bare) return undefined;
  const range = { low: Number(bare.low), high: Number(bare.high) };
  const isNear = (value: number, to: number): boolean => value >= to * 0.7 && value <= to * 1.3;
  return isNear(range.low, usual.low) && isNear(range.high, usual.high) ? range : undefined;
}

type Flag = 'high' | 'low' | 'normal' | undefined;

const flagBehind =
  /^\s*(?:(?:x ?)?10 ?[\^*]? ?9 ?\/ ?l|[a-zµ]+ ?\/ ?[a-z]+)?\s*(?:[[({]\s*(?:ref )?\d+(?:\.\d+)?\s*-\s*\d+(?:\.\d+)?\s*[\])}]\s*)?(?:\(\s*(?<inside>h|l|high|low|hi|lo|raised|elevated|above|normal|n|\*+h|\*+l)\b[^)]{0,20}\)|(?:\*+\s*)?(?<letter>h|l|hi|lo)(?=\s*(?:$|[,.;)\n|[(*]))|(?<arrow>[↑↓])|,? ?(?<word>high|raised|elevated|low|normal)(?=\s*(?:$|[,.;)\n])))/;

/** What the laboratory, or who wrote, says of the number by a flag: H, (L), ↑, raised. */
function flagOf(before: string, gap: string, behind: string): Flag {
  const { inside, letter, arrow, word } = flagBehind.exec(behind)?.groups ?? {};
  const said = (
    inside ??
    letter ??
    arrow ??
    word ??
    /\b(?:raised|high|elevated|increased|low|reduced|normal|h|l|hi|lo)\b|[↑↓]/.exec(gap)?.[0] ??
    /\b(raised|high|elevated|low|normal|↑|↓)\s*(?:serum |adjusted )?$/.exec(before)?.[1]
  )?.replace(/^\*+/, '');
  if (said === undefined) return undefined;
  if (/^(?:n|normal)$/.test(said)) return 'normal';
  return /^(?:l|low|lo|reduced|↓)$/.test(said) ? 'low' : 'high';
}

const lowFindings: ReadonlySet<FindingId> = new Set<FindingId>(['low_haemoglobin', 'leukopenia']);
const flagged: ReadonlySet<FindingId> = new Set<FindingId>([
  'low_haemoglobin',
  'leukopenia',
  'thrombocytosis',
  'raised_white_cell_count',
  'hypercalcaemia',
  'serum_free_light_chains_suggest_myeloma',
]);

/** A number in no man’s land is what its flag says. */
function withFlag(id: FindingId, assertion: Assertion, flag: Flag): Assertion {
  if (assertion !== 'uncertain' || flag === undefined || !flagged.has(id)) return assertion;
  if (flag === 'normal') return 'absent';
  if (id === 'serum_free_light_chains_suggest_myeloma') return 'uncertain';
  return (flag === 'low') === lowFindings.has(id) ? 'present' : assertion;
}

const formerly =
  "\\s*\\(?(?:in |on )?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* ?)?(?:(?:19|20)\\d\\d|last (?:year|yr|month)|previously|(?:a|\\d+) (?:years?|yrs?|months?|weeks?) ago)\\)?,? *(?:and |but )?(?:is |it'?s |its )?";
/** The newer number of two: "Hb 128 -> 92", "Hb 128 in 2023, 92 now". */
const newer = new RegExp(
  `^(?:\\s*(?:->|→|falling to|fell to|dropping to|down to|up to|rising to|now)\\s*|,? *now *|${formerly}(?:now|today|currently|then):? *(?:down to |up to |only )?|${formerly}(?=\\d+(?:\\.\\d+)? *(?:now|today|currently)))(?<value>\\d+(?:\\.\\d+)?)(?![\\d]|\\s?[/-]\\s?\\d)(?:\\s*(?:now|today|currently))?`,
);

/** Reads laboratory numbers and a temperature against ordinary ranges: plainly outside, plainly normal, or unsure. */
export function laboratoryIn(normalised: string, who: Who): LaboratoryReading[] {
  const readings: LaboratoryReading[] = [];
  if (!/\d/.test(normalised) || !anyTest.test(normalised)) return readings;
  for (const { named, patterns, bounds, usual, judge } of tests) {
    if (!named.test(normalised)) continue;
    for (const { index, 0: text, groups } of patterns.flatMap((pattern) => matchesIn(normalised, pattern))) {
      const end = index + text.length;
      const later = newer.exec(normalised.slice(end, end + 48));
      const said = Number((later?.groups?.value ?? groups?.value ?? '').replaceAll(',', ''));
      // "Platelets 512,000": per microlitre.
      const plain = said >= 10_000 && bounds[1] <= 3000 ? said / 1000 : said;
      // ">450" is above it, "<115" below.
      const beyond = later ? undefined : /(?:(?<more>>|over|above)|(?<less><|under|below)) *$/.exec(groups?.gap ?? '')?.groups;
      const value = plain + (beyond?.more ? 0.001 : beyond?.less ? -0.001 : 0);
      if (value < bounds[0] || value > bounds[1]) continue;
      const before = normalised.slice(Math.max(0, index - 20), index);
      const behind = normalised.slice(end, end + 24);
      if (
        /^(?:w|leu|total w)/.test(text) &&
        (/\b(?:urine|msu|csu|csf|dip)\b[^.;\n]*$/.test(before) ||
          /^[^.;\n]{0,12}\b(?:urine|hpf|msu)\b|^ ?\/ ?(?:[uµ]l|hpf|mm3)\b/.test(behind))
      )
        continue;
      if (
        /\b(?:previous|prev|last|prior|old|fasting|random|ca|total|ionised|ionized|unadjusted|uncorrected|urine|urinary|24 ?h(?:ou)?r)\s*$/.test(
          before,
        ) &&
        !/^(?:fasting|random)/.test(text)
      )
        continue;
      // "Adjusted" alone is of calcium where calcium is named.
      if (
        /^(?:adjusted|corrected)(?! ?(?:serum )?ca)/.test(text) &&
        !/\bca(?:lcium)?\b/.test(normalised.slice(Math.max(0, index - 40), index))
      )
        continue;
      if (
        /^(?:sugars?|blood count|viscosity)/.test(text) &&
        /^ ?(?:x\b|times|a day|per|\/ ?day|spoons?|teaspoons?|tsp|g\b|years?|yrs?|weeks?|days?|months?|%)/.test(behind)
      )
        continue;
      // "Hb was 98 in 2019, now 138"
      if (!later && /^[^.;\n\d]{0,8}\b(?:in |back in )(?:19|20)\d\d\b|^ *\(?(?:last (?:year|yr)|previously|years? ago)\b/.test(behind))
        continue;
      const at = { start: index, end: later ? end + later[0].length : end };
      const range = rangeBehind(normalised.slice(at.end, at.end + 60), usual);
      const flag = flagOf(before, groups?.gap ?? '', normalised.slice(at.end, at.end + 48));
      // "ESR 118, compatible with myeloma": what it suggests is said.
      const suggests =
        /^[^.;\n]{0,30}\b(?:suggest\w*|keeping|compatible|consistent|typical|pattern|likely|point\w*|indicat\w*|suspicious)\b[^.;\n]{0,24}\bmyeloma\b/.test(
          normalised.slice(at.end, at.end + 80),
        );
      for (const [id, assertion] of judge(value, who, range))
        readings.push({ id, assertion: suggests && id === 'pv_or_esr_suggests_myeloma' ? 'present' : withFlag(id, assertion, flag), at });
    }
  }
  const isAnaemic = readings.some(({ id, assertion }) => id === 'low_haemoglobin' && assertion === 'present');
  return isAnaemic ? readings : readings.filter(({ id }) => id !== 'iron_deficiency_anaemia');
}
