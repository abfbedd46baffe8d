import { box, cards, press, type as typeIn } from './in-panel.ts';
import { expect, test } from './surgery.ts';

interface Presentation {
  typed: string;
  /** What is pressed after the typing, if anything. */
  keys: readonly string[];
  first: string;
  numbers: string;
}

const unexplained = ['Alt+u'];

const PRESENTATIONS: readonly Presentation[] = [
  {
    typed: '62M 3/52 visible haematuria, MSU neg, ex-smoker, no wt loss',
    keys: unexplained,
    first: 'Refer: bladder, kidney',
    numbers: '1.6.4, 1.6.6',
  },
  { typed: '58F PMB 2/52, not on HRT', keys: unexplained, first: 'Refer: womb', numbers: '1.5.12' },
  { typed: '45F new L breast lump', keys: unexplained, first: 'Refer: breast', numbers: '1.4.1' },
  { typed: '48M rectal bleeding, wt loss 3/12', keys: unexplained, first: 'FIT: bowel', numbers: '1.3.1' },
  { typed: '70F IDA, Hb 98', keys: [], first: 'FIT: bowel', numbers: '1.3.1' },
  { typed: '70F IDA, FIT 45', keys: [], first: 'Refer: bowel', numbers: '1.3.2' },
  { typed: '66M dysphagia 4/52', keys: [], first: 'Refer: oesophagus, stomach', numbers: '1.2.1, 1.2.7' },
  {
    typed: '55M cough 6/52, ex-smoker',
    keys: unexplained,
    first: 'Chest X-ray within 2 weeks: lung, mesothelioma',
    numbers: '1.1.2, 1.1.5',
  },
  { typed: '62F bloating most days 2/12', keys: [], first: 'CA125: ovary', numbers: '1.5.8, 1.5.2' },
  {
    typed: '62F bloating most days 2/12, CA125 45',
    keys: [],
    first: 'Ultrasound of abdomen and pelvis within 2 weeks: ovary',
    numbers: '1.5.9',
  },
  { typed: '63F jaundice', keys: [], first: 'Refer: pancreas', numbers: '1.2.4' },
  { typed: '44F changing mole L calf, 7PCL 4', keys: [], first: 'Refer: skin (melanoma)', numbers: '1.7.1' },
  { typed: '4M petechiae', keys: unexplained, first: 'Specialist assessment within hours: leukaemia', numbers: '1.10.2' },
  { typed: '52M neck lump 4/52', keys: unexplained, first: 'Refer: larynx', numbers: '1.8.1' },
  { typed: '72M LUTS, PSA 7.2', keys: [], first: 'Refer: prostate', numbers: '1.6.3' },
];

const MOST_KEYS_AFTER_TYPING = 3;

for (const { typed, keys, first, numbers } of PRESENTATIONS) {
  test(`${typed}${keys.length > 0 ? `, then ${keys.join(' ')}` : ''}: ${numbers}`, async ({ panel }) => {
    await panel.evaluate(() => {
      const seen = { keys: 0, pointers: 0 };
      addEventListener('keydown', () => (seen.keys += 1), true);
      addEventListener('pointerdown', () => (seen.pointers += 1), true);
      Object.assign(globalThis, { seen });
    });
    await typeIn(panel, typed);
    await press(panel, ...keys);

    const card = cards(panel).first();
    await expect(card.getByRole('heading', { level: 3 })).toHaveText(first);
    await expect(card.locator('.answer-how').first()).toContainText(` · ${numbers}`);
    await expect(box(panel)).toBeFocused();
    const seen = await panel.evaluate(() => (globalThis as unknown as { seen: { keys: number; pointers: number } }).seen);
    expect(seen.keys - typed.length, 'keys after the typing, modifiers counted').toBeLessThanOrEqual(MOST_KEYS_AFTER_TYPING);
    expect(seen.pointers).toBe(0);
  });
}
