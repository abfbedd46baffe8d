import { useSignal } from '@preact/signals';
import { odsCode } from '../../packs/fields.ts';
import { type Role, roles } from '../../packs/teaching/teaching-pack.ts';
import type { Learn } from '../../state/learn/learn.ts';

const roleWords: Readonly<Record<Role, string>> = {
  gp: 'GP',
  'gp-in-training': 'GP in training',
  nurse: 'Nurse',
  pharmacist: 'Pharmacist',
  paramedic: 'Paramedic',
  physiotherapist: 'Physiotherapist',
  'other-clinician': 'Other clinician',
  'practice-team': 'Practice team',
};

const codesIn = (typed: string): string[] =>
  typed
    .toUpperCase()
    .split(/[\s,;]+/)
    .filter(Boolean)
    .slice(0, 10);

/** Who the learner says they are. All of it may be left out. */
export function LearnerForm({ learn }: { learn: Learn }) {
  const wrong = useSignal<string | undefined>(undefined);
  const { learner } = learn.log.value;
  return (
    <section class="not-printed log-files" aria-label="About you">
      <h3>About you</h3>
      <p class="quiet">All of it may be left out. It stays on this computer, unless you save or send statements: those carry the name.</p>
      <label class="field">
        Name
        <input
          autocomplete="off"
          maxLength={160}
          defaultValue={learner?.name ?? ''}
          onChange={({ currentTarget: { value } }) => learn.setLearner({ name: value })}
        />
      </label>
      <label class="field">
        Role
        <select
          value={learner?.role ?? ''}
          onChange={({ currentTarget: { value } }) => learn.setLearner({ role: roles.find((role) => role === value) ?? null })}
        >
          <option value="">Not said: what is asked of any role is shown</option>
          {roles.map((role) => (
            <option key={role} value={role}>
              {roleWords[role]}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        ODS codes of your practice and board, such as A12345
        <input
          autocomplete="off"
          defaultValue={learner?.organisations.join(' ') ?? ''}
          onChange={({ currentTarget: { value } }) => {
            const codes = codesIn(value);
            wrong.value = codes.find((code) => !odsCode.safeParse(code).success);
            if (wrong.value === undefined) learn.setLearner({ organisations: codes });
          }}
        />
      </label>
      {wrong.value !== undefined && <p class="problem">{wrong.value} is not an ODS code.</p>}
    </section>
  );
}
