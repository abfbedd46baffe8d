// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { PacksForm } from '../../components/packs-form.tsx';
import type { Held, Pin } from '../../packs/kept.ts';
import type { PackList } from '../../state/route/pack-list.ts';

afterEach(cleanup);

const key = '0'.repeat(64);
const aPin = (pin: Partial<Pin>): Pin => ({ fingerprint: key, name: 'Testshire', by: 'user', since: '2026-11-22', remits: [], ...pin });

function open(pins: Pin[], asked?: { remits: string[]; isKnown: boolean }) {
  const held: Held = { packs: [], pins, feeds: [], dropped: [], lost: null };
  const packs = {
    held: signal(held),
    listed: signal([]),
    said: signal(''),
    busy: signal(false),
    lockedBy: signal(undefined),
    asked: signal(asked && { fingerprint: key, publisher: 'Testshire', sentence: '', ...asked }),
  } as unknown as PackList;
  render(<PacksForm packs={packs} now={new Date('2026-11-22')} />);
}

const keys = () => within(screen.getByRole('heading', { name: 'Trusted keys' }).nextElementSibling as HTMLElement).getAllByRole('listitem');

test.each([
  ['what the user trusts it for', { remits: ['teaching', 'pathways:QVV'] }, 'teaching and pathways of NHS Dorset Integrated Care Board'],
  ['where the organisation trusts it', { by: 'policy', addresses: ['https://a.example/p'] }, 'all packs at https://a.example/p'],
  ['both', { by: 'policy', addresses: ['https://a.example/p'], remits: ['teaching'] }, 'all packs at https://a.example/p and teaching'],
  ['nothing, where what it signed is gone', {}, 'nothing'],
] as const)('Settings show of a key %s', (_, pin, words) => {
  open([aPin(pin)]);
  expect(keys()[0]?.textContent).toContain(`Testshire, for ${words}: `);
});

test('before a key is trusted, it is said for what', () => {
  open([], { remits: ['pathways:QVV'], isKnown: false });
  expect(screen.getByText('It would be trusted for pathways of NHS Dorset Integrated Care Board, and for nothing else.')).toBeTruthy();
  cleanup();
  open([aPin({ remits: ['pathways:QVV'] })], { remits: ['teaching'], isKnown: true });
  expect(screen.getByText('You trust this key, but not for such a pack. It would be trusted for teaching too.')).toBeTruthy();
});
