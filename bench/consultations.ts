/** Ten lines as they are typed, more than 200 keys in all. */
export const consultations: readonly string[] = [
  '62M 3/52 visible haematuria, MSU neg, ex-smoker, no wt loss',
  '58F PMB 2/52, not on HRT, no FHx',
  '45F new L breast lump, no skin change',
  '48M rectal bleeding, wt loss 3/12, FIT 23',
  '70F IDA, Hb 98, no PR bleeding',
  '66M dysphagia 4/52, wt loss',
  '55M cough 6/52, ex-smoker, no haemoptysis',
  '62F bloating most days 2/12, CA125 45',
  '63F jaundice, no fever, itching',
  '72M LUTS, nocturia x3, PSA 7.2',
];
