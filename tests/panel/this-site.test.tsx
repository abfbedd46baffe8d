// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { SitesForm } from '../../components/sites-form.tsx';
import { ThisSite } from '../../components/this-site.tsx';
import type { Beside } from '../../state/beside/beside.ts';
import { defaultSettings, type SettingsState } from '../../state/settings.ts';
import { taughtFile } from '../../store/taught.ts';

afterEach(cleanup);

const origin = 'https://record.example';
const selector = '#HOLLOWELL-Ida-Miss > span';

function aSettings() {
  const settings = signal({ ...defaultSettings });
  const change = vi.fn((changed: Partial<typeof defaultSettings>) => {
    settings.value = { ...settings.value, ...changed };
  });
  return { settings, change, loaded: signal(true), lost: signal<string | null>(null) } satisfies SettingsState;
}

async function pointedAt() {
  const settings = aSettings();
  const readAgain = vi.fn();
  const beside = {
    site: signal({ origin, always: false, named: false }),
    point: async () => ({ origin, selector }),
    readAgain,
    allowAlways: async () => true,
  } as unknown as Beside;
  render(<ThisSite beside={beside} settings={settings} />);
  fireEvent.click(screen.getByText('This site'));
  fireEvent.click(await screen.findByRole('button', { name: 'Age or birth date' }));
  await screen.findByText(selector);
  return { ...settings, readAgain };
}

test('a place is shown before it is kept, and nothing is kept until then', async () => {
  const { change, settings, readAgain } = await pointedAt();
  expect(change).not.toHaveBeenCalled();
  expect(readAgain).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: 'Keep' }));
  expect(settings.value.taught).toEqual({ [origin]: { age: selector } });
  expect(readAgain).toHaveBeenCalledOnce();
  await waitFor(() => expect(screen.queryByText(selector)).toBeNull());
});

test('a place that is not to be kept is gone', async () => {
  const { change, settings } = await pointedAt();
  fireEvent.click(screen.getByRole('button', { name: 'Do not keep' }));
  await waitFor(() => expect(screen.queryByText(selector)).toBeNull());
  expect(screen.getByText('Not kept.')).toBeTruthy();
  expect(change).not.toHaveBeenCalled();
  expect(settings.value.taught).toEqual({});
});

test('places of a file are shown before they are kept too', async () => {
  const settings = aSettings();
  const none = { allowed: signal([]), named: signal([]), allow: () => undefined, takeBack: () => undefined };
  render(<SitesForm sites={none} settings={settings} />);
  const file = new File([taughtFile({ [origin]: { sex: selector } })], 'a.json', { type: 'application/json' });
  const bring = async () => {
    fireEvent.change(screen.getByLabelText('Take from a file'), { target: { files: [file] } });
    await screen.findByText(selector);
    expect(settings.change).not.toHaveBeenCalled();
  };
  await bring();
  fireEvent.click(screen.getByRole('button', { name: 'Do not keep' }));
  await waitFor(() => expect(screen.queryByText(selector)).toBeNull());
  await bring();
  fireEvent.click(screen.getByRole('button', { name: 'Keep' }));
  expect(settings.settings.value.taught).toEqual({ [origin]: { sex: selector } });
});
