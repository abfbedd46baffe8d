import { sevenPoints, sevenPointThreshold } from '../../findings/seven-point.ts';
import type { FindingId } from '../../findings/vocabulary.ts';
import type { Assertion, Span } from '../recognition.ts';
import { matchesIn } from '../text/matches.ts';
import { imagingIn } from './imaging.ts';
import { saidFirstIn } from './said-first.ts';

/** What an imaging or dermoscopy report says, its words being too many for phrases. */
export interface ReportReading {
  id: FindingId;
  assertion: Assertion;
  at: Span;
}

/** Within one sentence, either way round. */
const both = (one: string, other: string): RegExp =>
  new RegExp(
    `\\b${one}\\b(?<gap>[^.;\\n]{0,60}?)(?:${other})|(?:${other})(?<gap2>[^.;\\n]{0,30}?)\\b(?:on|at|by|seen on|per)\\s+(?:\\w+\\s+){0,2}?${one}\\b`,
    'g',
  );

const reports: readonly (readonly [FindingId, RegExp])[] = [
  [
    'fit_not_returned',
    /(?<!\b(?:first|another|epileptic|febrile|a) )\b(?:q?fit|poo test|poo kit|stool kit)\b(?:(?!\b(?:bloods?|fbc|cxr|x-?ray|scan|psa|ca125|msu|urine|ecg|driv\w+|work|smear|result)\b)[^.;\n]){0,48}\b(?:not|never|yet to be|haven'?t|hasn'?t|didn'?t|wasn'?t)\s+(?:yet\s+|been\s+)*(?:returned|sent back|sent off|sent in|handed in|handed back|completed|done|did it)\b(?!\s+(?:to|from|well|by)\b)/g,
  ],
  // "Did you do the poo kit? It is still in the drawer": the answer names nothing.
  [
    'fit_not_returned',
    /\b(?:q?fit|(?:poo|stool|bowel)(?: test)? kit|(?:poo|stool) (?:test|sample|pot))\b[^.;?\n]{0,30}\?\s{0,3}(?:(?!\b(?:yes|yep|yeah|sent|done it|returned)\b)[^?\n]){0,40}(?:\bstill (?:at home|(?:(?:sat|sitting) )?(?:in|on) (?:(?:the|its|my|his|her|a) )?(?:drawer|cupboard|side|shelf|bag|box|envelope|packet|wrapper|bathroom|fridge|table|windowsill|loo))\b|\b(?:never|not|haven't|havent|didn't|didnt) (?:got|get|gotten) (?:round|around)\b|\b(?:couldn't|couldnt|can't|cant) face (?:it|that)\b|\b(?:lost|binned) (?:it|the (?:kit|bag|pot))\b)/g,
  ],
  [
    'dermoscopy_suggests_melanoma',
    both(
      '(?:dermat?o?scop(?:y|ically|ic|e)|dermat?o?sc|dermoscop(?:y|ically|ic|e)|dermosc)',
      'melanoma|m[ae]l[ao]noma|suspicious|atypical|irregular|blue[\\s-](?:white|veil)|concerning|worrying|sinister|malignan\\w*|pseudopod\\w*|asymmetr\\w*|(?:c/w|for|of|sugg\\w*|like|susp\\w*|favou?rs) mm\\b',
    ),
  ],
];

const denied =
  /\b(?:no|nil|not|nothing|none|neither|without|lacks|excludes|excluded|normal|clear|nad|neg|negative|unremarkable|benign|reassuring|no evidence)\b/;
const planned =
  /\b(?:for|refer\w*|ref|arrange\w*|book\w*|request\w*|order\w*|awaiting|await|await\w*|pending|repeat|urgent|to exclude|r\/o|rule out|check|needs|send|had|plan)\s*(?:an?\s*|the\s*|urgent\s*|direct access\s*|2ww\s*)*$/;
const requested = /\b(?:requested|booked|arranged|ordered|pending|awaited|due|to exclude|to rule out|r\/o|to look for|\?)\s*$/;

const score =
  /\b(?:weighted\s*)?(?:7|seven)[\s-]*(?:point|pt|pcl|pc)s?\b[^.;,\n\d]{0,32}(?<points>\d{1,2})(?<more>(?: ?\+ ?\d){1,6})?(?: ?= ?(?<sum>\d{1,2})(?!\d))?/g;

