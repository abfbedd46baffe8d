import { useSignal } from '@preact/signals';
import { inGroups } from '../packs/fingerprint.ts';
import type { Pin } from '../packs/kept.ts';
import { remitsInWords } from '../packs/remit.ts';
import type { PackList } from '../state/route/pack-list.ts';
import { PackRow } from './pack-row.tsx';
import { WhatShips } from './what-ships.tsx';

/** A key to compare with what its owner says of it elsewhere, before it is trusted. */
function AskedTrust({ packs }: { packs: PackList }) {
  const wanted = packs.asked.value;
  if (!wanted) return null;
  return (
    <div class="caution">
      <p>
        {wanted.isKnown
          ? `You trust this key, but not for such a pack. It would be trusted for ${remitsInWords(wanted.remits)} too.`
          : `It would be trusted for ${remitsInWords(wanted.remits)}, and for nothing else.`}
      </p>
      <p>
        The fingerprint of its key is <code>{inGroups(wanted.fingerprint)}</code>. Compare it with the one that {wanted.publisher} gives
        elsewhere, such as on the telephone. Trust it only if all of it is the same.
      </p>
      <button type="button" class="button-small" onClick={() => void packs.trust()}>
        It is the same: trust this key
      </button>
    </div>
  );
}

function Add({ packs }: { packs: PackList }) {
  const address = useSignal('');
  const add = async (input: HTMLInputElement): Promise<void> => {
    const file = input.files?.[0];
    if (file) await packs.addFile(new Uint8Array(await file.arrayBuffer()));
    input.value = '';
  };
  return (
    <>
      <label class="field" for="pack-file">
        Add a pack from a file
        <input id="pack-file" type="file" onChange={({ currentTarget }) => void add(currentTarget)} />
      </label>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          packs.follow(address.value.trim());
        }}
      >
        <label class="field follow" for="pack-address">
          Follow a pack at an https address
          <input
            id="pack-address"
            type="text"
            inputMode="url"
            autocomplete="off"
            spellcheck={false}
            placeholder="https://"
            aria-describedby="pack-address-asks"
            value={address.value}
            onInput={(event) => {
              address.value = event.currentTarget.value;
            }}
          />
        </label>
        <button type="submit" class="button-small">
          Follow
        </button>
      </form>
      <p id="pack-address-asks" class="quiet">
        Your browser asks whether Waymark may use that one site.
      </p>
    </>
  );
}

/** "all packs at https://testshire.example/pack and teaching" */
const trustedFor = ({ remits, addresses = [] }: Pin): string =>
  [
    ...addresses.map((address) => `all packs at ${address}`),
    ...(remits.length > 0 || addresses.length === 0 ? [remitsInWords(remits)] : []),
  ].join(' and ');

function Keys({ packs }: { packs: PackList }) {
  const { pins } = packs.held.value;
  if (pins.length === 0) return null;
  return (
    <>
      <h3>Trusted keys</h3>
      <ul class="listed">
        {pins.map((pin) => (
          <li key={pin.fingerprint} class="listed-row">
            <span>
              {pin.name}, for {trustedFor(pin)}: <code>{inGroups(pin.fingerprint)}</code>
            </span>
            {pin.by === 'policy' ? (
              <span class="quiet">named by your organisation</span>
            ) : (
              <button
                type="button"
                class="button-small"
                aria-label={`Trust ${pin.name} no more`}
                onClick={() => void packs.distrust(pin.fingerprint)}
              >
                Trust no more
              </button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The packs that the user added, of pathways and of teaching; and what comes with Waymark. */
export function PacksForm({ packs, now }: { packs: PackList; now: Date }) {
  const { held, listed, said, busy, lockedBy } = packs;
  const locked = lockedBy.value;
  return (
    <section class="packs-form" aria-labelledby="packs">
      <h2 id="packs">Local pathways and teaching</h2>
      <p>
        A pack of pathways says where and how an area refers. A pack of teaching brings modules to Learn. One that you add takes the place
        of one of the same name. Your area is chosen at the top of the panel.
      </p>
      {[...held.value.dropped, ...(held.value.lost === null ? [] : [held.value.lost])].map((sentence) => (
        <p key={sentence} class="problem">
          {sentence}
        </p>
      ))}
      <ul class="listed">
        {listed.value.map((each) => (
          <PackRow key={each.key} listed={each} packs={packs} now={now} />
        ))}
      </ul>
      {locked === undefined ? <Add packs={packs} /> : <p>Packs are set by {locked} and cannot be added or removed here.</p>}
      <p class={said.value || busy.value ? 'said' : 'nothing'} role="status">
        {busy.value ? 'Checking…' : said.value}
      </p>
      <AskedTrust packs={packs} />
      <Keys packs={packs} />
      <WhatShips held={held} now={now} />
      <p>
        To write and sign a pack of your own, open <a href="/studio.html">Waymark studio</a>.
      </p>
    </section>
  );
}
