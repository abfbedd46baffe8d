import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import type { PatientSeen, Snapshot } from '../../record/snapshot.ts';
import { createBeside } from '../../state/beside/beside.ts';
import type { Happenings, Look, PagesPort } from '../../state/beside/port.ts';
import { createPanel } from '../../state/panel.ts';

interface Tab {
  shows: Snapshot | 'closed';
  change?: () => void;
}

const field = <Value>(value: Value) => ({ value, sure: true, where: 'banner' });

/** A patient as a record shows one; `known` is how much it tells. */
function aPatient(number: number, known: 'all' | 'little' = 'all'): PatientSeen {
  const years = 40 + (number % 5);
  return {
    age: field({ years }),
    sex: field(number % 2 ? ('male' as const) : ('female' as const)),
    ...(known === 'all' && {
      born: field(`${1986 - number}-01-0${(number % 8) + 1}`),
      nhsNumber: field(String(9_990_000_000 + number)),
      nameMark: `m${number}`,
    }),
    notices: [],
  };
}

const pageOf = (...patients: PatientSeen[]): Snapshot => ({
  patients,
  sections: [{ kind: 'consultation', where: 'Notes', text: 'Cough for 3 weeks. Haemoptysis.' }],
  results: [],
  codes: [],
  smoking: [],
  unreadable: [],
});

/** No time passes. */
function soon(_: number, run: () => void): () => void {
  queueMicrotask(run);
  return () => undefined;
}

/** A window with tabs in it, which tells and shows what a browser would. */
function aWindow(tabs: Record<number, Tab>, granted = false) {
  let happenings: Happenings | undefined;
  const pages: PagesPort = {
    async look(tab): Promise<Look> {
      const page = tabs[tab];
      return !page || page.shows === 'closed' ? { why: 'Not allowed.' } : { snapshot: page.shows, took: 1 };
    },
    changed: (tab) => new Promise((resolve) => Object.assign(tabs[tab] ?? {}, { change: () => resolve(true) })),
    isGranted: async () => granted,
    siteOf: async () => ({ origin: 'https://record.invalid', always: false, named: false }),
    allow: async () => true,
    point: async () => '#age',
    watch: (told) => {
      happenings = told;
    },
  };
  const panel = createPanel({ after: () => () => undefined, today: () => '2026-11-29' });
  const beside = createBeside(panel, { pages, time: () => '10:32', after: soon });
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 60; turn++) await Promise.resolve();
  };
  const open = happenings as unknown as Happenings;
  return {
    panel,
    beside,
    settle,
    tabs,
    front: (tab: number) => open.front(tab),
    gesture: (tab: number, selection?: string) => open.gesture({ tab, ...(selection !== undefined && { selection }) }),
    /** The tab goes to another page. */
    navigate(tab: number, shows: Tab['shows']): void {
      Object.assign(tabs[tab] ?? {}, { shows });
      open.moved(tab);
      open.loaded(tab);
    },
    /** The page changes without going anywhere. */
    change(tab: number, shows: Tab['shows']): void {
      Object.assign(tabs[tab] ?? {}, { shows });
      tabs[tab]?.change?.();
    },
  };
}

let last: ReturnType<typeof aWindow> | undefined;
afterEach(() => {
  last?.beside.dispose();
  last?.panel.dispose();
});

async function beside(tabs: Record<number, Tab>, granted = false) {
  last = aWindow(tabs, granted);
  last.front(1);
  await last.settle();
  return last;
}

