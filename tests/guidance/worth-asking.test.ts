import { describe, expect, it } from 'vitest';
import { worthAsking } from '../../rules/guidance/worth-asking.ts';
import { answersOf, assessed } from './of.ts';

const askedOf = (text: string): string[] => worthAsking(assessed(text), answersOf(text)).map(({ words, would }) => `${words} ${would}`);

describe('what is worth asking', () => {
  it.each([
    ['a new site on a symptom that is there', '64F CIBH 6/52, diarrhoea', 'Weight loss? would add CT scan within 2 weeks: pancreas'],
    ['smoking, of a chest symptom', '45M cough 4/52', 'Has ever smoked? would add Chest X-ray within 2 weeks: lung, mesothelioma'],
    ['what makes it sooner', '7M tired and pale', 'Petechiae? would add Specialist assessment within hours: leukaemia'],
    ['the emergency of a caution', '68M PSA 140, no LUTS', 'Back pain, leg weakness? would be an emergency'],
    ['a red flag of the area', '67F SOB on stairs', 'Coughing up blood? would add Refer: lung'],
    ['a red flag beside what is only asked about', '58M nipple sore one side', 'Breast lump (painful or not)? would add Refer: breast'],
    ['what is childhood’s, of a child', '8F tummy ache', "Abdominal mass? would add Refer within 48 hours: neuroblastoma, Wilms' tumour"],
    [
      'a red flag beside a complaint that NG12 does not name',
      '44F headaches 3/52',
      'Loss of central neurological function? would add MRI brain within 2 weeks: brain',
    ],
    ['its own of a child', '12M limping 4/52', 'Bone swelling? would add X-ray of the bone within 48 hours: bone'],
    [
      'what meets a recommendation that waits for a judgement',
      '51F nipple discharge',
      'Skin changes that suggest breast cancer? would add Refer: breast',
    ],
  ])('%s: %s', (_, text, asked) => expect(askedOf(text)).toContain(asked));

  it.each([
    ['denied', '44F no headaches, no limp'],
    ['denied in a list', '44F denies palpitations, headaches or sore throat'],
    ['answered no', '44F⏎Headaches: no'],
    ['somebody else’s', '44F, her mother has headaches'],
    ['planned', '44F to come back if headaches'],
    ['of an old entry', '12/03/2015 headaches⏎30/11/2026 44F here for pill check'],
  ])('is nothing beside a complaint that is %s', (_, text) => expect(askedOf(text.replaceAll('⏎', '\n'))).toEqual([]));

  it.each([
    ['on a risk factor alone', '50M ever smoked'],
    ['while an emergency stands', '68M haematemesis, weight loss'],
    ['where nothing was entered', ''],
  ])('is nothing %s: %s', (_, text) => expect(askedOf(text)).toEqual([]));

  it('is not what would add a test already resulted, nor of a child what is an adult’s', () => {
    expect(askedOf('72M LUTS, PSA 2.1').join()).not.toMatch(/PSA/);
    expect(askedOf('9F persistent bloating').join()).not.toMatch(/ovary|FIT/);
  });

  it('is three at most, most urgent first, and one for each thing it opens', () => {
    expect(askedOf('62F weight loss')).toEqual([
      'Difficulty swallowing? would add Refer: oesophagus, stomach',
      'Has ever smoked? would add Chest X-ray within 2 weeks: lung, mesothelioma',
      'Diarrhoea? would add CT scan within 2 weeks: pancreas',
    ]);
  });

  it('asks nothing that is no sooner than what is met', () => {
    expect(askedOf('57M reflux, weight loss').join()).not.toMatch(/endoscopy/);
  });

  it('asks nothing that was said, denied or is asked already', () => {
    expect(askedOf('45M cough 4/52, never smoked, no asbestos').join()).not.toMatch(/smoked|asbestos/);
    expect(askedOf('64F diarrhoea 4/52, ?weight loss').join()).not.toMatch(/Weight loss/);
  });

  it('asks a second red flag of one thing only where there is room', () => {
    expect(askedOf('31M heavy feeling in scrotum')).toEqual([
      'Enlargement of the testis? would add Refer: testis',
      'Testis changed in shape or texture? would add Refer: testis',
    ]);
  });
});
