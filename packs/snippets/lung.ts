import { gatewayC, rcgp } from './further-learning.ts';
import { type Snippet, snippet } from './snippet.ts';

const further = [gatewayC.lung, rcgp.lung];

export const lung: readonly Snippet[] = [
  snippet('lung-haemoptysis-straight-to-referral', {
    recommendations: ['1.1.1'],
    findings: ['haemoptysis'],
    text: 'Unexplained haemoptysis from 40 goes straight to a suspected cancer referral. NG12 asks for no chest X-ray first, so there is no film to wait for.',
    further,
  }),
  snippet('lung-x-ray-that-suggests-cancer', {
    recommendations: ['1.1.1', '1.1.4'],
    findings: ['cxr_suggests_lung_cancer', 'cxr_suggests_mesothelioma'],
    text: 'A chest X-ray that suggests lung cancer or mesothelioma is a referral at any age, whether or not the person smoked or met asbestos.',
    further,
  }),
  snippet('lung-clear-x-ray', {
    recommendations: ['1.1.2', '1.1.3'],
    text: 'A clear chest X-ray does not rule lung cancer out. In a Leeds study of people with symptoms it showed 75.4% of the lung cancers diagnosed within a year. If symptoms go on, go by them and not by the film.',
    source: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7744041',
    figures: { '75.4%': 'Abstract, Results: sensitivity' },
    further,
  }),
  snippet('lung-count-the-symptoms', {
    recommendations: ['1.1.2', '1.1.5'],
    text: 'This rule counts: from 40, 2 of 6 unexplained symptoms, or 1 of 6 in anyone who ever smoked. They are cough, fatigue, breathlessness, chest pain, weight loss and appetite loss. The same symptom under another name still counts once.',
    further,
  }),
  snippet('lung-ever-smoked', {
    recommendations: ['1.1.2', '1.1.5'],
    findings: ['ever_smoked'],
    text: '“Ever smoked” means ever. Someone who gave up decades ago counts, and NG12 sets no minimum of pack-years. Where smoking was not asked about it is unknown, not “never”.',
    further,
  }),
  snippet('lung-unexplained-cough', {
    recommendations: ['1.1.2', '1.1.5'],
    findings: ['cough'],
    text: 'NG12 gives cough no number of weeks here. What it asks is that the cough be unexplained: a conclusion after history, examination and tests in primary care. A cough in the record is not yet that.',
    further,
  }),
  snippet('lung-one-sign-is-enough', {
    recommendations: ['1.1.3', '1.1.6'],
    text: 'From 40 one sign is enough to consider the X-ray, smoker or not, with no chest symptom at all. Clubbing counts for mesothelioma too. A supraclavicular node counts at once, a cervical node only when it persists, a chest infection when it persists or comes back.',
    further,
  }),
  snippet('lung-raised-platelets', {
    recommendations: ['1.1.3'],
    findings: ['thrombocytosis'],
    text: 'Raised platelets need no chest symptom to count, and NG12 puts no number on “raised”. In English primary care 11.6% of men and 6.2% of women from 40 with a count above 400 × 10⁹/l were found to have cancer within a year; lung and bowel stood out.',
    source: 'https://ore.exeter.ac.uk/repository/handle/10871/28379?show=full',
    figures: {
      '11.6%': 'Abstract, Results: males',
      '6.2%': 'Abstract, Results: females',
      '400 × 10⁹/l': 'Abstract, Method: the cohort with thrombocytosis',
    },
    further,
  }),
  snippet('mesothelioma-asbestos', {
    recommendations: ['1.1.5'],
    findings: ['asbestos_exposure'],
    text: 'Asbestos lowers the count for mesothelioma alone: from 40, 1 of 6 unexplained symptoms then makes the urgent chest X-ray an offer. For lung cancer someone exposed who never smoked still needs 2 of 6.',
    further,
  }),
];