/** The total of a checklist, where the text speaks of one. */
const total =
  /\b(?:weighted(?:\s*(?:checklist|list|check list))?\s*(?:score|total)|weighted\s*(?==|:)|weighted (?:checklist|list)|checklist\s*(?:score|total)|total(?:\s*(?:score|points?))?)\s*(?:of|is|was|=|:)?\s*(?<points>\d{1,2})(?!\d|\.\d|%|\s*(?:mm|cm|kg|years?|weeks?|months?))/g;
const ofChecklist =
  /\b(?:7|seven)[\s-]*(?:point|pt|pcl|pc)|\bweighted (?:checklist|score|total|list|check list)|\bweighted\s*[=:]|\b(?:oozing|crusting|inflam\w+)\b[\s\S]{0,240}\btotal\b/;
/** "2 majors 1 minor". */
const majors =
  /\b(?<majors>no|nil|[0-3]|one|two|three) majors?\b(?:[^.;\n]{0,12}?\b(?<minors>no|nil|[0-4]|one|two|three|four) minors?\b)?/g;
const ofMole = /\b(?:moles?|n(?:a|ae|e)v(?:us|i)|pigment\w*|melanoma|checklist|(?:7|seven)[\s-]*(?:point|pt|pcl))\b/;
const counted: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4 };
const count = (word: string | undefined): number => counted[word ?? ''] ?? (Number(word) || 0);

/** "2+2+1", with its sum or without. */
const totalOf = ({ points = '', more = '', sum }: Record<string, string | undefined> = {}): number =>
  sum === undefined ? (`${points}${more}`.match(/\d+/g) ?? []).reduce((all, each) => all + Number(each), 0) : Number(sum);

/** What is said of another skin cancer by a dermatoscope. */
const otherCancer = /^[^.;\n]{0,40}\b(?:bcc|basal|scc|squamous|bowen\w*|keratosis|haemangioma)\b/;

/** Reads imaging and dermoscopy reports and the 7-point score, plain denials too. Requests report nothing. */
export function reportsIn(normalised: string): ReportReading[] {
  const found: ReportReading[] = [];
  const add = (reading: ReportReading): void => {
    if (!found.some(({ at }) => at.start < reading.at.end && at.end > reading.at.start)) found.push(reading);
  };
  for (const [id, pattern] of reports) {
    for (const { index, 0: text, groups } of matchesIn(normalised, pattern)) {
      const gap = groups?.gap ?? groups?.gap2 ?? '';
      const before = normalised.slice(Math.max(0, index - 30), index);
      const lead = normalised.slice(Math.max(0, index - 12), index);
      if (planned.test(before) || requested.test(gap) || /[→>]\s*$/.test(before)) continue;
      const negative = denied.test(gap) || /\b(?:no|nil|not)\s+(?:\w+\s+)?$/.test(lead);
      if (id === 'dermoscopy_suggests_melanoma' && !text.includes('melanoma') && otherCancer.test(normalised.slice(index + text.length)))
        continue;
      const unsure = /\?\s*(?:[a-z]+\s+)?$|\bpossible\s*$|\bquery\s*$/.test(gap) && !/(?:suspicious|report|show|suggest)/.test(gap);
      add({
        id,
        assertion: negative ? 'absent' : unsure && !gap.includes(':') ? 'uncertain' : 'present',
        at: { start: index, end: index + text.length },
      });
    }
  }
  for (const reading of imagingIn(normalised)) add(reading);
  for (const { id, at } of saidFirstIn(normalised)) add({ id, assertion: 'present', at });
  for (const { index, 0: text, groups } of matchesIn(normalised, score)) {
    add({
      id: 'seven_point_score_3_or_more',
      assertion: totalOf(groups) >= sevenPointThreshold ? 'present' : 'absent',
      at: { start: index, end: index + text.length },
    });
  }
  if (found.some(({ id }) => id === 'seven_point_score_3_or_more')) return found;
  const points = [
    ...(ofChecklist.test(normalised) ? matchesIn(normalised, total).map((match) => ({ match, sum: Number(match.groups?.points) })) : []),
    ...(ofMole.test(normalised)
      ? matchesIn(normalised, majors).map((match) => ({
          match,
          sum: sevenPoints['change-in-size'] * count(match.groups?.majors) + sevenPoints.oozing * count(match.groups?.minors),
        }))
      : []),
  ];
  for (const { match, sum } of points) {
    add({
      id: 'seven_point_score_3_or_more',
      assertion: sum >= sevenPointThreshold ? 'present' : 'absent',
      at: { start: match.index, end: match.index + match[0].length },
    });
  }
  return found;
}
