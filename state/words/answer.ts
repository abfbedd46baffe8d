import type { ActionId } from '../../rules/engine/actions.ts';
import type { Strength } from '../../rules/engine/recommendation.ts';
import type { Answer } from '../../rules/guidance/answers.ts';

/** What the heading does not say of how soon. */
const pathwayWords: { readonly [action in ActionId]?: string } = {
  'suspected-cancer-pathway-referral': 'Urgent suspected cancer (2WW) · answer by day 28',
  'suspected-cancer-pathway-referral-by-dentist': 'Urgent suspected cancer (2WW) · answer by day 28',
  'assess-and-urgent-investigation-or-referral': 'test within 2 weeks, or urgent suspected cancer',
};

/** How soon, where the heading is of other words. */
const paceWords: { readonly [action in ActionId]?: string } = {
  'immediate-specialist-assessment': 'within hours',
  'very-urgent-referral-48h': 'seen within 48 hours',
  'very-urgent-investigation-48h': 'done within 48 hours',
  'urgent-direct-access-investigation-2w': 'done within 2 weeks',
  'urgent-referral-to-dentist-2w': 'seen within 2 weeks',
  'non-urgent-direct-access-investigation': 'routine',
  'non-urgent-referral': 'routine',
};

const strengthWords: { readonly [strength in Strength]?: string } = { offer: 'Offer', consider: 'Consider' };

/** How soon, how strongly, by which recommendations. */
export function answerHow({ verdicts, recs, title }: Answer): string {
  const lead = verdicts[0]?.recommendation;
  if (!lead) return '';
  const soon = pathwayWords[lead.action] ?? (title === undefined ? undefined : paceWords[lead.action]);
  return [soon, strengthWords[lead.strength], recs.join(', ')].filter(Boolean).join(' · ');
}
