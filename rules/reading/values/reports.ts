import type { FindingId } from '../../findings/vocabulary.ts';
import type { Assertion, Span } from '../recognition.ts';

/** What an imaging or dermoscopy report says, its words being too many for phrases. */
export interface ReportReading {
  id: FindingId;
  assertion: Assertion;
  at: Span;
}

const cancer = 'ca\\b|cancer|malignan\\w*|neoplas\\w*|tumou?r|carcinoma';
const xray = '(?:cxr|chest x-?\\s?rays?|chest xrays?)';
const plain = '(?:xr|x-?\\s?rays?|xrays?|plain film|radiographs?)';
const scan = '(?:uss|ultrasounds?|us scan|u/s|tvuss?|tvus|tv uss?|transvaginal scan|pelvic scan|scan|\\bus\\b)';
const indeterminate =
  'indeterminate|equivocal|uncertain|inconclusive|unclear|non-?\\s?diagnostic|not diagnostic|cannot exclude|cant exclude';
/** Within one sentence, either way round. */
const both = (one: string, other: string): RegExp =>
  new RegExp(
    `\\b${one}\\b(?<gap>[^.;\\n]{0,60}?)(?:${other})|(?:${other})(?<gap2>[^.;\\n]{0,30}?)\\b(?:on|at|by|seen on|per)\\s+(?:\\w+\\s+){0,2}?${one}\\b`,
    'g',
  );

const reports: readonly (readonly [FindingId, RegExp])[] = [
  [
    'cxr_suggests_mesothelioma',
    both(xray, 'mesothelioma|pleural (?:based )?mass|lobulated pleural|nodular pleural|pleural thickening (?:\\+|and|with) mass'),
  ],
  ['cxr_suggests_lung_cancer', both(xray, `(?:${cancer})|mass\\b|lesion|opacity|coin|nodule|suspicious|suspected|cavitat\\w*|shadow\\b`)],
  // "CXR 12/11. Left hilar mass."
  [
    'cxr_suggests_lung_cancer',
    new RegExp(
      `\\b${xray}\\s+(?:report\\s*|result\\s*|\\(?\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?\\)?\\s*){1,2}[.:\\n-]\\s*(?=[^.;\\n]{0,80}\\b(?:hil(?:ar|um)|perihilar|lungs?|lobe|zone|ap(?:ex|ical)|pulmonary|[rl][uml][lz]|bronch\\w*|mediastin\\w*)\\b)(?<gap>[^.;\\n]{0,60}?)(?:${cancer}|mass\\b|lesion|opacity|coin|nodule|suspicious|suspected|cavitat\\w*|shadow\\b)`,
      'g',
    ),
  ],
  [
    'xray_suggests_bone_sarcoma',
    both(
      plain,
      'sarcoma|osteosarcoma|ewing\\w*|bone tumou?r|aggressive (?:bone )?lesion|malignant bone|suspicious bone|periosteal reaction',
    ),
  ],
  ['xray_suggests_bone_sarcoma', /\bsuspicious bone x-?\s?ray/g],
  ['uss_soft_tissue_uncertain', both(scan, `(?:${indeterminate})(?=[^.;\\n]*(?:sarcoma|lump|soft tissue|mass|lesion))`)],
  [
    'uss_soft_tissue_uncertain',
    new RegExp(
      `\\b(?:lump|soft tissue|thigh|calf|arm|sarcoma|mass)\\b[^.;\\n]{0,30}\\b${scan}\\b[^.;\\n]{0,30}(?:${indeterminate})|\\b${scan}\\b[^.;\\n]{0,30}(?:lump|soft tissue|thigh|calf|arm|mass|lesion)[^.;\\n]{0,20}(?:${indeterminate})|(?:${indeterminate})\\s+${scan}`,
      'g',
    ),
  ],
  ['uss_suggests_soft_tissue_sarcoma', both(scan, 'sarcoma|liposarcoma')],
  [
    'uss_suggests_ovarian_cancer',
    both(
      scan,
      '(?:complex|suspicious|solid|multiloculated|malignant)[^.;\\n]{0,20}(?:ovar\\w*|adnexal?)|(?:ovar\\w*|adnexal?)\\s+(?:ca\\b|cancer|malignancy|tumou?r|mass|neoplasm|carcinoma|lesion)',
    ),
  ],
  [
    'uss_suggests_ovarian_cancer',
    /\b(?:complex|suspicious|solid cystic|solid\/cystic|multiloculated)\s+(?:ovarian|adnexal)\s+(?:mass|cyst)/g,
  ],
  [
    'fit_not_returned',
    /\bq?fit\b[^.;\n]{0,40}\b(?:not|never|yet to be|hasn'?t been)\s+(?:been\s+)?(?:returned|sent back|sent off|handed in|completed)\b/g,
  ],
  [
    'dermoscopy_suggests_melanoma',
    both(
      '(?:dermoscopy|dermatoscopy|dermoscopically|dermoscope)',
      'melanoma|suspicious|atypical|irregular|blue[\\s-]white|concerning|asymmetr\\w*',
    ),
  ],
];

const denied = /\b(?:no|nil|not|without|normal|clear|nad|neg|negative|unremarkable|benign|reassuring|no evidence)\b/;
const planned =
  /\b(?:for|refer\w*|ref|arrange\w*|book\w*|request\w*|order\w*|awaiting|await|await\w*|pending|repeat|urgent|to exclude|r\/o|rule out|check|needs|send|had|plan)\s*(?:an?\s*|the\s*|urgent\s*|direct access\s*|2ww\s*)*$/;
const requested = /\b(?:requested|booked|arranged|ordered|pending|awaited|due|to exclude|to rule out|r\/o|to look for|\?)\s*$/;

const score = /\b(?:weighted\s*)?(?:7|seven)[\s-]*(?:point|pt|pcl|pc)s?\b[^.;,\n\d]{0,32}(?<points>\d{1,2})/g;

/** Reads imaging and dermoscopy reports and the 7-point score, plain denials too. Requests report nothing. */
export function reportsIn(normalised: string): ReportReading[] {
  const found: ReportReading[] = [];
  const add = (reading: ReportReading): void => {
    if (!found.some(({ at }) => at.start < reading.at.end && at.end > reading.at.start)) found.push(reading);
  };
  for (const [id, pattern] of reports) {
    for (const { index, 0: text, groups } of normalised.matchAll(pattern)) {
      const gap = groups?.gap ?? groups?.gap2 ?? '';
      const before = normalised.slice(Math.max(0, index - 30), index);
      const lead = normalised.slice(Math.max(0, index - 12), index);
      if (planned.test(before) || requested.test(gap) || /[→>]\s*$/.test(before)) continue;
      const negative = denied.test(gap) || /\b(?:no|nil|not)\s+(?:\w+\s+)?$/.test(lead);
      const unsure = /\?\s*(?:[a-z]+\s+)?$|\bpossible\s*$|\bquery\s*$/.test(gap) && !/(?:suspicious|report|show|suggest)/.test(gap);
      add({
        id,
        assertion: negative ? 'absent' : unsure && !gap.includes(':') ? 'uncertain' : 'present',
        at: { start: index, end: index + text.length },
      });
    }
  }
  for (const { index, 0: text, groups } of normalised.matchAll(score)) {
    add({
      id: 'seven_point_score_3_or_more',
      assertion: Number(groups?.points) >= 3 ? 'present' : 'absent',
      at: { start: index, end: index + text.length },
    });
  }
  return found;
}
