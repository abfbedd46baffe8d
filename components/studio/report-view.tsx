import { useSignal } from '@preact/signals';
import type { ModuleReport } from '../../learning/report.ts';
import type { Pack } from '../../packs/kinds.ts';
import type { Reporting } from '../../state/studio/reporting.ts';
import { Folded } from '../folded.tsx';
import { Bars } from './bars.tsx';
import { FileField } from './file-field.tsx';

const percent = (share: number): string => `${Math.round(100 * share)}%`;

/** A question as it stands in the pack that is open, else its id. */
function stemOf(pack: Pack | undefined, { activity }: ModuleReport, question: string): string {
  const modules = pack?.kind === 'teaching' ? pack.modules : [];
  const module = modules.find(({ id }) => activity.endsWith(`/${pack?.id}/${id}`));
  return module?.quiz?.questions.find(({ id }) => id === question)?.stem ?? question;
}

function Table({ reports, pack }: { reports: readonly ModuleReport[]; pack: Pack | undefined }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by the keyboard
    <section class="wide" tabIndex={0} aria-label="Modules in numbers">
      <table>
        <thead>
          <tr>
            <th scope="col">Module</th>
            <th scope="col">Opened</th>
            <th scope="col">Finished</th>
            <th scope="col">Passed</th>
            <th scope="col">First score</th>
            <th scope="col">Most often wrong</th>
          </tr>
        </thead>
        <tbody>
          {reports.map((report) => (
            <tr key={report.activity}>
              <th scope="row">
                {report.title}
                {report.names.length > 0 && (
                  <Folded summary={`${report.names.length} named`}>{() => <p class="quiet">{report.names.join(', ')}</p>}</Folded>
                )}
              </th>
              <td>{report.opened}</td>
              <td>{report.finished}</td>
              <td>{report.passed}</td>
              <td>{report.score === null ? 'none' : percent(report.score)}</td>
              <td>
                <ul>
                  {report.wrong.slice(0, 3).map(({ question, wrong, of }) => (
                    <li key={question}>
                      {stemOf(pack, report, question)} <span class="quiet">{`${wrong} of ${of}`}</span>
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function RecordStoreForm({ reporting }: { reporting: Reporting }) {
  const address = useSignal('');
  const key = useSignal('');
  const secret = useSignal('');
  const reading = useSignal(false);
  const read = async (): Promise<void> => {
    reading.value = true;
    await reporting.read({ address: address.value.trim(), key: key.value, secret: secret.value });
    secret.value = '';
    reading.value = false;
  };
  return (
    <form
      class="part"
      onSubmit={(event) => {
        event.preventDefault();
        if (!reading.value) void read();
      }}
    >
      <p>Your browser asks once whether Waymark may reach this one address. The key and secret are used once and kept nowhere.</p>
      {(
        [
          ['store-address', 'Address at which its xAPI begins', address, 'text'],
          ['store-key', 'Key', key, 'text'],
          ['store-secret', 'Secret', secret, 'password'],
        ] as const
      ).map(([id, label, value, type]) => (
        <div class="field" key={id}>
          <label for={id}>{label}</label>
          <input
            id={id}
            type={type as 'text'}
            autocomplete="off"
            value={value.value}
            onInput={({ currentTarget }) => {
              value.value = currentTarget.value;
            }}
          />
        </div>
      ))}
      <button type="submit" class="button-small">
        {reading.value ? 'Reading…' : 'Read its statements'}
      </button>
    </form>
  );
}

/** Who has done what, from learners’ files and from a learning record store. */
export function ReportView({ reporting, pack }: { reporting: Reporting; pack: Pack | undefined }) {
  const { sources, reports, problems, take, forget } = reporting;
  const open = async (files: readonly File[]): Promise<void> => {
    take(await Promise.all(files.map(async (file) => ({ name: file.name, text: await file.text() }))));
  };
  return (
    <>
      <section aria-labelledby="sources">
        <h2 id="sources">Where from</h2>
        <FileField
          id="learner-files"
          label="Open files that learners exported: their log, or their statements"
          multiple
          onFiles={(files) => void open(files)}
        />
        <Folded summary="Read a learning record store">{() => <RecordStoreForm reporting={reporting} />}</Folded>
        <div role="status">
          {problems.value.map((problem) => (
            <p class="problem" key={problem}>
              {problem}
            </p>
          ))}
        </div>
        {sources.value.length > 0 && (
          <p>
            Read: {sources.value.map(({ label }) => label).join(', ')}.{' '}
            <button type="button" class="button-plain" onClick={forget}>
              Forget all of it
            </button>
          </p>
        )}
        <p class="quiet">
          All of this is in memory alone, and gone when the page closes. A file is taken for one learner. Statements tell of finished
          modules only, and not which questions were wrong.
        </p>
      </section>
      {reports.value.length > 0 && (
        <section aria-labelledby="report">
          <h2 id="report">Module by module</h2>
          <Bars reports={reports.value} />
          <Table reports={reports.value} pack={pack} />
        </section>
      )}
    </>
  );
}
