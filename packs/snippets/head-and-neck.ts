import { type Snippet, snippet } from './snippet.ts';

export const headAndNeck: readonly Snippet[] = [
  snippet('laryngeal-hoarseness', {
    recommendations: ['1.8.1'],
    findings: ['hoarseness'],
    text: 'From 45, hoarseness must be both persistent and unexplained. NG12 sets no number of weeks: persistent is longer than a self-limiting cause would last.',
  }),
  snippet('neck-lump-by-age', {
    recommendations: ['1.8.1', '1.8.2'],
    findings: ['neck_lump'],
    text: 'For a neck lump age decides what to ask. From 45, unexplained is enough (laryngeal). At any age, persistent and unexplained together are enough (oral). So under 45, ask how long it has been there.',
  }),
  snippet('oral-ulcer', {
    recommendations: ['1.8.2'],
    findings: ['oral_ulceration'],
    text: 'An unexplained mouth ulcer counts once it has lasted more than 3 weeks, at any age. It is the one symptom to which NG12 gives a number of weeks.',
  }),
  snippet('oral-to-the-dentist', {
    recommendations: ['1.8.3', '1.8.4'],
    text: 'For a lump in the mouth or on the lip, or a red or red-and-white patch that could be erythroplakia or erythroleukoplakia, consider a dentist, to be seen within 2 weeks. The dentist makes the cancer referral. NG12 does not list a white patch alone.',
  }),
  snippet('thyroid-lump', {
    recommendations: ['1.8.5'],
    text: 'An unexplained thyroid lump is enough to consider referral. NG12 asks for no size, age, thyroid function or ultrasound first.',
  }),
];
