// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { StudioPage } from '../../components/studio/studio-page.tsx';
import { createReporting } from '../../state/studio/reporting.ts';
import { createSigning } from '../../state/studio/signing.ts';
import { createWriting } from '../../state/studio/writing.ts';
import { openStudio } from '../../store/studio.ts';
import { raw } from '../packs/a-pack.ts';
import teaching from '../teaching/testshire-teaching.json' with { type: 'json' };
import { now } from './a-draft.ts';

afterEach(cleanup);

async function show(pack?: unknown, readStore = vi.fn(async () => 'The store said no.' as const)) {
  const store = await openStudio();
  const clock = (): Date => now;
  let ids = 0;
  const writing = createWriting({ store, clock, newId: () => `id-${++ids}` });
  if (pack !== undefined) expect(await writing.open(new TextEncoder().encode(JSON.stringify(pack)))).toBeUndefined();
  const signing = createSigning({ store, clock });
  render(<StudioPage writing={writing} signing={signing} reporting={createReporting(readStore)} now={now} />);
  return { writing, signing, readStore };
}

const press = (name: string | RegExp): boolean => fireEvent.click(screen.getByRole('button', { name }));
const type = (label: string | RegExp, value: string): boolean => fireEvent.input(screen.getByLabelText(label), { target: { value } });

test('where the browser keeps nothing, the page says so', async () => {
  await show(teaching);
  expect(screen.getByText(/^This browser does not keep it/)).toBeTruthy();
});

test('the preview is what the learner sees, and follows what is typed', async () => {
  await show(teaching);
  press('FIT in Testshire');
  type('Title', 'Another title');
  const preview = screen.getByRole('region', { name: 'As the learner sees it' });
  expect(within(preview).getByRole('heading', { name: 'Another title' })).toBeTruthy();
  expect(within(preview).getByRole('group', { name: /Which result refers\?/ })).toBeTruthy();
});

test('what is missing leads to its field, from wherever one is', async () => {
  await show({ ...teaching, modules: teaching.modules });
  press('FIT in Testshire');
  type('Title', '');
  press('Publish');
  press('Module 1, title: is empty');
  await vi.waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Title')));
});

test('recommendations are found, added by Enter and taken away', async () => {
  const { writing } = await show(teaching);
  press('FIT in Testshire');
  type('Find by number, cancer or words', '1.6.4');
  fireEvent.keyDown(screen.getByLabelText('Find by number, cancer or words'), { key: 'Enter' });
  const numbers = () => (writing.draft.value?.pack.kind === 'teaching' ? writing.draft.value.pack.modules[0]?.recommendations : undefined);
  expect(numbers()).toEqual(['1.3.1', '1.3.3', '1.6.4']);
  for (const name of [/^Remove 1\.3\.1/, /^Remove 1\.3\.3/, /^Remove 1\.6\.4/]) press(name);
  expect(numbers()).toBeUndefined();
});

test('turning a route into another kind leaves a whole route; all sites and some sites exclude each other', async () => {
  const { writing } = await show(raw());
  press('Suspected urological cancer');
  fireEvent.click(screen.getByRole('radio', { name: 'Telephone' }));
  const service = () => (writing.draft.value?.pack.kind === 'pathways' ? writing.draft.value.pack.services[0] : undefined);
  expect(service()?.routes).toEqual([{ by: 'phone', phone: '', hours: null }]);
  fireEvent.click(screen.getByRole('checkbox', { name: 'All sites' }));
  expect(service()?.sites).toBe('all');
  fireEvent.click(screen.getByRole('checkbox', { name: 'All sites' }));
  fireEvent.click(screen.getByRole('checkbox', { name: 'Lung' }));
  expect(service()?.sites).toEqual(['lung']);
});

test('an empty field is null, absent or empty, as the pack has it; blanks at the ends go when it is left', async () => {
  const { writing } = await show(raw());
  press('Suspected urological cancer');
  type('Clinic type', '');
  type('Name', ' Urology ');
  fireEvent.blur(screen.getByLabelText('Name'));
  const service = writing.draft.value?.pack.kind === 'pathways' ? writing.draft.value.pack.services[0] : undefined;
  expect(service).toMatchObject({ name: 'Urology', routes: [{ clinicType: null }] });
  type('Note', 'x');
  type('Note', '');
  const after = writing.draft.value?.pack.kind === 'pathways' ? writing.draft.value.pack.services[0] : undefined;
  expect(after && 'note' in after).toBe(false);
});

test('a pack that another key signed before is warned of', async () => {
  const { writing, signing } = await show(teaching);
  await signing.make();
  if (writing.draft.value) writing.published(writing.draft.value.pack, 'b'.repeat(64));
  press('Publish');
  expect(screen.getByText(/^The version before was signed by another key, bbbb bbbb/)).toBeTruthy();
});

test('nothing is signed while something is missing or there is no key', async () => {
  const { signing } = await show(teaching);
  const issue = vi.spyOn(signing, 'issue');
  press('Publish');
  press('Sign and save version 3');
  expect(issue).not.toHaveBeenCalled();
  expect(screen.getByText(/^It can be signed once/)).toBeTruthy();
});

test('a record store’s secret is gone from the page once it was used, and its answer is said', async () => {
  const { readStore } = await show();
  press('Who has done it');
  const folded = document.querySelector('details');
  if (folded) folded.open = true;
  await vi.waitFor(() => screen.getByLabelText('Secret'));
  type('Address at which its xAPI begins', 'https://store.example/xapi');
  type('Key', 'who');
  type('Secret', 'hush');
  press('Read its statements');
  await vi.waitFor(() => screen.getByText('The store said no.'));
  expect(readStore).toHaveBeenCalledWith({ address: 'https://store.example/xapi', key: 'who', secret: 'hush' });
  expect((screen.getByLabelText('Secret') as HTMLInputElement).value).toBe('');
});
