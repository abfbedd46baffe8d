import type { ActionId } from '../../rules/engine/actions.ts';
import type { Strength } from '../../rules/engine/recommendation.ts';
import type { Answer } from '../../rules/guidance/answers.ts';

const paceWords: { readonly [action in ActionId]?: string } = {
  'immediate-specialist-assessment': 'within hours',
  'very-urgent-referral-48h': 'seen within 48 hours',
  'very-urgent-investigation-48h': 'done within 48 hours',
  'suspected-cancer-pathway-referral': 'Urgent suspected cancer (2WW) · answer by day 28',
  'suspected-cancer-pathway-referral-by-dentist': 'Urgent suspected cancer (2WW) · answer by day 28',
  'urgent-direct-access-investigation-2w': 'done within 2 weeks',
  'urgent-referral-to-dentist-2w': 'seen within 2 weeks',
  'assess-and-urgent-investigation-or-referral': 'test within 2 weeks, or urgent suspected cancer',
  'non-urgent-direct-access-investigation': 'routine',
  'non-urgent-referral': 'routine',
};

const strengthWords: { readonly [strength in Strength]?: string } = { offer: 'Offer', consider: 'Consider' };

/** How soon, how strongly, by which recommendations. */
export function answerHow({ verdicts, recs }: Answer): string {
  const lead = verdicts[0]?.recommendation;
  if (!lead) return '';
  return [paceWords[lead.action], strengthWords[lead.strength], recs.join(', ')].filter(Boolean).join(' · ');
}
