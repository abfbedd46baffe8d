import type { CDPSession, Page } from '@playwright/test';
import type { Launched } from '../side-panel.ts';
import type { Patient } from './patients.ts';

/** What the panel holds once a patient is cleared and garbage is collected. */
export interface Held {
  heapMB: number;
  nodes: number;
  listeners: number;
}

interface Day {
  launched: Launched;
  origin: string;
  patients: readonly Patient[];
  /** The panel’s clock is put on by so many minutes for each patient, in steps of so many seconds. */
  minutes: number;
  stepSeconds: number;
  /** Is told what is held after each patient. */
  tell?: (held: Held, patient: number) => void;
}

async function heldBy(session: CDPSession): Promise<Held> {
  for (let times = 0; times < 2; times++) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string): number => metrics.find((each) => each.name === name)?.value ?? Number.NaN;
  return { heapMB: of('JSHeapUsedSize') / 1e6, nodes: of('Nodes'), listeners: of('JSEventListeners') };
}

/** More than a page of a day offers. */
const mostProposals = 20;

const header = (panel: Page, says: string) => panel.getByRole('heading', { level: 1 }).filter({ hasText: says });
const view = (panel: Page, name: string) => panel.getByRole('tabpanel', { name });

/** One consultation: read the page, settle what it offers, type, look at what comes of it. Every third looks for a form, every fifth at Learn. */
async function see(panel: Page, { sex, age, typed }: Patient, number: number): Promise<void> {
  await header(panel, `${sex.slice(0, 1)} ${age}`).waitFor();
  const proposals = panel.locator('[data-proposal]');
  await proposals.first().waitFor();
  await panel.keyboard.press('Alt+a');
  // One may go, or come, while the keys are pressed.
  for (let left = mostProposals; left > 0 && (await proposals.count()) > 0; left--) {
    const first = proposals.first().getByRole('button').first();
    await first.press(left % 2 ? 'n' : 'y', { timeout: 1_000 }).catch(() => undefined);
  }
  const box = panel.getByRole('textbox', { name: 'What the patient has' });
  await box.pressSequentially(typed);
  await panel.keyboard.press('Alt+u');
  const cards = panel.getByRole('region', { name: 'Recommendations' });
  await cards.locator('article, p').first().waitFor();
  const folds = cards.locator('article').first().locator('summary');
  for (let at = 0; at < (await folds.count()); at++) await folds.nth(at).click();
  const asked = panel.getByRole('region', { name: 'Worth asking' }).getByRole('button', { name: /no$/i }).first();
  if (await asked.isVisible()) await asked.click();
  if (number % 3 === 0) {
    await panel.keyboard.press('Alt+2');
    const search = panel.getByRole('searchbox', { name: 'Find a form' });
    await search.pressSequentially('2ww urology');
    await view(panel, 'Forms').getByRole('button').first().waitFor();
    await panel.keyboard.press('Alt+1');
  }
  if (number % 5 === 0) {
    await panel.keyboard.press('Alt+3');
    await view(panel, 'Learn').getByText(/\S/).first().waitFor();
    await panel.keyboard.press('Alt+1');
  }
  await box.waitFor();
}

/** A day in the real panel beside the record, one patient after the other. Gives what was held after each. Expects the panel to be open on a tab. */
export async function liveThroughDay(
  record: Page,
  panel: Page,
  { launched, origin, patients, minutes, stepSeconds, tell }: Day,
): Promise<Held[]> {
  await panel.clock.install();
  await panel.reload();
  const session = await panel.context().newCDPSession(panel);
  await session.send('Performance.enable');
  await session.send('HeapProfiler.enable');
  const all: Held[] = [];
  for (const [at, patient] of patients.entries()) {
    await record.goto(origin + patient.path);
    await launched.click(record);
    await see(panel, patient, at + 1);
    for (let second = 0; second < minutes * 60; second += stepSeconds) await panel.clock.runFor(stepSeconds * 1000);
    // The background’s alarms are the browser’s, whose clock is the real one: each goes off once for a patient.
    for (const name of ['updates', 'statements']) await launched.worker.evaluate(`chrome.alarms.onAlarm.dispatch({ name: '${name}' })`);
    // The button alone: the key would read the page in front, where that is in doubt.
    await panel.getByRole('banner').getByRole('button', { name: 'New patient' }).press('Enter');
    await header(panel, 'No patient yet').waitFor();
    const held = await heldBy(session);
    all.push(held);
    tell?.(held, at + 1);
  }
  return all;
}

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/** How many times as much is held at the end as after a warm-up: by the medians of so many patients. */
export function growth(all: readonly Held[], warmUp: number, many: number): Held {
  const of = (name: keyof Held): number =>
    median(all.slice(-many).map((held) => held[name])) / median(all.slice(warmUp, warmUp + many).map((held) => held[name]));
  return { heapMB: of('heapMB'), nodes: of('nodes'), listeners: of('listeners') };
}
