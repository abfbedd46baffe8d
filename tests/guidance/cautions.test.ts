import { describe, expect, it } from 'vitest';
import { cautions } from '../../rules/guidance/cautions.ts';
import { ng12 } from '../../rules/ng12/editions.ts';
import { emergencyIds } from '../../rules/ng12/emergencies.ts';
import { answersOf } from './of.ts';

const cautionsOf = (text: string): string[] => answersOf(text).flatMap(({ caution }) => caution?.id ?? []);

describe('cautions', () => {
  const cases: readonly (readonly [id: string, shown: string, notShown: string])[] = [
    ['psa-very-high', '68M PSA 140, no LUTS', '68M PSA 19, no LUTS'],
    ['psa-without-symptoms', '55M PSA 5', '55M PSA 5, nocturia'],
    ['psa-without-threshold', '84M PSA 9, nocturia', '74M PSA 9, nocturia'],
    ['ca125-under-40', '35F CA125 90', '45F CA125 90'],
    ['ca125-without-symptoms', '55F CA125 60', '55F CA125 60, bloating'],
    ['paraprotein', '62M paraprotein', '62M paraprotein, back pain'],
    ['raised-esr', '62M ESR suggests myeloma', '62M ESR suggests myeloma, bone pain'],
    ['low-white-cells', '40M WCC 2.1', '40M WCC 6.1'],
    ['report-names-cancer', '60F histology: adenocarcinoma', '60F histology: no malignancy'],
    ['blasts', '34F blasts on film', '34F no blasts on film'],
    ['haemoptysis-under-40', '39M haemoptysis', '40M haemoptysis'],
    ['jaundice-under-40', '39M jaundice', '40M jaundice'],
    ['haematuria-under-45', '44F visible haematuria', '45F visible haematuria'],
    ['hoarseness-under-45', '44F persistent hoarseness', '44F hoarseness'],
    ['rectal-bleeding-under-50', '49M rectal bleeding', '50M rectal bleeding'],
    ['nipple-change-under-50', '49F nipple retraction', '50F nipple retraction'],
    ['axillary-lump-under-30', '29F lump in axilla', '30F lump in axilla'],
    ['abdominal-mass-at-16-or-17', '17M abdominal mass', '18M abdominal mass'],
    ['weight-loss-in-adult', '45M unexplained weight loss', '45M weight loss'],
    ['raised-calcium', '64M hypercalcaemia', '64M hypercalcaemia, bone pain'],
    ['tumour-marker', '60F CEA 45', '60F CEA awaited'],
    ['swollen-discs', '41F papilloedema', '41F no papilloedema'],
    ['first-seizure', '37M first seizure', '37M no seizures'],
    ['white-patch', '58M white patch on tongue', '58M no white patch on tongue'],
    ['thick-endometrium', '51F endometrium 19mm', '51F PMB, endometrium 19mm'],
    ['child-weight-loss', '15F weight loss', '16F weight loss'],
    ['child-polyuria', '8M polyuria', '18M polyuria'],
    ['fit-unclear', '60M FIT <20', '60M FIT <10'],
  ];

  it.each(cases)('%s: %s, and not %s', (id, shown, notShown) => {
    expect(cautionsOf(shown)).toContain(id);
    expect(cautionsOf(notShown)).not.toContain(id);
  });

  it('are all tried above, once each', () => {
    expect(cases.map(([id]) => id).sort()).toEqual(cautions.map(({ id }) => id).sort());
  });

  it('say what follows, in one line, and touch only what exists', () => {
    for (const { says, title, about, asks = [] } of cautions) {
      expect(says.length).toBeLessThanOrEqual(110);
      expect(title.length).toBeLessThanOrEqual(50);
      for (const { number } of about) expect(ng12.byNumber.has(number)).toBe(true);
      for (const id of asks) expect(emergencyIds).toContain(id);
    }
  });

  it('stand after what is met, and before what is asked', () => {
    const kinds = answersOf('35M visible haematuria, ?dysphagia').map(({ kind }) => kind);
    expect(kinds).toEqual(['met', 'caution', 'asked']);
  });

  it('fill in the value and the age', () => {
    expect(answersOf('84M PSA >100, nocturia').find(({ kind }) => kind === 'caution')?.title).toBe('PSA >100 at 84');
    expect(answersOf('68M PSA 140')[0]?.title).toBe('PSA 140 without symptoms');
  });

  it('ask after nothing that is there', () => {
    const look = (text: string) => answersOf(text).find(({ kind }) => kind === 'caution')?.look;
    expect(look('72M PSA 180')).toMatch(/leg weakness/);
    expect(look('72M PSA 180, back pain, bilateral leg weakness')).toBeUndefined();
  });

  it('say one thing once', () => expect(cautionsOf('68M PSA 140')).toEqual(['psa-very-high']));
});

describe('notes', () => {
  const notesOf = (text: string): string[] => answersOf(text).flatMap(({ notes = [] }) => notes);
  it.each([
    ['40F finger clubbing', /^If pregnant/],
    ['40M CIBH, rectal mass', /^FIT is not needed/],
    ['3F absent red reflex, new squint', /^Absent red reflex with a new squint/],
    ['3F absent red reflex', /telephone paediatrics/],
  ])('%s: %s', (text, words) => expect(notesOf(text).join('\n')).toMatch(words));

  it.each(['56F finger clubbing', '40M finger clubbing', '45F persistent bloating', '40F visible haematuria'])(
    '%s: not of pregnancy',
    (text) => expect(notesOf(text).join('\n')).not.toMatch(/pregnan/),
  );
});
