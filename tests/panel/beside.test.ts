import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import type { PatientSeen, Snapshot } from '../../record/snapshot.ts';
import { createBeside } from '../../state/beside/beside.ts';
import type { Happenings, Look, PagesPort } from '../../state/beside/port.ts';
import { newPatientFor } from '../../state/new-patient.ts';
import { createPanel } from '../../state/panel.ts';

interface Tab {
  shows: Snapshot | 'closed';
  /** It does not answer. */
  hangs?: boolean;
  /** No reader can be put into it for now. */
  deaf?: boolean;
  /** What its banner says, where no patient is understood. */
  banner?: string;
  /** How many milliseconds a look at it takes. */
  looks?: number;
  /** A reader stands in it. */
  read?: boolean;
  changes?: number;
  /** Its user did something on it just before. */
  acted?: boolean;
  /** Which document it is. */
  loaded?: number;
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
      nameMark: { sure: true, ordered: true, words: [`m${number}`], initials: ['m'], joined: [] },
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

/** A clock that goes on only when it is told to. */
function aClock() {
  let time = 0;
  let waiting: { at: number; run: () => void }[] = [];
  const flush = async (): Promise<void> => {
    for (let turn = 0; turn < 12; turn++) await Promise.resolve();
  };
  return {
    now: () => time,
    after(milliseconds: number, run: () => void): () => void {
      const entry = { at: time + milliseconds, run };
      waiting.push(entry);
      return () => {
        waiting = waiting.filter((each) => each !== entry);
      };
    },
    /** Lets this much time pass, and all that is due in it. */
    async pass(milliseconds: number): Promise<void> {
      const end = time + milliseconds;
      await flush();
      for (;;) {
        const next = waiting.reduce<(typeof waiting)[number] | undefined>(
          (first, each) => (first && first.at <= each.at ? first : each),
          undefined,
        );
        if (!next || next.at > end) break;
        waiting = waiting.filter((each) => each !== next);
        time = Math.max(time, next.at);
        next.run();
        await flush();
      }
      time = end;
    },
  };
}

/** A window with tabs in it, which tells and shows what a browser would. */
function aWindow(tabs: Record<number, Tab>, granted = false) {
  let happenings: Happenings | undefined;
  const clock = aClock();
  const glanceAt = ({ shows, banner = '', changes = 0, loaded = 0 }: Tab) => ({
    mark: shows === 'closed' ? '' : JSON.stringify([shows.patients, banner]),
    changes,
    loaded,
  });
  const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => void clock.after(milliseconds, resolve));
  const pages: PagesPort = {
    async look(tab): Promise<Look> {
      const page = tabs[tab];
      if (!page || page.shows === 'closed') return { why: 'Not allowed.' };
      if (page.hangs || page.deaf) {
        await wait(3_000);
        return { why: 'It does not answer.', silent: true };
      }
      if (page.looks !== undefined) await wait(page.looks);
      page.read = true;
      return { snapshot: page.shows, took: 1, acted: page.acted ?? false, ...glanceAt(page) };
    },
    async glance(tab) {
      const page = tabs[tab];
      if (page?.hangs) {
        await wait(300);
        return 'silent';
      }
      return page?.read && !page.deaf && page.shows !== 'closed' ? glanceAt(page) : 'gone';
    },
    isGranted: async () => granted,
    siteOf: async () => ({ origin: 'https://record.invalid', always: false, named: false }),
    allow: async () => true,
    point: async () => '#age',
    watch: (told) => {
      happenings = told;
    },
  };
  const panel = createPanel({ after: () => () => undefined, today: () => '2026-11-29' });
  const beside = createBeside(panel, { pages, time: () => '10:32', after: clock.after, now: clock.now });
  /** Long enough for a page to be read and to have stood still. */
  const settle = (milliseconds = 1_000): Promise<void> => clock.pass(milliseconds);
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
      Object.assign(tabs[tab] ?? {}, { shows, read: false, loaded: (tabs[tab]?.loaded ?? 0) + 1 });
      open.moved(tab);
      open.loaded(tab);
    },
    /** The page changes without going anywhere. */
    change(tab: number, shows: Tab['shows'], banner = ''): void {
      Object.assign(tabs[tab] ?? {}, { shows, banner, changes: (tabs[tab]?.changes ?? 0) + 1 });
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

  test('what is typed just before a page that was read before is looked at again is beside it; of somebody else it is asked about', async () => {
    for (const [typed, doubt] of [
      ['dysphagia', undefined],
      ['66F dysphagia', 'other-patient'],
    ] as const) {
      const window = await beside({ 1: { shows: pageOf(aPatient(1)) }, 2: { shows: 'closed' } });
      window.gesture(1);
      await window.settle();
      window.panel.newPatient();
      window.front(2);
      await window.settle();
      Object.assign(window.tabs[1] ?? {}, { looks: 400 });
      window.front(1);
      window.panel.type(typed);
      await window.settle();
      expect(window.beside.doubt.value).toBe(doubt);
      window.change(1, pageOf(aPatient(2)));
      await window.settle();
      expect(window.beside.doubt.value).toBe('other-patient');
      window.beside.dispose();
    }
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
  test('what was read from one record is never kept for another', async () => {
    const window = await beside({ 1: { shows: pageOf(aPatient(1)) } });
    window.gesture(1);
    await window.settle();
    window.change(1, pageOf(aPatient(2)));
    await window.settle();
    expect(window.beside.warning.value).toMatch(/another patient \(F 42\)\. These entries are for M 41/);
    expect(window.beside.canKeep.value).toBe(false);
    window.beside.keep();
    expect(window.beside.warning.value).toMatch(/another patient/);
    expect(window.panel.person.name.value).toBe('M 41');
  });

  test('what was typed beside one NHS number is not kept for another; what was typed before a page was read may be', async () => {
    const window = await beside({ 1: { shows: pageOf(aPatient(1)) } });
    window.gesture(1);
    await window.settle();
    window.panel.newPatient();
    window.panel.type('dysphagia');
    window.change(1, pageOf(aPatient(2)));
    await window.settle();
    expect(window.beside.doubt.value).toBe('other-patient');
    expect(window.beside.canKeep.value).toBe(false);

    const typed = await beside({ 1: { shows: pageOf(aPatient(1)) } });
    typed.panel.type('66F dysphagia');
    typed.gesture(1);
    await typed.settle();
    expect(typed.beside.canKeep.value).toBe(true);
    typed.beside.keep();
    expect(typed.beside.warning.value).toBe('');
    expect(typed.beside.patient.value?.nhsNumber?.value).toBe('9990000001');
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

describe('a page is watched', () => {
  const notesOf = (text: string, ...patients: PatientSeen[]): Snapshot => ({
    ...pageOf(...patients),
    sections: [{ kind: 'consultation', where: 'Notes', text }],
  });
  const offeredIn = ({ beside }: Awaited<ReturnType<typeof aWindow>>): string[] => beside.proposed.findings.value.map(({ id }) => id);

  test('watching is said: not before a page is read, nor where it may not be', async () => {
    const window = await beside({ 1: { shows: pageOf(aPatient(1)) }, 2: { shows: 'closed' } });
    expect(window.beside.watching.value).toBe('not');
    window.gesture(1);
    await window.settle();
    expect(window.beside.watching.value).toBe('held');
    window.front(2);
    await window.settle();
    expect(window.beside.watching.value).toBe('not');
  });

  test('a change of the banner hides the guidance within half a second, however long the page takes to be read', async () => {
    const window = await beside({ 1: { shows: pageOf(aPatient(1)) } });
    window.gesture(1);
    await window.settle(2_000);
    Object.assign(window.tabs[1] ?? {}, { looks: 11_000 });
    window.change(1, pageOf(aPatient(2)));
    await window.settle(450);
    expect(window.beside.suspended.value).toBe(true);
    expect(window.beside.doubt.value).toBeUndefined();
    await window.settle(12_000);
    expect(window.beside.doubt.value).toBe('other-patient');
  });

  test('a page that is read once more is watched while that look lasts, however long', async () => {
    const window = await beside({ 1: { shows: pageOf(aPatient(1)) } });
    window.gesture(1);
    await window.settle(2_000);
    Object.assign(window.tabs[1] ?? {}, { looks: 60_000 });
    window.beside.readAgain();
    await window.settle(450);
    expect([window.beside.watching.value, window.beside.suspended.value]).toEqual(['held', false]);
    window.change(1, pageOf(aPatient(2)));
    await window.settle(450);
    expect(window.beside.suspended.value).toBe(true);
  });

  test('a page that did not answer for long is looked at again for as long as it is in front', async () => {
    const window = await beside({ 1: { shows: pageOf(aPatient(1)) } });
    window.gesture(1);
    await window.settle(2_000);
    Object.assign(window.tabs[1] ?? {}, { deaf: true });
    await window.settle(60_000);
    expect(window.beside.doubt.value).not.toBeUndefined();
    Object.assign(window.tabs[1] ?? {}, { deaf: false });
    await window.settle(7_000);
    expect(window.beside.doubt.value).toBeUndefined();
    window.change(1, pageOf(aPatient(2)));
    await window.settle(450);
    expect(window.beside.suspended.value || window.beside.doubt.value === 'other-patient').toBe(true);
  });

  test('what else changes in the banner hides the guidance only until it is known that the patient is the same', async () => {
    const window = await beside({ 1: { shows: pageOf(aPatient(1)) } });
    window.gesture(1);
    await window.settle();
    Object.assign(window.tabs[1] ?? {}, { looks: 500 });
    window.change(1, pageOf(aPatient(1)), 'Allergies: 2');
    await window.settle(300);
    expect(window.beside.suspended.value).toBe(true);
    await window.settle();
    expect(window.beside.suspended.value).toBe(false);
    expect(window.beside.doubt.value).toBeUndefined();
  });

  test('a page that does not answer hides the guidance at once and is said within three seconds; another tab is none the worse', async () => {
    const window = await beside({ 1: { shows: pageOf(aPatient(1)) }, 2: { shows: pageOf(aPatient(1)) } });
    window.gesture(1);
    await window.settle();
    window.panel.type('cough');
    Object.assign(window.tabs[1] ?? {}, { hangs: true });
    await window.settle(500);
    expect(window.beside.suspended.value).toBe(true);
    await window.settle(3_000);
    expect(window.beside.warning.value).toMatch(/does not answer/);
    window.front(2);
    window.gesture(2);
    await window.settle();
    expect(window.beside.doubt.value).toBeUndefined();
    expect(window.beside.watching.value).toBe('held');
  });

  test('what was read is not kept while a page does not answer, and is asked about once it shows another patient', async () => {
    const window = await beside({ 1: { shows: pageOf(aPatient(1)) } });
    window.gesture(1);
    await window.settle();
    Object.assign(window.tabs[1] ?? {}, { hangs: true });
    await window.settle(4_000);
    expect(window.beside.canKeep.value).toBe(false);
    window.beside.keep();
    expect(window.beside.doubt.value).toBe('silent');
    Object.assign(window.tabs[1] ?? {}, { hangs: false });
    window.change(1, pageOf(aPatient(2)));
    await window.settle();
    expect(window.beside.doubt.value).toBe('other-patient');
  });

  test('what was kept while nothing could be seen is asked about once the page is seen to change', async () => {
    const window = await beside({ 1: { shows: 'closed' } });
    window.panel.type('cough');
    window.gesture(1);
    await window.settle();
    expect(window.beside.doubt.value).toBeUndefined();
    window.change(1, pageOf(aPatient(1)));
    window.gesture(1);
    await window.settle();
    window.change(1, pageOf(aPatient(2)));
    await window.settle();
    expect(window.beside.doubt.value).toBe('other-patient');
  });

  test('a banner that was not understood is watched by its words', async () => {
    const window = await beside({ 1: { shows: pageOf(), banner: 'Case 4711' } });
    window.gesture(1);
    await window.settle();
    window.panel.type('62M dysphagia');
    await window.settle();
    expect(window.beside.doubt.value).toBeUndefined();
    window.change(1, pageOf(), 'Case 4712');
    await window.settle();
    expect(window.beside.doubt.value).toBe('moved');
  });

  test('a patient of whom only age and sex are known is watched by the words beside them', async () => {
    const window = await beside({ 1: { shows: pageOf(aPatient(1, 'little')), banner: 'Hollowell' } });
    window.gesture(1);
    await window.settle();
    expect(window.beside.doubt.value).toBeUndefined();
    window.change(1, pageOf(aPatient(1, 'little')), 'Vanterpool');
    await window.settle();
    expect(window.beside.doubt.value).toBe('unsure');
  });

  test('nothing is offered until the page has stood still', async () => {
    const window = await beside({ 1: { shows: notesOf('Cough for 3 weeks.', aPatient(1)) } });
    window.gesture(1);
    await window.settle(500);
    expect(offeredIn(window)).toEqual([]);
    expect(window.panel.person.name.value).toBe('M 41');
    window.change(1, notesOf('Rectal bleeding.', aPatient(1)));
    await window.settle(500);
    expect(offeredIn(window)).toEqual([]);
    await window.settle(700);
    expect(offeredIn(window)).toEqual(['rectal_bleeding']);
  });

  test('what is offered is renewed and withdrawn with the page; what was added and has left it is marked', async () => {
    const window = await beside({ 1: { shows: notesOf('Cough for 3 weeks.', aPatient(1)) } });
    window.gesture(1);
    await window.settle();
    expect(offeredIn(window)).toEqual(['cough']);
    window.change(1, notesOf('Cough for 3 weeks. Haemoptysis.', aPatient(1)));
    await window.settle();
    expect(offeredIn(window)).toEqual(['cough', 'haemoptysis']);
    window.beside.proposed.addAll();
    expect([...window.beside.proposed.gone.value]).toEqual([]);
    window.change(1, notesOf('Haemoptysis. Dysphagia.', aPatient(1)));
    await window.settle();
    expect(offeredIn(window)).toEqual(['dysphagia']);
    expect([...window.beside.proposed.gone.value]).toEqual(['cough']);
  });

  test('a record that changes its banner before its notes: the last patient’s notes are not the next one’s, however late theirs come', async () => {
    const window = await beside({ 1: { shows: notesOf('Cough for 3 weeks. Haemoptysis.', aPatient(1)) } });
    window.gesture(1);
    await window.settle();
    window.change(1, notesOf('Cough for 3 weeks. Haemoptysis.', aPatient(2)));
    await window.settle(300);
    window.beside.startAnew();
    for (let time = 0; time < 6; time++) {
      await window.settle();
      expect(offeredIn(window)).toEqual([]);
      window.beside.proposed.addAll();
      expect(window.panel.entries.value).toEqual([]);
    }
    expect(window.beside.unreadable.value.map(({ why }) => why).join()).toMatch(/stood there before the patient changed/);
    window.change(1, notesOf('Dysphagia.', aPatient(2)));
    await window.settle();
    expect(offeredIn(window)).toEqual(['dysphagia']);
    await window.settle();
    // Back at the first, the first one's notes are theirs.
    window.change(1, notesOf('Cough for 3 weeks. Haemoptysis.', aPatient(1)));
    await window.settle();
    window.beside.startAnew();
    await window.settle(3_000);
    expect(offeredIn(window)).toEqual(['cough', 'haemoptysis']);
  });

  test('a patient passed over quickly, whose notes were never at rest, leaves none of them to the next', async () => {
    const window = await beside({ 1: { shows: notesOf('Cough for 3 weeks.', aPatient(1)) } });
    window.gesture(1);
    await window.settle();
    window.change(1, notesOf('Dysphagia.', aPatient(2)));
    await window.settle(200);
    window.change(1, notesOf('Dysphagia.', aPatient(3)));
    await window.settle(200);
    window.beside.startAnew();
    await window.settle(2_000);
    expect(offeredIn(window)).toEqual([]);
    window.change(1, notesOf('Rectal bleeding.', aPatient(3)));
    await window.settle(1_500);
    expect(offeredIn(window)).toEqual(['rectal_bleeding']);
  });

  test('a page that its user just used may have gone to its next patient: its notes are waited for', async () => {
    const window = await beside({ 1: { shows: notesOf('Cough for 3 weeks.', aPatient(1)), acted: true } });
    window.gesture(1);
    await window.settle(2_000);
    expect(offeredIn(window)).toEqual([]);
    window.change(1, notesOf('Dysphagia.', aPatient(1)));
    await window.settle(2_000);
    expect(offeredIn(window)).toEqual(['dysphagia']);
  });

  test('notes seen while the panel still holds the last patient are known to be of the one they stood with', async () => {
    const window = await beside({ 1: { shows: notesOf('Cough for 3 weeks.', aPatient(1)) } });
    window.gesture(1);
    await window.settle();
    window.change(1, notesOf('Dysphagia.', aPatient(2)));
    await window.settle(4_000);
    window.change(1, notesOf('Dysphagia.', aPatient(3)));
    await window.settle(500);
    window.beside.startAnew();
    await window.settle(10_000);
    expect(offeredIn(window)).toEqual([]);
  });
});

describe('moving within one record', () => {
  const stands = (window: ReturnType<typeof aWindow>) => window.beside.doubt.value ?? (window.beside.suspended.value ? 'waits' : 'stands');

  test('another page of the patient who was read raises no alarm: guidance waits until it is known to be theirs', async () => {
    const window = await beside({ 1: { shows: pageOf(aPatient(1)) } });
    window.gesture(1);
    await window.settle();
    window.beside.proposed.addAll();
    window.navigate(1, pageOf(aPatient(1)));
    expect(stands(window)).toBe('waits');
    await window.settle(200);
    expect(stands(window)).toBe('stands');
  });

  test('so does a page that shows its patient late, for three seconds and no longer', async () => {
    const window = await beside({ 1: { shows: pageOf(aPatient(1)) } });
    window.gesture(1);
    await window.settle();
    window.navigate(1, pageOf());
    await window.settle(2_900);
    expect(stands(window)).toBe('waits');
    await window.settle(200);
    expect(stands(window)).toBe('no-patient');
    window.change(1, pageOf(aPatient(1)));
    await window.settle(500);
    expect(stands(window)).toBe('stands');
  });

  test('another patient on the next page is said as soon as it is seen', async () => {
    const window = await beside({ 1: { shows: pageOf(aPatient(1)) } });
    window.gesture(1);
    await window.settle();
    window.navigate(1, pageOf(aPatient(2)));
    expect(stands(window)).toBe('waits');
    await window.settle(100);
    expect(stands(window)).toBe('other-patient');
  });

  test('what was typed beside a record that may be read is of the one patient it showed', async () => {
    const window = await beside({ 1: { shows: pageOf(aPatient(1)) } }, true);
    window.panel.newPatient();
    await window.settle();
    window.panel.type('cough');
    window.navigate(1, pageOf(aPatient(1)));
    await window.settle(200);
    expect(stands(window)).toBe('stands');
    window.navigate(1, pageOf(aPatient(2)));
    await window.settle(200);
    expect(stands(window)).not.toBe('stands');
  });

  test('a page that may not be read is said at once to have changed', async () => {
    const window = await beside({ 1: { shows: 'closed' } });
    window.panel.type('cough');
    window.navigate(1, 'closed');
    expect(stands(window)).toBe('moved');
  });

  test('another tab is said at once', async () => {
    const window = await beside({ 1: { shows: pageOf(aPatient(1)) }, 2: { shows: pageOf(aPatient(1)) } });
    window.gesture(1);
    await window.settle();
    window.front(2);
    expect(stands(window)).toBe('other-tab');
  });
});

test('Undo of New patient brings back whose the entries are: another patient in front hides them again', async () => {
  const window = await beside({ 1: { shows: pageOf(aPatient(1)) } });
  window.gesture(1);
  await window.settle();
  window.beside.proposed.addAll();
  newPatientFor(window.panel, window.beside)();
  expect(window.beside.patient.value).toBeUndefined();
  window.panel.done.undo.value?.();
  expect(window.beside.patient.value?.nhsNumber?.value).toBe(aPatient(1).nhsNumber?.value);
  expect(window.panel.entries.value.map(({ id }) => id)).toContain('haemoptysis');
  window.change(1, pageOf(aPatient(2)));
  await window.settle(500);
  expect(window.beside.doubt.value).toBe('other-patient');
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

test('whatever is switched to in 10,000 random steps, entries never stand beside another patient without the warning', async () => {
  let switches = 0;
  let warned = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 100, maxLength: 100, size: 'max' }), async (steps) => {
      const shows = { 1: 1, 2: 2, 3: 3 } as Record<number, number>;
      const page = (who: number): Tab['shows'] =>
        who === 6 ? 'closed' : who === 5 ? pageOf() : who === 0 ? pageOf(aPatient(1), aPatient(2)) : pageOf(aPatient(who));
      const window = aWindow({ 1: { shows: page(1) }, 2: { shows: page(2) }, 3: { shows: page(3) } });
      const isHidden = (): boolean => window.beside.doubt.value !== undefined || window.beside.suspended.value;
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
          if (!window.tabs[tab]?.read || shows[tab] === 6) continue;
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
          expect(isHidden(), `${does} ${tab} ${who}, at once`).toBe(true);
        }
        await window.settle();
        if (window.panel.isUntouched.value) owner = undefined;
        else if (!isHidden()) {
          if (owner === undefined) owner = shows[front];
          expect(shows[front], `${does} ${tab} ${who}`).toBe(owner);
          const bound = window.beside.patient.value?.nhsNumber?.value;
          if (bound !== undefined) expect(bound).toBe(aPatient(shows[front] ?? 0).nhsNumber?.value);
        } else warned += 1;
      }
      window.beside.dispose();
      window.panel.dispose();
    }),
    { numRuns: 100, seed: 62 },
  );
  expect(switches).toBeGreaterThan(1_000);
  expect(warned).toBeGreaterThan(1_000);
}, 120_000);