describe('reading on a gesture', () => {
  test('fills age and sex, proposes, and counts nothing', async () => {
    const window = await beside({ 1: { shows: pageOf(aPatient(1)) } });
    window.gesture(1);
    await window.settle();
    expect(window.panel.person.name.value).toBe('M 41');
    expect(window.panel.seen.value?.at).toBe('10:32');
    expect(window.beside.proposed.findings.value.map(({ id }) => id)).toContain('haemoptysis');
    expect(window.panel.entries.value).toEqual([]);
    window.beside.proposed.addAll();
    expect(window.panel.entries.value.map(({ id }) => id)).toContain('haemoptysis');
    expect(window.panel.entries.value[0]?.from).toBeTruthy();
  });

  test('several patients are asked about, and none is taken', async () => {
    const window = await beside({ 1: { shows: pageOf(aPatient(1), aPatient(2)) } });
    window.gesture(1);
    await window.settle();
    expect(window.beside.choices.value).toHaveLength(2);
    expect(window.panel.person.name.value).toBe('');
    expect(window.beside.proposed.findings.value).toEqual([]);
    window.beside.choose(aPatient(2));
    expect(window.panel.person.name.value).toBe('F 42');
    expect(window.beside.warning.value).toBe('');
  });

  test('what is not sure is not filled in', async () => {
    const unsure = { ...aPatient(1), age: { ...field({ years: 41 }), sure: false, why: 'It does not agree with the birth date.' } };
    const window = await beside({ 1: { shows: pageOf(unsure) } });
    window.gesture(1);
    await window.settle();
    expect(window.panel.person.age.value.years).toBeUndefined();
    expect(window.panel.person.sex.value).toBe('male');
  });

  test('marked words are taken where the page cannot be read', async () => {
    const window = await beside({ 1: { shows: 'closed' } });
    window.gesture(1, 'dysphagia for 3 weeks');
    await window.settle();
    expect(window.beside.failure.value).toBe('Not allowed.');
    expect(window.beside.proposed.findings.value.map(({ id }) => id)).toEqual(['dysphagia']);
  });

  test('a page that shows nobody yet is read once it does, unless something was entered meanwhile', async () => {
    const window = await beside({ 1: { shows: pageOf() } });
    window.gesture(1);
    await window.settle();
    expect(window.panel.person.name.value).toBe('');
    window.change(1, pageOf(aPatient(1)));
    await window.settle();
    expect(window.panel.person.name.value).toBe('M 41');

    const typed = await beside({ 1: { shows: pageOf() } });
    typed.gesture(1);
    await typed.settle();
    typed.panel.type('cough');
    typed.change(1, pageOf(aPatient(1)));
    await typed.settle();
    expect(typed.panel.person.name.value).toBe('');
    expect(typed.beside.doubt.value).toBe('other-patient');
  });

  test('that a page shows nobody is said until something is entered, and again for the next patient', async () => {
    const nobody = { what: 'patient' as const, why: 'No patient was found.' };
    const frame = { what: 'frame' as const, why: 'A part is closed.' };
    const window = await beside({ 1: { shows: { ...pageOf(), unreadable: [frame, nobody] } } });
    window.gesture(1);
    await window.settle();
    expect(window.beside.unreadable.value).toEqual([frame, nobody]);
    window.panel.type('66M');
    expect(window.beside.unreadable.value).toEqual([frame]);
    window.panel.newPatient();
    expect(window.beside.unreadable.value).toEqual([]);
    window.gesture(1);
    await window.settle();
    expect(window.beside.unreadable.value).toEqual([frame, nobody]);
  });

  test('of several patients it is said that they are several, whatever is entered', async () => {
    const several = { what: 'patient' as const, why: 'More than one.' };
    const window = await beside({ 1: { shows: { ...pageOf(aPatient(1), aPatient(2)), unreadable: [several] } } });
    window.gesture(1);
    await window.settle();
    window.panel.type('cough');
    expect(window.beside.unreadable.value).toEqual([several]);
  });

  test('what is typed while the page is still being read is beside it: both are said, and nothing is hidden', async () => {
    const window = await beside({ 1: { shows: pageOf(aPatient(1)) } });
    window.gesture(1);
    window.panel.type('66F dysphagia');
    await window.settle();
    expect(window.beside.doubt.value).toBeUndefined();
    expect(window.panel.person.name.value).toBe('F 66');
    expect(window.panel.person.from.value).toBe('typed; page says M 41');
  });

  test('what was typed before the page was read, of somebody else, is asked about', async () => {
    const window = await beside({ 1: { shows: pageOf(aPatient(1)) } });
    window.panel.type('66F dysphagia');
    window.gesture(1);
    await window.settle();
    expect(window.beside.warning.value).toMatch(/another patient \(M 41\)\. These entries are for F 66/);
    expect(window.panel.person.from.value).toBe('typed');
  });

  test('no page is looked at before a gesture', async () => {
    const window = await beside({ 1: { shows: pageOf(aPatient(1)) } });
    expect(window.panel.isUntouched.value).toBe(true);
    window.navigate(1, pageOf(aPatient(2)));
    await window.settle();
    expect(window.panel.isUntouched.value).toBe(true);
  });
});

describe('a site allowed always', () => {
  test('is read as it comes, while nothing is entered', async () => {
    const window = await beside({ 1: { shows: pageOf(aPatient(1)) }, 2: { shows: pageOf(aPatient(2)) } }, true);
    expect(window.panel.person.name.value).toBe('M 41');
    window.front(2);
    await window.settle();
    expect(window.beside.warning.value).toMatch(/another patient \(F 42\)/);
    expect(window.panel.person.name.value).toBe('M 41');
  });

  test('is asked for from the page that was read, that one alone', async () => {
    const window = await beside({ 1: { shows: pageOf(aPatient(1)) } });
    window.gesture(1);
    await window.settle();
    expect(window.beside.site.value).toEqual({ origin: 'https://record.invalid', always: false, named: false });
    await window.beside.allowAlways();
    expect(window.beside.site.value?.always).toBe(true);
  });
});

