import { Dialog } from './dialog.tsx';

const keys: readonly (readonly [string, string])[] = [
  ['Alt + 1, 2, 3', 'Match, Forms, Learn'],
  ['Alt + L', 'Choose the area; Alt + S goes back to the one before'],
  ['Alt + O', 'Open the form of the first answer'],
  ['Alt + C', 'Copy its reason for referral'],
  ['Alt + U', 'Give the first reply to what an answer asks'],
  ['Alt + W', 'Why: what the first answer rests on'],
  ['Alt + N', 'New patient: clears everything'],
  ['Alt + Z', 'Undo: New patient, or a finding not counted, within 10 seconds'],
  ['Tab', 'Box, answers, findings, questions'],
  ['Down, Up, Enter', 'Choose what the type-ahead offers'],
  ['Alt + Shift + G', 'Read the page in front'],
  ['Alt + A', 'Count all that is plain on the page'],
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
  ['Delete', 'Do not count the finding in focus; Ctrl + Z takes it back'],
  ['Alt + X', 'Report a wrong answer: shows what to copy, and sends nothing'],
  ['Esc', 'Close what is open; from Forms and Learn, back to Match'],
  ['?', 'These keys'],
];

/** Which keys do what. */
export const KeysDialog = ({ onClosed }: { onClosed(): void }) => (
  // From the first key down; the browser would begin at the button below them.
  <Dialog id="keys" title="Keys" begins="keys" onClosed={onClosed}>
    <dl class="key-list">
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
