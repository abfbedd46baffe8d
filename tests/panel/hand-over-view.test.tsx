// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { PanelView } from '../../components/panel-view.tsx';
import type { Tab } from '../../components/top-bar.tsx';
import type { PathwayPack } from '../../packs/pathway-pack.ts';
import { leafletText } from '../../state/hand-over/leaflet.ts';
import { createPanel } from '../../state/panel.ts';
import { createSuggester } from '../../state/suggester.ts';
import { aPack } from '../packs/a-pack.ts';
import { aLocal, someSettings } from './a-local.ts';
import { createClock, noCauseFound } from './a-panel.ts';

afterEach(cleanup);

const HAEMATURIA = '62M 3/52 visible haematuria, MSU neg, ex-smoker, no wt loss';
const settings = someSettings({ noticeRead: true });
const settled = () => new Promise((done) => setTimeout(done));

async function open(text: string, { packs = [] as readonly PathwayPack[], refuses = false } = {}) {
  const clock = createClock();
  const panel = createPanel(clock);
  const copied: string[] = [];
  const printed: string[] = [];
  const saved: [string, string][] = [];
  const takenAway = { times: 0 };
  render(
    <PanelView
      tab={signal<Tab>('match')}
      local={{ ...aLocal(settings).local, packs: signal(packs) }}
      panel={panel}
      settings={settings}
      after={clock.after}
      loadSuggester={async () => createSuggester()}
      onCopy={async (copy) => {
        if (refuses) throw new Error('refused');
        copied.push(copy);
      }}
      handOver={{
        print(leaflet) {
          if (refuses) return undefined;
          printed.push(leafletText(leaflet));
          return () => {
            takenAway.times++;
          };
        },
        save: (...file) => saved.push(file),
        now: () => new Date('2026-11-22T10:00:00Z'),
        uid: () => 'an-id',
      }}
    />,
  );
  panel.type(text);
  noCauseFound(panel);
  clock.pass(1_000);
  await settled();
  return { panel, copied, printed, saved, takenAway };
}

const firstCard = () => screen.getAllByRole('article')[0] as HTMLElement;
const inCard = () => within(firstCard());
/** Opens what stands behind the answer: why, its route, its reason, safety netting. */
async function openWhy(): Promise<void> {
  const why = inCard().queryByRole('button', { name: 'Why' });
  if (why?.getAttribute('aria-expanded') === 'false') await click(why);
}
async function unfold(name: RegExp | string, root = inCard()): Promise<void> {
  await openWhy();
  const details = root.getByText(name, { selector: 'summary' }).closest('details') as HTMLDetailsElement;
  details.open = true;
  fireEvent(details, new Event('toggle'));
  await settled();
}
const click = async (element: HTMLElement): Promise<void> => {
  fireEvent.click(element);
  await settled();
};
const press = async (key: string, target: Element): Promise<void> => {
  fireEvent.keyDown(target, { key });
  await settled();
};
const reason = () => inCard().getByRole<HTMLTextAreaElement>('textbox', { name: 'Reason for referral' });
const write = async (text: string): Promise<void> => {
  fireEvent.input(reason(), { target: { value: text } });
  await settled();
};

test('c on the card in focus copies the reason, and what was copied stands behind why; elsewhere it does nothing', async () => {
  const { copied } = await open(HAEMATURIA);
  await press('c', screen.getByRole('textbox', { name: 'What the patient has' }));
  await press('c', document.body);
  expect(copied).toEqual([]);
  await press('c', inCard().getByRole('button', { name: 'Why' }));
  expect(copied).toHaveLength(1);
  expect(copied[0]).toMatch(/^NICE NG12 \(April 2026\): 1\.6\.4, 1\.6\.6 refer: suspected cancer pathway/);
  await settled();
  expect(screen.getByText('Copied: bladder, kidney, 62M')).toBeTruthy();
  await openWhy();
  expect(reason().value).toBe(copied[0]);
  expect(inCard().getByText('Copied, exactly as it stands above.')).toBeTruthy();
});

test('what the GP writes in it is what is copied; what is entered later is not put in unseen', async () => {
  const { panel, copied } = await open(HAEMATURIA);
  await unfold('Reason for referral');
  await write('My own words.');
  panel.correct('dysuria', { assertion: 'absent' });
  await settled();
  await click(inCard().getByRole('button', { name: /^Copy reason/ }));
  expect(copied).toEqual(['My own words.']);
  await click(inCard().getByRole('button', { name: 'Write it anew from the entries' }));
  expect(reason().value).toContain('Denied: weight loss, pain on passing urine.');
});

test('a letter typed in the reason is a letter', async () => {
  const { copied } = await open(HAEMATURIA);
  await unfold('Reason for referral');
  await press('c', reason());
  expect(copied).toEqual([]);
});

