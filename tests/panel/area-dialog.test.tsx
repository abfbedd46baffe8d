// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { AreaDialog } from '../../components/area-dialog.tsx';
import { defaultSettings, type Settings } from '../../state/settings.ts';
import { aLocal } from './a-local.ts';

afterEach(cleanup);

/** The dialog over a list of areas that comes when it is told to. */
function open() {
  const settings = signal<Settings>({ ...defaultSettings });
  const change = (changed: Partial<Settings>): void => {
    settings.value = { ...settings.value, ...changed };
  };
  let come: () => void = () => undefined;
  const listComes = new Promise<void>((resolve) => {
    come = resolve;
  });
  const { local } = aLocal({ settings, loaded: signal(true), lost: signal(null), change }, { listComes });
  const onClosed = vi.fn();
  render(<AreaDialog choosing={local.choosing} library={local.library} onClosed={onClosed} />);
  const field = screen.getByRole('combobox');
  const type = (text: string): void => void fireEvent.input(field, { target: { value: text } });
  const enter = (): void => void fireEvent.keyDown(field, { key: 'Enter' });
  return { settings, come, onClosed, type, enter };
}

test('Enter pressed before the list has come chooses what was typed, once it is there', async () => {
  const { settings, come, onClosed, type, enter } = open();
  type('ncl');
  enter();
  expect(settings.value.area).toBeNull();
  come();
  await waitFor(() => expect(settings.value.area).toEqual({ id: 'QMJ', name: 'North Central London' }));
  expect(onClosed).toHaveBeenCalledOnce();
});

test('what is typed after such an Enter takes it back, and what was parted still asks which', async () => {
  const { settings, come, type, enter } = open();
  type('ncl');
  enter();
  type('nc');
  come();
  await screen.findAllByRole('option');
  expect(settings.value.area).toBeNull();
  type('frimley');
  enter();
  expect(screen.getByRole('status').textContent).toContain('Frimley was parted');
  expect(settings.value.area).toBeNull();
});
