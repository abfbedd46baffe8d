import { testUnits } from '../../rules/findings/read-measurement.ts';
import type { AskedThing } from '../asks.ts';
import { organWords } from './clause.ts';
import { findingLabel, qualifierLabel } from './labels.ts';

/** A question as it is put to the GP. */
export function askWords(ask: AskedThing): string {
  switch (ask.kind) {
    case 'finding':
      return `${[findingLabel(ask.finding), ...ask.qualifiers.map(qualifierLabel)].join(', ')}?`;
    case 'qualifier':
      return `${findingLabel(ask.finding)}: ${qualifierLabel(ask.qualifier)}?`;
    case 'either':
      return `${findingLabel(ask.finding)}: which of these?`;
    case 'weeks':
      return `${findingLabel(ask.finding)}: for more than ${ask.weeks} weeks?`;
    case 'result':
      return `${testUnits[ask.test].label} result?`;
    case 'checklist':
      return 'A pigmented lesion? Score it with the 7-point checklist.';
    case 'age':
      return 'How old is the patient?';
    case 'organs':
      return `Has ${organWords(ask.organ)}? Sex is not known.`;
    case 'judgement':
      return `${findingLabel(ask.finding)}: no threshold at this age. Your judgement decides.`;
  }
}
