import { expect, test } from './panel.ts';

const ELSEWHERE = 'http://elsewhere.invalid/';

interface Place {
  evaluate: (expression: string) => Promise<unknown>;
}

const fetchFrom = (place: Place) => place.evaluate(`fetch('${ELSEWHERE}').then(() => undefined, () => undefined)`);

test('the side panel opens beside the record and asks for nothing', async ({ record, openPanel, requests, messages }) => {
  const panel = await openPanel(record);
  await expect(panel.locator('body')).toContainText('Waymark');
  await expect(record.getByRole('heading', { level: 1 })).toHaveText('TALLOWAY, Bernard (Mr)');
  expect(requests).toEqual([]);
  expect(messages).toEqual([]);
});

test('requests and messages of the panel are seen', async ({ record, openPanel, requests, messages }) => {
  const panel = await openPanel(record);
  await fetchFrom(panel);
  await panel.evaluate(() => console.log('from the panel'));
  await expect.poll(() => requests).toContain(ELSEWHERE);
  await expect.poll(() => messages).toContain('log: from the panel');
});

test('requests and messages of the service worker are seen', async ({ worker, requests, messages }) => {
  await fetchFrom(worker);
  await worker.evaluate(() => console.log('from the worker'));
  await expect.poll(() => requests).toContain(ELSEWHERE);
  await expect.poll(() => messages).toContain('log: from the worker');
});

test('requests and messages of the page are seen', async ({ record, requests, messages }) => {
  await fetchFrom(record);
  await record.evaluate(() => console.log('from the page'));
  await expect.poll(() => requests).toContain(ELSEWHERE);
  await expect.poll(() => messages).toContain('log: from the page');
});

test('requests the policy would let through are seen too', async ({ record, openPanel, requests }) => {
  const panel = await openPanel(record);
  await (await panel.context().newCDPSession(panel)).send('Page.setBypassCSP', { enabled: true });
  await panel.reload();
  await panel.evaluate((url) => navigator.sendBeacon(`${url}beacon`), ELSEWHERE);
  await panel.evaluate(() => new WebSocket('ws://elsewhere.invalid/socket').url);
  await expect.poll(() => requests).toContain(`${ELSEWHERE}beacon`);
  await expect.poll(() => requests).toContain('https://elsewhere.invalid:80');
});

test('a second tab has the same panel', async ({ context, record, openPanel, stand }) => {
  const other = await context.newPage();
  await other.goto(`${stand.origin}/second-patient.html`);
  await openPanel(record);
  const panel = await openPanel(other);
  await expect(panel.locator('body')).toContainText('Waymark');
});
