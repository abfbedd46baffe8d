/** Banners as records write them, labelled and not, each with the patient a careful reader finds in it on 22 November 2026. */
export const BANNER_FORMS: readonly (readonly [html: string, patient: string])[] = [
  // Labelled.
  ['<p>HOLLOWELL, Ida (Miss) • Born: 14-Mar-1964 (62y) • Gender: Female • NHS No: 999 000 0018</p>', 'F 62, 1964-03-14, 9990000018'],
  ['<p>Ida Hollowell / DOB 14/03/64 (62) / Sex F</p>', 'F 62, 1964-03-14, -'],
  ['<p>D.O.B.: May 1, 1947 ¦ Age: 79 yrs ¦ Sex: ♂</p>', 'M 79, 1947-05-01, -'],
  ['<p>Born 1 May 1947 – aged 79 – Male</p>', 'M 79, 1947-05-01, -'],
  ['<dl><dt>Birthdate</dt><dd>Mar 14, 1964 (age 62)</dd><dt>Legal sex</dt><dd>Female</dd></dl>', 'F 62, 1964-03-14, -'],
  ['<div><span>Age</span><span>62 y</span><span>Gender</span><span>M</span></div>', 'M 62, -, -'],
  ['<p>Patient: Mrs Ida Hollowell | Date of Birth: 14.03.1964 | Age/Sex: 62Y/F | CHI 1403640000</p>', 'F 62, 1964-03-14, -'],
  ['<p>b. 14 Mar 1964 (62 yrs) F</p>', 'F 62, 1964-03-14, -'],
  // Unlabelled.
  ['<p>♂ Male · 65 yrs · 25-Sept-1961</p>', 'M 65, 1961-09-25, -'],
  ['<p>M 64 yrs</p>', 'M 64, -, -'],
  ['<p>14 Mar 1964 (62 y) M</p>', 'M 62, 1964-03-14, -'],
  ['<p>HOLLOWELL, Ida (Mrs) F 62y</p>', 'F 62, -, -'],
  ['<p>Ida Hollowell • 62 • Female • 14/03/64</p>', 'F 62, 1964-03-14, -'],
  ['<p>Ida Hollowell | F | May 1, 1947 | 79y</p>', 'F 79, 1947-05-01, -'],
  ['<h1>Ida Hollowell</h1><p>62yo F – 14 March 1964 – MRN 00123456</p>', 'F 62, 1964-03-14, -'],
  ['<h2>HOLLOWELL Ida</h2><div>Female, 62 years old (14-03-1964)</div>', 'F 62, 1964-03-14, -'],
  ['<div><b>Ida Hollowell</b><span>62 y/o</span><span>Female</span><span>999 000 0018</span></div>', 'F 62, -, 9990000018'],
  ['<p>14/03/1964 / 62 / F</p>', 'F 62, 1964-03-14, -'],
  ['<p>HOLLOWELL, Ida (Ms) 14-Mar-1964 62F #100234</p>', 'F 62, 1964-03-14, -'],
  ['<div><div>Baby ROE</div><div>♀ 3/12</div><div>12-Aug-2026</div></div>', 'F 3m, 2026-08-12, -'],
  ['<p>Mr J O’Brien (M, 62) 14.3.64</p>', 'M 62, 1964-03-14, -'],
  ['<div><div>Ida van der Berg</div><div>14 Mar 1964</div><div>62 years</div><div>Female</div></div>', 'F 62, 1964-03-14, -'],
  ['<p>62-year-old female, born March 14th, 1964</p>', 'F 62, 1964-03-14, -'],
  ['<p>Ida “Dolly” Hollowell-Smith (she/her) — 62 yrs — F — 14 Mar 1964</p>', 'F 62, 1964-03-14, -'],
];
