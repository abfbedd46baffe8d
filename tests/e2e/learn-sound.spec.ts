import { box, cards, openWhy, press } from './in-panel.ts';
import { addPack, expect, FIT, signedTeaching, test } from './learn.ts';
import { expectSound } from './sound/look.ts';

const HOSTILE = [
  '`<script src="https://evil.example/x.js"></script>`',
  '&lt;img src="https://evil.example/x.png" onerror="location=1"&gt;',
  "[ok](https://good.example/'onclick=fetch(1))",
  '```\n<iframe src="https://evil.example"></iframe>\n```',
  `${'https://testshire.example/a-long-address-without-a-break/'.repeat(6)}`,
].join('\n\n');

const withBody = (body: string) => ({
  modules: [
    {
      id: 'fit-in-testshire',
      title: 'A module whose title is rather longer than a narrow panel is wide, with Unbrechbarerbegriffohnejedebindestrichstelle',
      snippet: 'Invented.',
      recommendations: ['1.6.4'],
      body,
      quiz: {
        questions: [
          {
            id: 'one',
            stem: 'Which?',
            options: [
              { text: 'This', why: 'It is.' },
              { text: 'That', why: 'It is not.' },
            ],
            best: 0,
            explanation: 'Because.',
          },
        ],
        toPass: 1,
      },
      minutes: 5,
      author: 'A. Tester',
      organisation: 'Testshire Test Board',
      issued: '2026-10-20',
      reviewBy: '2027-04-20',
      sources: [{ label: 'NG12', address: 'https://www.nice.org.uk/guidance/ng12' }],
    },
  ],
  assignments: [],
});

test('what a hostile author may still write is words alone: no element of theirs, no script, no request', async ({
  panel,
  ownPage,
  messages,
}) => {
  await addPack(await ownPage('/options.html'), await signedTeaching(withBody(HOSTILE)));
  await press(panel, 'Alt+3');
  await panel.locator(`[data-module="${FIT}"]`).click();
  const words = panel.locator('.words');
  await expect(words).toContainText('<script src="https://evil.example/x.js"></script>');
  expect(await words.evaluate((all) => [...new Set([...all.querySelectorAll('*')].map(({ tagName }) => tagName))].sort())).toEqual([
    'A',
    'CODE',
    'P',
    'PRE',
    'SPAN',
  ]);
  expect(await words.getByRole('link').evaluateAll((all) => all.map((link) => link.getAttributeNames().sort().join()))).toEqual([
    'href,rel,target,title',
  ]);
  expect(await panel.locator('iframe, img, script:not([src^="/"])').count()).toBe(0);
  await panel.waitForTimeout(500);
  expect(messages).toEqual([]);
});

test('a card with its snippet open, shelves, a module with its quiz answered, and the log are sound at every width and colour', async ({
  panel,
  ownPage,
}) => {
  test.setTimeout(180_000);
  await box(panel).fill('62M visible haematuria, no UTI, unexplained');
  await openWhy(cards(panel).first());
  await cards(panel).first().locator('details.card-snippet summary').click();
  await cards(panel).first().getByRole('button', { name: 'Learn later' }).click();
  await expectSound(panel, 'Panel: a card with its snippet open');
  await addPack(await ownPage('/options.html'), await signedTeaching(withBody(HOSTILE)));
  await press(panel, 'Alt+3');
  await expect(panel.locator(`[data-module="${FIT}"]`)).toBeVisible();
  await panel.locator('.where-from, summary').last().click();
  await expectSound(panel, 'Panel: the modules to learn');
  await panel.locator(`[data-module="${FIT}"]`).click();
  await panel.getByRole('radio', { name: /That/ }).check();
  await press(panel, 'Enter');
  await expect(panel.getByText('0 of 1 right: not passed.')).toBeVisible();
  await expectSound(panel, 'Panel: a module with its quiz answered');
  const page = await ownPage('/learn.html#log');
  await expect(page.getByRole('heading', { name: 'Learning log' })).toBeVisible();
  await page.locator('.log-row summary').click();
  await expectSound(page, 'Page: learn, the log');
});

for (const path of ['/learn.html', '/learn.html#log']) {
  test(`${path} with nothing in it is sound`, async ({ ownPage }) => {
    const page = await ownPage(path);
    await expect(page.getByRole('heading', { level: 1, name: 'Learn' })).toBeVisible();
    await expect(page.getByText(/^Nothing/).first()).toBeVisible();
    await expectSound(page, `Page: ${path.slice(1)}, with nothing in it`);
  });
}
