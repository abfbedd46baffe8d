import { Dialog } from './dialog.tsx';

const keys: readonly (readonly [string, string])[] = [
  ['Alt + 1, 2, 3', 'Match, Forms, Learn'],
  ['Alt + L', 'Choose the area; Alt + S goes back to the one before'],
  ['Tab', 'Box, findings, recommendations, questions'],
  ['Down, Up, Enter', 'Choose what the type-ahead offers'],
  ['Alt + U', 'Unexplained after history, examination and first tests'],
  ['Alt + Shift + G', 'Read the page in front'],
  ['Alt + A', 'Add all that is plain from the page'],
  ['Alt + P', 'First proposal from the page'],
  ['Alt + K, Alt + N', 'When the page may be another patient’s: keep for this patient, new patient'],
  ['Alt + Q', 'First question'],
  ['Alt + R', 'First words that were not read; Enter finds what they mean, Delete dismisses them'],
  ['Enter', 'Open a finding or a card'],
  ['c, s', 'On a card: copy the reason for referral, safety net'],
  ['y, n', 'Yes or no to the finding, proposal or question in focus'],
  ['f, e', 'On a card: open its form, copy the service name for e-RS'],
  ['l', 'On a card: one thing worth knowing about it'],
  ['1 to 6, Enter', 'In a quiz: choose an answer, then answer and go on'],
  ['Delete', 'Do not count the finding in focus'],
  ['Alt + W', 'Report a wrong answer: shows what to copy, and sends nothing'],
  ['Esc', 'Close; back to the box'],
  ['Esc twice', 'New patient: clears everything'],
  ['?', 'These keys'],
];

/** Which keys do what. */
export const KeysDialog = ({ onClosed }: { onClosed(): void }) => (
  // From the first key down; the browser would begin at the button below them.
  <Dialog id="keys" title="Keys" begins="keys" onClosed={onClosed}>
    <dl>
      {keys.map(([key, does]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  </Dialog>
);
