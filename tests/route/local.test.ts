import { describe, expect, test, vi } from 'vitest';
import type { CopyKept } from '../../state/route/port.ts';
import type { Settings } from '../../state/settings.ts';
import { aPack } from '../packs/a-pack.ts';
import { aLocal, someSettings } from '../panel/a-local.ts';

async function loaded(changes: Partial<Settings> = {}, options: Parameters<typeof aLocal>[1] = {}) {
  const settings = someSettings(changes);
  const made = aLocal(settings, options);
  made.local.load();
  if (!options.broken) await vi.waitFor(() => expect(made.local.library.loaded.value).toBe(true));
  return { settings, ...made, ...made.local };
}

const dorset = { id: 'QVV', name: 'Dorset' };
const ncl = { id: 'QMJ', name: 'North Central London' };
const packIds = ({ library }: Awaited<ReturnType<typeof loaded>>): string[] => library.ofArea.value.map(({ id }) => id);

describe('the area', () => {
  test('none is chosen at first, and what holds for all England is there', async () => {
    const made = await loaded();
    expect(made.choosing.area.value).toBe(null);
    expect(packIds(made)).toEqual([]);
    expect(made.library.national.value.map(({ id }) => id)).toEqual(['england']);
  });

  test('one chosen has its packs, the nearest first; the one before is a key away', async () => {
    const made = await loaded({ area: dorset });
    expect(packIds(made)).toEqual(['dorset']);
    made.choosing.choose(ncl);
    await vi.waitFor(() => expect(packIds(made)).toEqual(['north-central-london', 'london']));
    expect(made.choosing.other.value).toEqual(dorset);
    made.choosing.swap();
    await vi.waitFor(() => expect(packIds(made)).toEqual(['dorset']));
    expect(made.choosing.other.value).toEqual(ncl);
    expect(made.said).toEqual(['Area: North Central London.', 'Area: Dorset.']);
  });

  test('a board with no pack has none, and matching goes on with England', async () => {
    const made = await loaded({ area: { id: 'QKS', name: 'Kent and Medway' } });
    expect(made.library.area.value?.board.ods).toBe('QKS');
    expect(packIds(made)).toEqual([]);
  });

  test('is found by name and code, closed boards too; a code typed out comes first, the other area before anything is typed', async () => {
    const { choosing } = await loaded({ otherArea: ncl });
    const names = (typed: string) => choosing.find(typed).map(({ name }) => name);
    expect(names('dorset')[0]).toBe('Dorset');
    expect(names('qmj')[0]).toBe('North Central London');
    expect(names('')[0]).toBe('North Central London');
    expect(choosing.find('qmj')[0]?.note).toBe('QMJ. Since 1 April 2026 part of West and North London');
    expect(names('')).toHaveLength(37);
  });

  test('a board that was parted asks which', async () => {
    const { choosing } = await loaded();
    const [parted] = choosing.find('QNQ');
    expect(parted?.note).toMatch(/^QNQ\. Closed on 31 March 2026 and parted between .*: choose which$/);
    expect(choosing.choicesOf(parted?.asks ?? []).map(({ id }) => id)).toEqual(['QRL', 'S0E4D', 'S9B9J']);
  });

  test('one that a policy locks is put in place and stays; it says by whom', async () => {
    const made = await loaded({ area: ncl, otherArea: null });
    made.choosing.take({ area: 'QVV', locked: true, organisation: 'NHS Dorset' });
    expect(made.choosing.area.value).toEqual(dorset);
    made.choosing.choose(ncl);
    expect(made.choosing.area.value).toEqual(dorset);
    expect(made.said).toEqual([]);
    expect(made.choosing.lockedBy.value).toBe('NHS Dorset');
  });

  test('one that a policy only names is a first choice; a code it does not know changes nothing', async () => {
    const fresh = await loaded();
    fresh.choosing.take({ area: 'QVV', locked: false, organisation: 'NHS Dorset' });
    expect(fresh.choosing.area.value).toEqual(dorset);
    fresh.choosing.choose(ncl);
    expect(fresh.choosing.area.value).toEqual(ncl);
    const other = await loaded({ area: ncl });
    other.choosing.take({ area: 'QZZ', locked: true, organisation: 'NHS Dorset' });
    expect(other.choosing.area.value).toEqual(ncl);
  });
});

