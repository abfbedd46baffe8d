// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { FormsView } from '../../components/forms-view.tsx';
import { aLocal, someSettings } from './a-local.ts';

afterEach(cleanup);

const areas = {
  none: null,
  ncl: { id: 'QMJ', name: 'North Central London' },
  dorset: { id: 'QVV', name: 'Dorset' },
  kent: { id: 'QKS', name: 'Kent and Medway' },
} as const;

async function open(area: keyof typeof areas, { broken = false } = {}) {
  const { local } = aLocal(someSettings({ area: areas[area] }), { broken });
  const onArea = vi.fn();
  render(<FormsView local={local} onArea={onArea} />);
  expect(screen.getByText('Loading forms…')).toBeTruthy();
  local.load();
  await waitFor(() => expect(screen.queryByText('Loading forms…')).toBeNull());
  return { onArea };
}

const search = () => screen.getByRole('searchbox', { name: 'Find a form' }) as HTMLInputElement;
const formTitles = () => [...document.querySelectorAll('[data-form] strong')].map((title) => title.textContent);

test('with no area chosen it asks for one, and does not speak of forms that are not there', async () => {
  const { onArea } = await open('none');
  expect(screen.getByText('Forms differ from area to area. Choose yours to see them.')).toBeTruthy();
  expect(screen.queryByText(/What follows/)).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Choose area' }));
  expect(onArea).toHaveBeenCalledOnce();
});

test.each([
  ['kent', 'No pack is published for Kent and Medway.'],
  ['dorset', 'The pack for Dorset lists no forms.'],
] as const)('where the area of %s lists no forms, that and what to do is said', async (area, words) => {
  await open(area);
  expect(screen.getByText(words)).toBeTruthy();
  expect(screen.getByText(/^Look in your clinical system, or ask your board\./)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Settings' }).getAttribute('href')).toBe('/options.html');
  fireEvent.input(search(), { target: { value: 'skin' } });
  expect(screen.queryByText(/^No form has these words/)).toBeNull();
});

test('where the packs do not load, that is said, and nothing of forms', async () => {
  await open('ncl', { broken: true });
  expect(screen.getByText(/could not be loaded/)).toBeTruthy();
  expect(screen.queryByText(/No pack|lists no forms|found/)).toBeNull();
});

test('a search that finds nothing says so, and gives the way back to all forms', async () => {
  await open('ncl');
  expect(formTitles()).toContain('2WW - Skin Suspected Cancer');
  fireEvent.input(search(), { target: { value: 'zebrawort' } });
  expect(screen.getByText('No form has these words. Try the site, such as bowel or skin.')).toBeTruthy();
  expect(formTitles()).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: 'Show all forms' }));
  expect(search().value).toBe('');
  expect(document.activeElement).toBe(search());
  expect(formTitles()).toContain('2WW - Skin Suspected Cancer');
});