test('tests and what was told come into it by ticks', async () => {
  await open(HAEMATURIA, { packs: [aPack()] });
  await unfold('Reason for referral');
  await unfold('Safety net');
  const egfr = within(inCard().getByRole('group', { name: 'eGFR' }));
  await click(egfr.getByRole('button', { name: 'Result awaited' }));
  await click(inCard().getByRole('checkbox', { name: /^What else it may be/ }));
  expect(reason().value).toContain('\nResults awaited: eGFR.\nTold: what else it may be.');
  await click(egfr.getByRole('button', { name: 'Done' }));
  expect(reason().value).toContain('\nTests done: eGFR.');
  expect(reason().value).not.toContain('awaited');
  await click(egfr.getByRole('button', { name: 'Done' }));
  expect(reason().value).not.toContain('eGFR');
});

test('a card that is no referral has no reason, and safety netting all the same', async () => {
  await open('62M ex-smoker, cough');
  expect(inCard().queryByText('Reason for referral')).toBeNull();
  await openWhy();
  await press('s', inCard().getByText('Every clause'));
  expect(inCard().getByText('Safety net').closest('details')?.open).toBe(true);
});

test('safety netting says whom to ring, or that it is not known', async () => {
  await open(HAEMATURIA, { packs: [aPack()] });
  await unfold('Safety net');
  const number = 'Cancer appointments office 01632 960002, after 7 days, Monday to Friday, 8am to 5pm';
  expect(inCard().getByText(new RegExp(number)).textContent).toContain('(last checked 20 October 2026)');
  expect(
    inCard()
      .getByRole('link', { name: /easy read/ })
      .getAttribute('href'),
  ).toBe('https://testshire.example/easy-read');
  expect(inCard().queryByText(/No number is known/)).toBeNull();
  cleanup();
  await open(HAEMATURIA);
  await unfold('Safety net');
  expect(inCard().getByText(/No number is known here for this/)).toBeTruthy();
  expect(inCard().getByText('No easy read or translation is known here.')).toBeTruthy();
});

test('the text to hand over is printed and copied as it is read, and its page goes with the patient', async () => {
  const { panel, copied, printed, takenAway } = await open(HAEMATURIA);
  await unfold('Safety net');
  await unfold('Text to hand over');
  await click(inCard().getByRole('checkbox', { name: /^Say that most people/ }));
  await click(inCard().getByRole('button', { name: 'Print…' }));
  await click(inCard().getByRole('button', { name: 'Copy the text' }));
  expect(copied).toEqual(printed);
  expect(printed[0]).toContain('there is more blood in the pee, or it comes back');
  expect(printed[0]).not.toContain('Most people');
  expect(takenAway.times).toBe(0);
  panel.newPatient();
  await settled();
  expect(takenAway.times).toBe(1);
});

test('what the browser refuses is said', async () => {
  await open(HAEMATURIA, { refuses: true });
  await unfold('Safety net');
  await unfold('Text to hand over');
  await click(inCard().getByRole('button', { name: 'Print…' }));
  await click(inCard().getByRole('button', { name: 'Copy the text' }));
  expect(inCard().getByText(/opened no page to print/)).toBeTruthy();
  expect(inCard().getByText(/did not let it be copied/)).toBeTruthy();
});

test('a follow-up gives its day, and a calendar file without a word of the patient', async () => {
  const { saved } = await open(HAEMATURIA);
  await unfold('Safety net');
  expect(inCard().queryByRole('button', { name: 'Calendar file' })).toBeNull();
  fireEvent.change(inCard().getByLabelText('Follow up'), { target: { value: '2' } });
  await settled();
  expect(inCard().getByText(/6 December 2026/)).toBeTruthy();
  await click(inCard().getByRole('button', { name: 'Calendar file' }));
  const [[name, text] = []] = saved;
  expect(name).toBe('follow-up.ics');
  expect(text).toContain('DTSTART;VALUE=DATE:20261206');
  expect(text).not.toMatch(/haematuria|62|male|bladder|cancer/i);
});

test('the third visit asks to think again', async () => {
  await open(HAEMATURIA);
  await unfold('Safety net');
  expect(inCard().queryByText(/afresh/)).toBeNull();
  await click(inCard().getByRole('checkbox', { name: /^Third visit/ }));
  expect(inCard().getByText(/afresh/)).toBeTruthy();
});

test('where nothing is met there is safety netting too', async () => {
  await open('34F nausea');
  const root = within(screen.getByText(/That does not exclude cancer/).closest('article') as HTMLElement);
  await unfold('Safety net', root);
  expect(root.getByRole('checkbox', { name: /^Agreed a review/ })).toBeTruthy();
});

test('prevention is one folded line, that says what is not known', async () => {
  await open('62M cough', { packs: [aPack()] });
  await click(screen.getByRole('button', { name: /prevention/ }));
  const region = within(screen.getByRole('region', { name: 'Prevention' }));
  expect(region.queryByRole('list')).toBeNull();
  await unfold(/^Prevention/, region);
  expect(region.getByText(/Screening is not for symptoms/)).toBeTruthy();
  expect(region.getByText(/Not entered: ask/)).toBeTruthy();
  expect(region.getByText(/^Lung: not known: smoking not entered/)).toBeTruthy();
  expect(region.getByText(/No team’s number is known here/)).toBeTruthy();
  expect(region.getAllByText(/last checked/).length).toBeGreaterThan(0);
});
