import { readPack } from '../../packs/read-pack.ts';
import { bring, button, expect, field, goTo, missing, saved, test, writeTeaching } from './in-studio.ts';

async function packIn(text: string) {
  const read = await readPack(text, new Date());
  if (read.state === 'refused') throw new Error(read.sentence);
  if (read.pack.kind !== 'teaching') throw new Error('no teaching pack');
  return { pack: read.pack, signedBy: read.signedBy };
}

test('a module is written, signed and saved; the reader takes it; it is published anew with what changed', async ({
  studio: page,
  requests,
  messages,
}) => {
  await button(page, 'New teaching pack').press('Enter');
  await expect(missing(page).first()).toContainText('is empty');
  await button(page, 'Close the draft').press('Enter');
  await writeTeaching(page);
  await expect(page.getByRole('region', { name: 'Nothing is missing' })).toBeVisible();

  await goTo(page, 'Publish');
  await button(page, 'Make a new key').press('Enter');
  const key = await saved(page, () => button(page, 'Save the key file').press('Enter'));
  await button(page, 'I have saved it: show it no more').press('Enter');
  expect(await page.content()).not.toContain(JSON.parse(key.text).d);
  const first = await saved(page, () => button(page, 'Sign and save version 1').press('Enter'));
  expect(first.name).toBe('mockland-teaching.waymark.txt');
  const { pack, signedBy } = await packIn(first.text);
  expect(signedBy).toMatch(/^[0-9a-f]{64}$/);
  expect(pack).toMatchObject({
    version: 1,
    modules: [{ id: 'fit-in-mockland', recommendations: ['1.3.3'], quiz: { questions: [{ best: 1 }], toPass: 1 } }],
  });

  await page.reload();
  await bring(page, /^Open the pack as it was published/, first);
  await button(page, 'FIT in Mockland').press('Enter');
  await field(page, 'Minutes it takes').fill('10');
  await goTo(page, 'Publish');
  await expect(page.getByRole('region', { name: 'What changed since version 1' }).getByRole('listitem')).toHaveText([
    'Changed: module FIT in Mockland: minutes it takes',
  ]);
  await bring(page, 'Or open your key file', key);
  const second = await saved(page, () => button(page, 'Sign and save version 2').press('Enter'));
  const again = await packIn(second.text);
  expect(again.signedBy).toBe(signedBy);
  expect(again.pack).toMatchObject({ version: 2, modules: [{ minutes: 10 }] });
  expect(requests).toEqual([]);
  expect(messages).toEqual([]);
});

test('the page can reach nothing, and asks for nothing', async ({ studio: page, requests }) => {
  await writeTeaching(page);
  await goTo(page, 'Who has done it');
  await goTo(page, 'Publish');
  expect(requests).toEqual([]);
  const refusedBy = await page.evaluate(async () => {
    const refused = new Promise<string>((tell) => addEventListener('securitypolicyviolation', (event) => tell(event.effectiveDirective)));
    await fetch('https://mockland.example/').catch(() => undefined);
    return refused;
  });
  expect(refusedBy).toBe('connect-src');
});
