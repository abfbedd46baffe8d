import { type Organ, organIds, type Sex } from '../rules/engine/presentation.ts';
import type { ByHand, Person } from '../state/person.ts';

const sexes: readonly { value: Sex; label: string }[] = [
  { value: 'unknown', label: 'Not given' },
  { value: 'female', label: 'Female' },
  { value: 'male', label: 'Male' },
];

const organLabels: Readonly<Record<Organ, string>> = {
  'female-reproductive-organs': 'Has female reproductive organs',
  'male-reproductive-organs': 'Has male reproductive organs',
};

interface Props {
  byHand: ByHand;
  person: Person;
}

function Organs({ byHand, person }: Props) {
  const shown = person.organsShown.value;
  const toggle = (organ: Organ): void => {
    byHand.organs.value = shown.includes(organ) ? shown.filter((each) => each !== organ) : [...shown, organ];
  };
  return (
    <details class="fold organs">
      <summary>Organs{byHand.organs.value && ' (set by hand)'}</summary>
      <p class="quiet">They follow from sex unless set here: for trans and non-binary people, and after a hysterectomy.</p>
      {organIds.map((organ) => (
        <label class="tick" key={organ}>
          <input type="checkbox" checked={shown.includes(organ)} onChange={() => toggle(organ)} />
          {organLabels[organ]}
        </label>
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
    </details>
  );
}

/** Age, sex and organs: as typed in the text unless set here. */
export function Who({ byHand, person }: Props) {
  const { problem } = person.age.value;
  return (
    <section class="who" aria-label="Patient">
      <label class="field" for="age">
        Age
        <input
          id="age"
          type="text"
          autocomplete="off"
          value={person.ageShown.value}
          aria-invalid={problem ? 'true' : 'false'}
          aria-describedby="age-problem"
          onInput={(event) => {
            byHand.age.value = event.currentTarget.value;
          }}
        />
      </label>
      <label class="field" for="sex">
        Sex
        <select
          id="sex"
          value={person.sex.value}
          onChange={(event) => {
            byHand.sex.value = event.currentTarget.value as Sex;
          }}
        >
          {sexes.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <Organs byHand={byHand} person={person} />
      {person.disagreements.value.map((sentence) => (
        <p key={sentence} class="problem">
          {sentence}
        </p>
      ))}
      <p id="age-problem" class={problem ? 'problem' : 'nothing'} role="status">
        {problem}
      </p>
    </section>
  );
}
