import { type Organ, organIds } from '../rules/engine/presentation.ts';
import type { ByHand, Person } from '../state/person.ts';
import { Folded } from './folded.tsx';
import { Tick } from './tick.tsx';

const labels: Readonly<Record<Organ, string>> = {
  'female-reproductive-organs': 'Has female reproductive organs',
  'male-reproductive-organs': 'Has male reproductive organs',
};

/** Organs: as the sex has them unless set here. */
export function Organs({ byHand, person }: { byHand: ByHand; person: Person }) {
  const shown = person.organsShown.value;
  const toggle = (organ: Organ): void => {
    byHand.organs.value = shown.includes(organ) ? shown.filter((each) => each !== organ) : [...shown, organ];
  };
  return (
    <Folded summary={byHand.organs.value ? 'Organs (set by hand)' : 'Organs'}>
      {() => (
        <>
          <p class="quiet">They follow from sex unless set here: for trans and non-binary people, and after a hysterectomy.</p>
          {organIds.map((organ) => (
            <Tick key={organ} checked={shown.includes(organ)} onChange={() => toggle(organ)}>
              {labels[organ]}
            </Tick>
          ))}
          {byHand.organs.value && (
            <button
              type="button"
              class="button-plain"
              onClick={() => {
                byHand.organs.value = undefined;
              }}
            >
              Follow from sex
            </button>
          )}
        </>
      )}
    </Folded>
  );
}
