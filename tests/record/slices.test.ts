import { describe, expect, test } from 'vitest';
import { readInSlices } from '../../record/read-in-slices.ts';
import { readPage } from '../../record/read-page.ts';
import { aDocument, today } from './a-page.ts';
import { inShort } from './in-short.ts';

const banner = (born: string): string => `<header><p>Born <b>${born}</b></p></header>`;
const notes = `<h2>Notes</h2>${'<p>3/52 cough, no wt loss.</p>'.repeat(500)}`;

/** A clock that goes on by some milliseconds each time it is looked at. */
function aPace(step: number, atRest: () => void = () => undefined) {
  let now = 0;
  const pace = {
    rests: 0,
    now: () => {
      now += step;
      return now;
    },
    rest: async () => {
      pace.rests++;
      atRest();
    },
  };
  return pace;
}

describe('reading a little at a time', () => {
  test('gives what reading at once gives', async () => {
    const document = aDocument(banner('14-Mar-1964') + notes);
    const pace = aPace(5);
    expect((await readInSlices(document, { today }, pace)).snapshot).toEqual(readPage(document, { today }));
    expect(pace.rests).toBeGreaterThan(5);
  });

  test('a short page needs no rest', async () => {
    const pace = aPace(0.01);
    await readInSlices(aDocument(banner('14-Mar-1964')), { today }, pace);
    expect(pace.rests).toBe(0);
  });

  test('a patient who changes meanwhile is read anew: never two in one snapshot', async () => {
    const document = aDocument(banner('14-Mar-1964') + notes);
    let rests = 0;
    const pace = aPace(5, () => {
      if (++rests !== 8) return;
      (document.querySelector('header b') as Element).textContent = '12-Mar-1961';
      for (const line of document.querySelectorAll('section, p'))
        if (line.textContent?.includes('cough')) line.textContent = 'Rectal bleeding.';
    });
    const {
      snapshot: { patients, sections },
    } = await readInSlices(document, { today }, pace);
    expect(patients.map(inShort)).toEqual(['- 65, 1961-03-12, -']);
    expect(sections[0]?.text).not.toContain('cough');
  });

  test('a patient who changes after the banner was read, while the rest still is, is not given', async () => {
    const document = aDocument(banner('14-Mar-1964') + notes);
    let rests = 0;
    // In the second reading, which would confirm the first.
    const pace = aPace(5, () => {
      if (++rests !== once + once - 1) return;
      (document.querySelector('header b') as Element).textContent = '12-Mar-1961';
    });
    const alone = aPace(5);
    await readInSlices(aDocument(banner('14-Mar-1964') + notes), { today }, alone);
    const once = Math.floor(alone.rests / 2);
    const {
      snapshot: { patients },
    } = await readInSlices(document, { today }, pace);
    expect(patients.map(inShort)).toEqual(['- 65, 1961-03-12, -']);
  });

  test('a page that never settles is not used, and says so', async () => {
    const document = aDocument(banner('14-Mar-1964') + notes);
    let day = 0;
    const pace = aPace(5, () => {
      (document.querySelector('header b') as Element).textContent = `${(day++ % 28) + 1}-Mar-1961`;
    });
    const { snapshot } = await readInSlices(document, { today }, pace);
    expect(snapshot.patients).toEqual([]);
    expect(snapshot.unreadable).toEqual([
      { what: 'change', why: 'The page kept changing while it was read: please read it again when it has settled.' },
    ]);
  });
});