describe('never the wrong patient', () => {
  test('keeping takes the patient in front, with their age and sex', async () => {
    const window = await beside({ 1: { shows: pageOf(aPatient(1)) } });
    window.gesture(1);
    await window.settle();
    window.change(1, pageOf(aPatient(2)));
    await window.settle();
    expect(window.beside.warning.value).toMatch(/another patient \(F 42\)\. These entries are for M 41/);
    window.beside.keep();
    expect(window.beside.warning.value).toBe('');
    expect(window.panel.person.name.value).toBe('F 42');
  });

  test('starting anew leaves nothing of the last and takes the one in front', async () => {
    const window = await beside({ 1: { shows: pageOf(aPatient(1)) } });
    window.gesture(1);
    await window.settle();
    window.panel.type('dysphagia');
    window.change(1, pageOf(aPatient(2)));
    await window.settle();
    window.beside.startAnew();
    expect(window.panel.text.value).toBe('');
    await window.settle();
    expect(window.panel.person.name.value).toBe('F 42');
    expect(window.beside.warning.value).toBe('');
  });

  test('starting anew beside a page that is still loading takes the patient it comes to show', async () => {
    const window = await beside({ 1: { shows: pageOf(aPatient(1)) } });
    window.gesture(1);
    await window.settle();
    window.navigate(1, 'closed');
    window.beside.startAnew();
    await window.settle();
    expect(window.panel.person.name.value).toBe('');
    window.navigate(1, pageOf(aPatient(2)));
    await window.settle();
    expect(window.panel.person.name.value).toBe('F 42');
    expect(window.beside.warning.value).toBe('');
  });

  test('a page that tells too little to know says so', async () => {
    const window = await beside({ 1: { shows: pageOf(aPatient(1, 'little')) }, 2: { shows: pageOf(aPatient(1, 'little')) } });
    window.gesture(1);
    await window.settle();
    window.change(1, pageOf(aPatient(1, 'little')));
    await window.settle();
    expect(window.beside.warning.value).toBe('');
    window.gesture(2);
    await window.settle();
    expect(window.beside.doubt.value).toBe('unsure');
  });
});

/** What a hand at a record does, in any order. */
const step = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constant('change' as const),
      tab: fc.integer({ min: 1, max: 3 }),
      who: fc.integer({ min: 0, max: 6 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constant('navigate' as const),
      tab: fc.integer({ min: 1, max: 3 }),
      who: fc.integer({ min: 0, max: 6 }),
    }),
  },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('front' as const), tab: fc.integer({ min: 1, max: 3 }), who: fc.constant(0) }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('gesture' as const), tab: fc.constant(0), who: fc.constant(0) }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('type' as const), tab: fc.constant(0), who: fc.constant(0) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('anew' as const), tab: fc.constant(0), who: fc.constant(0) }) },
);

test('whatever is switched to in 30,000 random steps, entries never stand beside another patient without the warning', async () => {
  let switches = 0;
  let warned = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 100, maxLength: 100, size: 'max' }), async (steps) => {
      const shows = { 1: 1, 2: 2, 3: 3 } as Record<number, number>;
      const page = (who: number): Tab['shows'] =>
        who === 6 ? 'closed' : who === 5 ? pageOf() : who === 0 ? pageOf(aPatient(1), aPatient(2)) : pageOf(aPatient(who));
      const window = aWindow({ 1: { shows: page(1) }, 2: { shows: page(2) }, 3: { shows: page(3) } });
      let front = 1;
      /** Whose the entries are: the patient in front when the first was made or the page was read. */
      let owner: number | undefined;
      window.front(1);
      await window.settle();
      for (const { does, tab, who } of steps) {
        if (does === 'front') {
          front = tab;
          window.front(tab);
        } else if (does === 'navigate') {
          shows[tab] = who;
          window.navigate(tab, page(who));
        } else if (does === 'change') {
          // A page that was never read is not watched: it is not known to change in place.
          if (!window.tabs[tab]?.change || shows[tab] === 6) continue;
          shows[tab] = who;
          window.change(tab, page(who));
        } else if (does === 'gesture') window.gesture(front);
        else if (does === 'type' && !window.beside.doubt.value)
          window.panel.type(window.panel.text.value === '' ? 'cough' : 'cough, fever');
        else if (does === 'anew') {
          window.beside.startAnew();
          owner = undefined;
        }
        if (does !== 'type' && does !== 'gesture' && does !== 'anew') switches += 1;
        // At once: a tab or a page that goes is known before anything is read.
        const entered = !window.panel.isUntouched.value;
        if (owner !== undefined && entered && (does === 'front' || does === 'navigate') && shows[front] !== owner) {
          expect(window.beside.doubt.value, `${does} ${tab} ${who}, at once`).toBeDefined();
        }
        await window.settle();
        if (window.panel.isUntouched.value) owner = undefined;
        else if (window.beside.doubt.value === undefined) {
          if (owner === undefined) owner = shows[front];
          expect(shows[front], `${does} ${tab} ${who}`).toBe(owner);
          const bound = window.beside.patient.value?.nhsNumber?.value;
          if (bound !== undefined) expect(bound).toBe(aPatient(shows[front] ?? 0).nhsNumber?.value);
        } else warned += 1;
      }
      window.beside.dispose();
      window.panel.dispose();
    }),
    { numRuns: 300, seed: 62 },
  );
  expect(switches).toBeGreaterThan(1_000);
  expect(warned).toBeGreaterThan(1_000);
}, 120_000);
