import type { Around } from '../state/hand-over/around.ts';
import { type ChecklistLine, checklistFor } from '../state/hand-over/checklist.ts';
import { type Contact, leafletFor } from '../state/hand-over/leaflet.ts';
import type { HandOverPort } from '../state/hand-over/port.ts';
import type { Situation } from '../state/hand-over/situation.ts';
import type { Panel } from '../state/panel.ts';
import { capital } from '../state/words/labels.ts';
import type { OnCopy } from './copying.tsx';
import { Folded } from './folded.tsx';
import { FollowUp, followUpOn } from './follow-up.tsx';
import { HandOut } from './hand-out.tsx';
import { InformationLinks } from './information-links.tsx';
import { SourceNote } from './source-note.tsx';
import { Tick } from './tick.tsx';

interface Props {
  situation: Situation;
  panel: Panel;
  around: Around;
  port: HandOverPort;
  onCopy: OnCopy;
}

const childUnder = 16;

const contactWords = ({ name, phone, option, hours, afterDays }: Contact): string =>
  [
    `${name} ${phone}`,
    ...(option === undefined ? [] : [option]),
    ...(afterDays === null ? [] : [`after ${afterDays} ${afterDays === 1 ? 'day' : 'days'}`]),
    ...(hours === null ? [] : [hours]),
  ].join(', ');

/** The area's numbers for a patient who has heard nothing, or that none is known. */
const Numbers = ({ contacts }: { contacts: readonly Contact[] }) =>
  contacts.length === 0 ? (
    <p class="quiet">No number is known here for this: agree when they should have heard, and give yours.</p>
  ) : (
    <ul class="quiet">
      {contacts.map((contact) => (
        <li key={contact.id}>
          {contactWords(contact)} <SourceNote entry={contact} />
        </li>
      ))}
    </ul>
  );

interface LinesProps extends Props {
  legend: string;
  lines: readonly ChecklistLine[];
}

const Lines = ({ legend, lines, panel: { handOver }, around }: LinesProps) => (
  <fieldset>
    <legend>{legend}</legend>
    {lines.map(({ id, words, numbers }) => (
      <div key={id}>
        <Tick checked={handOver.told.ticked.value.has(id)} onChange={() => handOver.told.toggle(id)}>
          {capital(words)} <span class="quiet">{numbers.join(', ')}</span>
        </Tick>
        {id === 'nothing-heard' && <Numbers contacts={around.contacts} />}
      </div>
    ))}
  </fieldset>
);

function Checklist(props: Props) {
  const lines = checklistFor(props.situation);
  return (
    <>
      <Lines {...props} legend="The patient was told" lines={lines.filter(({ kind }) => kind === 'told')} />
      <Lines {...props} legend="And this was done" lines={lines.filter(({ kind }) => kind === 'done')} />
    </>
  );
}

function ThinkAgain({ panel: { handOver } }: Props) {
  return (
    <>
      <Tick checked={handOver.thirdVisit.value} onChange={() => (handOver.thirdVisit.value = !handOver.thirdVisit.value)}>
        Third visit for the same thing? Think again.
      </Tick>
      {handOver.thirdVisit.value && (
        <p class="caution">
          Take the history and examine afresh, doubt what was thought before, and ask a colleague or a specialist (1.16.2).
        </p>
      )}
    </>
  );
}

function Opened(props: Props) {
  const { situation, panel, around, port, onCopy } = props;
  const { age, findings } = panel.presentation.value;
  const leaflet = leafletFor({
    situation,
    findings: findings.map(({ id }) => id),
    contacts: around.contacts,
    information: around.information,
    isChild: age !== undefined && age < childUnder,
    mostDoNot: panel.handOver.mostDoNot.value,
    followUp: followUpOn(panel.handOver, port.now()),
  });
  return (
    <div class="hand-over">
      <ThinkAgain {...props} />
      <Checklist {...props} />
      <FollowUp handOver={panel.handOver} port={port} />
      <InformationLinks information={around.information} />
      <Folded summary="Text to hand over">
        {() => (
          <HandOut
            leaflet={leaflet}
            handOver={panel.handOver}
            saysMostDoNot={situation.after.has('cancer-referral')}
            port={port}
            onCopy={onCopy}
          />
        )}
      </Folded>
    </div>
  );
}

/** Safety netting for what was chosen, or where nothing was met: what to say, whom to ring, when to look again, a text to hand over. */
export const SafetyNet = (props: Props) => (
  <Folded summary="Safety net" letter="s">
    {() => <Opened {...props} />}
  </Folded>
);
