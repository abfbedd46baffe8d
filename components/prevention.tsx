import type { PathwayPack } from '../packs/pathway-pack.ts';
import { FALSE, TRUE } from '../rules/engine/truth.ts';
import type { Panel } from '../state/panel.ts';
import { type Prevention as Prevents, preventionFor, type Screened } from '../state/prevention.ts';
import { capital } from '../state/words/labels.ts';
import { Folded } from './folded.tsx';
import { Host } from './host.tsx';
import { SourceNote } from './source-note.tsx';

interface Props {
  panel: Panel;
  packs: readonly PathwayPack[];
}

interface Reachable {
  phone?: string | null;
  address?: string | null;
  name: string;
}

/** A telephone number and an address, where there are any. */
const Reach = ({ phone, address, name }: Reachable) => (
  <>
    {phone && <> {phone}</>}
    {address && (
      <>
        {' '}
        <a href={address} target="_blank" rel="noreferrer" aria-label={`${name}: page`}>
          page ↗
        </a>{' '}
        <Host of={address} />
      </>
    )}
  </>
);

function Smoking({ prevents: { everSmoked, stopSmoking } }: { prevents: Prevents }) {
  if (everSmoked === FALSE) return null;
  return (
    <div>
      <p>
        <strong>Smoking.</strong> {everSmoked === TRUE ? 'Has smoked: ask whether they still do.' : 'Not entered: ask.'}
      </p>
      {stopSmoking.length === 0 && <p class="quiet">No stop-smoking service is known here.</p>}
      <ul>
        {stopSmoking.map((each) => (
          <li key={each.id}>
            {each.name}
            <Reach {...each} /> {each.note && <span class="quiet">{each.note} </span>}
            <SourceNote entry={each} />
          </li>
        ))}
      </ul>
    </div>
  );
}

const dueWords = ({ due, lacks }: Screened): string =>
  due === TRUE ? 'of the age for it; when last screened is not known here' : `not known: ${lacks.join(' and ')} not entered`;

const Screening = ({ prevents: { screening } }: { prevents: Prevents }) => (
  <div>
    <p>
      <strong>Screening is not for symptoms:</strong> never wait for it, and a clear screen does not answer them.
    </p>
    {screening.length === 0 && <p class="quiet">None of the programmes is for this patient, by age, sex and smoking as entered.</p>}
    <ul>
      {screening.map((each) => (
        <li key={each.programme}>
          {capital(each.programme)}: {dueWords(each)}.
          {each.due === TRUE &&
            each.says.map((entry) => (
              <p key={entry.id} class="quiet">
                {entry.words}
                <Reach {...entry} name={`${each.programme} screening`} /> <SourceNote entry={entry} />
              </p>
            ))}
        </li>
      ))}
    </ul>
  </div>
);

const AfterTreatment = ({ prevents: { afterTreatment } }: { prevents: Prevents }) => (
  <div>
    <p>
      <strong>After treated cancer,</strong> a worry that it is back goes to the team that treated it.
    </p>
    {afterTreatment.length === 0 && <p class="quiet">No team’s number is known here.</p>}
    <ul>
      {afterTreatment.map((each) => (
        <li key={each.id}>
          {each.name} {each.phone}
          {each.hours && `, ${each.hours}`} <SourceNote entry={each} />
        </li>
      ))}
    </ul>
  </div>
);

/** Stopping smoking, screening and worries after cancer: one folded line. */
export function Prevention({ panel, packs }: Props) {
  if (panel.stage.value === 'empty') return null;
  return (
    <section aria-label="Prevention">
      <Folded summary="Prevention: smoking, screening, after cancer">
        {() => {
          const prevents = preventionFor(panel.presentation.value, packs);
          return (
            <div class="hand-over">
              <Smoking prevents={prevents} />
              <Screening prevents={prevents} />
              <AfterTreatment prevents={prevents} />
            </div>
          );
        }}
      </Folded>
    </section>
  );
}
