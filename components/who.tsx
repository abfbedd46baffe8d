import type { Sex } from '../rules/engine/presentation.ts';
import type { ByHand, Person } from '../state/person.ts';
import { Hidden } from './hidden.tsx';

const sexes: readonly { value: Sex; label: string; letter: string }[] = [
  { value: 'female', label: 'Female', letter: 'F' },
  { value: 'male', label: 'Male', letter: 'M' },
  { value: 'unknown', label: 'Not given', letter: '–' },
];

interface Props {
  byHand: ByHand;
  person: Person;
}

/** Age and sex: as typed in the text unless set here. */
export function Who({ byHand, person }: Props) {
  return (
    <section class="who" aria-label="Patient">
      <label for="age">
        <Hidden>Age</Hidden>
        <input
          id="age"
          type="text"
          autocomplete="off"
          placeholder="age"
          value={person.ageShown.value}
          aria-invalid={person.age.value.problem ? 'true' : 'false'}
          aria-describedby="age-problem"
          onInput={(event) => {
            byHand.age.value = event.currentTarget.value;
          }}
        />
      </label>
      <fieldset class="sex">
        <legend class="hidden-words">Sex</legend>
        {sexes.map(({ value, label, letter }) => (
          <label key={value} title={label}>
            <input
              id={person.sex.value === value ? 'sex' : undefined}
              type="radio"
              name="sex"
              aria-label={label}
              checked={person.sex.value === value}
              onChange={() => {
                byHand.sex.value = value;
              }}
            />
            <span aria-hidden="true">{letter}</span>
          </label>
        ))}
      </fieldset>
    </section>
  );
}

/** What is wrong with the age or the sex as they stand. */
export function WhoProblems({ person }: Pick<Props, 'person'>) {
  const { problem } = person.age.value;
  return (
    <>
      {person.disagreements.value.map((sentence) => (
        <p key={sentence} class="problem">
          {sentence}
        </p>
      ))}
      <p id="age-problem" class={problem ? 'problem' : 'nothing'} role="status">
        {problem}
      </p>
    </>
  );
}
