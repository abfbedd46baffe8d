import { finding } from '../engine/criteria.ts';
import { type Form, recommendation } from './recommendation.ts';

/** NG12 1.7: skin cancers. */
export const skin: readonly Form[] = [
  recommendation('1.7.1', {
    cancer: 'melanoma',
    when: finding('seven_point_score_3_or_more'),
    then: 'suspected-cancer-pathway-referral',
    strength: 'offer',
    gist: 'Refer a suspicious pigmented lesion with a weighted 7-point score of at least 3.',
  }),
  recommendation('1.7.2', {
    cancer: 'melanoma',
    when: finding('dermoscopy_suggests_melanoma'),
    then: 'suspected-cancer-pathway-referral',
    strength: 'offer',
    gist: 'Refer when dermoscopy suggests melanoma, whatever the score.',
  }),
  recommendation('1.7.3', {
    cancer: 'melanoma',
    when: finding('lesion_suggests_nodular_melanoma'),
    then: 'suspected-cancer-pathway-referral',
    strength: 'consider',
    gist: 'Think of referral for a lesion, pigmented or not, that suggests nodular melanoma.',
  }),
  recommendation('1.7.4', {
    cancer: 'squamous cell carcinoma (skin)',
    when: finding('lesion_suspicious_scc'),
    then: 'suspected-cancer-pathway-referral',
    strength: 'consider',
    gist: 'Think of referral for a lesion that raises suspicion of squamous cell carcinoma.',
  }),
  recommendation('1.7.5', {
    cancer: 'basal cell carcinoma',
    when: finding('lesion_suspicious_bcc'),
    then: 'non-urgent-referral',
    strength: 'consider',
    gist: 'Think of a non-urgent referral for a lesion that raises suspicion of basal cell carcinoma.',
    cautions: ['Non-urgent is the default for a suspected basal cell carcinoma.'],
  }),
  recommendation('1.7.6', {
    cancer: 'basal cell carcinoma',
    when: finding('lesion_suspicious_bcc', 'delay-may-have-significant-impact'),
    then: 'suspected-cancer-pathway-referral',
    strength: 'consider',
    gist: 'Think of the pathway for a suspected basal cell carcinoma only where delay could do particular harm, by its site or size.',
  }),
  recommendation('1.7.7', {
    cancer: 'basal cell carcinoma',
    when: null,
    then: 'signpost',
    strength: 'directive',
    shownWith: ['1.7.5', '1.7.6'],
    gist: 'Who should excise a suspected basal cell carcinoma is set by NICE’s skin tumour service guidance.',
  }),
];
