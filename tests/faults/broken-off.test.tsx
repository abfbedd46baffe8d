// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { SendingState } from '../../components/learn/sending-state.tsx';
import type { Learn } from '../../state/learn/learn.ts';

afterEach(cleanup);

test('sending that was broken off is said, and can be asked for again', async () => {
  const log = { outbox: [], sending: { lastTried: null, failures: 0, failure: null } };
  const answers = [false, true];
  render(<SendingState learn={{ log: signal(log) } as unknown as Learn} onSend={async () => answers.shift() ?? true} />);
  const button = (): HTMLElement => screen.getByRole('button', { name: 'Send what waits now' });
  const said = () => screen.queryByText('Sending was broken off. What still waits is sent later; nothing is lost.');
  expect(said()).toBeNull();
  fireEvent.click(button());
  await waitFor(() => expect(said()).not.toBeNull());
  expect((button() as HTMLButtonElement).disabled).toBe(false);
  fireEvent.click(button());
  await waitFor(() => expect(said()).toBeNull());
});
