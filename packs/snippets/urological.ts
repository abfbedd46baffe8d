import { rcgp } from './further-learning.ts';
import { type Snippet, snippet } from './snippet.ts';

const prostate = [rcgp.prostate];

export const urological: readonly Snippet[] = [
  snippet('prostate-before-the-psa', {
    recommendations: ['1.6.2'],
    text: 'Before a PSA, ask what else could raise it: an enlarged prostate, an infection, exercise, ejaculation. Ask again when you read the result.',
    source:
      'https://prostatecanceruk.org/for-health-professionals/guidelines/psa-blood-test-nhs-guidelines-and-prostate-cancer-uk-s-risk-checker',
    further: prostate,
  }),
  snippet('prostate-psa-thresholds', {
    recommendations: ['1.6.3'],
    text: 'Consider referral when PSA is above, not at, the threshold: 2.5 µg/l at 40 to 49, 3.5 at 50 to 59, 4.5 at 60 to 69, 6.5 at 70 to 79. Under 40 and above 79 NG12 leaves it to your judgement. This is for people with symptoms.',
    further: prostate,
  }),
  snippet('haematuria-visible-or-not', {
    recommendations: ['1.6.4', '1.6.6'],
    text: 'Visible haematuria from 45, unexplained and without infection or outlasting a cured one: bladder and renal, whatever the sex. Unexplained non-visible haematuria counts from 60, only with dysuria or raised white cells in the blood (not the urine), and for bladder alone.',
  }),
  snippet('haematuria-on-anticoagulants', {
    recommendations: ['1.6.4', '1.6.6'],
    findings: ['visible_haematuria', 'nonvisible_haematuria'],
    text: 'An anticoagulant or antiplatelet does not take haematuria off the list. Cornwall’s referral guideline investigates these patients too, and does not let a trial off treatment delay it. NG12 makes no exception for them.',
    source:
      'https://rms.cornwall.nhs.uk/primary_care_clinical_referral_criteria/rms/primary_care_clinical_referral_criteria/urology/haematuria',
  }),
  snippet('bladder-recurrent-infection', {
    recommendations: ['1.6.5'],
    text: 'From 60, infections that are unexplained and recur or persist are a non-urgent referral to consider. Look at the urine once an infection is cured: visible blood that stays or returns is a suspected cancer referral.',
  }),
  snippet('testicular-painless', {
    recommendations: ['1.6.7', '1.6.8'],
    text: 'A testis that has grown, or changed in shape or texture, without pain: consider a suspected cancer referral. Other symptoms of the testis, unexplained or persistent: consider an urgent ultrasound. NG12 sets no age.',
  }),
  snippet('penile-infection-first', {
    recommendations: ['1.6.9', '1.6.10'],
    text: 'A penile mass or ulcer is a referral to consider once a sexually transmitted infection is excluded. If one was treated, a lesion still there at the end counts. Symptoms of the foreskin or glans count when unexplained or persistent.',
  }),
];