describe('packs the user added', () => {
  const held = (pack: ReturnType<typeof aPack>) => ({
    packs: [
      {
        id: pack.id,
        version: pack.version,
        signedBy: null,
        origin: { from: 'file' as const },
        installed: '2026-11-22T10:00:00.000Z',
        pack,
      },
    ],
  });
  const board = { ods: 'QVV', name: 'Dorset board', part: null, succeeds: [] };

  test('come before those that ship, and take the place of one of the same name', async () => {
    const made = await loaded({ area: dorset });
    made.hold(held(aPack({ id: 'mine', area: { scope: 'boards', name: 'Dorset', boards: [board] } })));
    expect(packIds(made)).toEqual(['mine', 'dorset']);
    made.hold(held(aPack({ id: 'dorset', area: { scope: 'boards', name: 'Dorset', boards: [board] } })));
    expect(made.library.ofArea.value.map(({ title }) => title)).toEqual(['Testshire pathways']);
  });

  test('of another area are left aside; what of them is lost is said', async () => {
    const made = await loaded({ area: dorset });
    made.hold({ ...held(aPack()), dropped: ['One was damaged.'], lost: 'All is lost when Waymark closes.' });
    expect(packIds(made)).toEqual(['dorset']);
    expect(made.library.problems.value).toEqual(['One was damaged.', 'All is lost when Waymark closes.']);
  });
});

test('packs that cannot be loaded are said to be; nothing else stops', async () => {
  const made = await loaded({ area: dorset }, { broken: true });
  await vi.waitFor(() => expect(made.library.failed.value).toBe(true));
  expect(made.routeOf([])).toBeUndefined();
});

describe('forms', () => {
  const titles = ({ forms }: Awaited<ReturnType<typeof loaded>>): string[] =>
    forms.groups.value.flatMap(({ heading, forms: listed }) => listed.map(({ form }) => `${heading}: ${form.title}`));
  const named = (made: Awaited<ReturnType<typeof loaded>>, title: RegExp) => {
    const found = made.forms.groups.value.flatMap(({ forms }) => forms).find(({ form }) => title.test(form.title));
    if (!found) throw new Error(String(title));
    return found;
  };

  test('are those of the area by cancer site; searched, the best comes first', async () => {
    const made = await loaded({ area: ncl });
    expect(titles(made)[0]).toBe('Lung: 2WW - Lung Suspected Cancer');
    made.forms.typed.value = 'fast track bowel';
    expect(titles(made)[0]).toBe(': 2WW - Lower GI Suspected Cancer');
  });

  test('one that is opened is among those opened lately, once; pinned ones come first', async () => {
    const made = await loaded({ area: ncl });
    await made.forms.open(named(made, /Skin/));
    await made.forms.open(named(made, /Lung/));
    await made.forms.open(named(made, /Skin/));
    const lately = () => titles(made).filter((title) => title.startsWith('Opened lately'));
    expect(titles(made).slice(0, 2)).toEqual(lately());
    expect(lately()).toEqual(['Opened lately: 2WW - Skin Suspected Cancer', 'Opened lately: 2WW - Lung Suspected Cancer']);
    made.forms.togglePin(named(made, /Lung/));
    expect(titles(made)[0]).toBe('Pinned: 2WW - Lung Suspected Cancer');
    expect(lately()).toEqual(['Opened lately: 2WW - Skin Suspected Cancer']);
    made.forms.togglePin(named(made, /Lung/));
    expect(made.settings.settings.value).toMatchObject({ pinnedForms: [], recentForms: expect.any(Array) });
    expect(made.opened).toHaveLength(3);
  });

  const board = { ods: 'QVV', name: 'Dorset board', part: null, succeeds: [] };
  const withTestshire = async (online: boolean) => {
    const made = await loaded({ area: dorset }, { online });
    const pack = aPack({ area: { scope: 'boards', name: 'Dorset', boards: [board] } });
    made.hold({
      packs: [{ id: pack.id, version: 3, signedBy: null, origin: { from: 'file' }, installed: '2026-11-22T10:00:00.000Z', pack }],
    });
    return made;
  };
  const address = 'https://testshire.example/forms/urology.docx';
  const copy: CopyKept = {
    address,
    bytes: 1000,
    fetched: '2026-11-01T10:00:00.000Z',
    checked: '2026-11-01T10:00:00.000Z',
    failure: null,
    changed: null,
  };

  test('online the address is opened', async () => {
    const made = await withTestshire(true);
    made.keepCopies([copy]);
    await made.forms.open(named(made, /Urology/));
    expect(made.opened).toEqual([address]);
  });

  test('without a network the copy is opened, and where there is none that is said', async () => {
    const made = await withTestshire(false);
    await made.forms.open(named(made, /Urology/));
    expect(made.opened).toEqual([]);
    expect(made.forms.said.value).toMatch(/no network, and no copy/);
    made.keepCopies([copy]);
    await made.forms.open(named(made, /Urology/));
    expect(made.opened).toEqual([`copy of ${address}`]);
  });

  test('one that is nowhere published opens nothing and says so', async () => {
    const made = await withTestshire(true);
    await made.forms.open(named(made, /Lower GI/));
    expect(made.opened).toEqual([]);
    expect(made.forms.said.value).toBe('2WW - Lower GI Suspected Cancer: Not published here: ask your board.');
  });
});
