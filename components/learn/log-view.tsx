import { creditsOf } from '../../learning/doing.ts';
import { dayInWords } from '../../packs/dates.ts';
import type { Learn } from '../../state/learn/learn.ts';
import { LearnerForm } from './learner-form.tsx';
import { LogFiles } from './log-files.tsx';
import { inPeriod, LogPeriod, type Period, usePeriod } from './log-period.tsx';
import type { LogPort } from './log-port.ts';
import { LogRow } from './log-row.tsx';
import { RecordStoreForm } from './record-store-form.tsx';

function Heading({ name, period: { from, to } }: { name: string; period: Period }) {
  const days = [from && `from ${dayInWords(from)}`, to && `to ${dayInWords(to)}`].filter(Boolean).join(' ');
  return (
    <>
      <h2 id="log">Learning log{name && `: ${name}`}</h2>
      {days && <p>{days}</p>}
    </>
  );
}

/** The learner’s own log: what was done, what it counts, and the ways to take it elsewhere. What is printed is the list and its sum. */
export function LogView({ learn, port }: { learn: Learn; port: LogPort }) {
  const period = usePeriod();
  const { records, damaged, learner, lost } = learn.log.value;
  if (!learn.isLoaded.value) return null;
  const shown = inPeriod(records, period.value);
  const hundredths = shown.reduce((sum, record) => sum + Math.round(creditsOf(record) * 100), 0);
  return (
    <section class="log" aria-labelledby="log">
      <Heading name={learner?.name.trim() ?? ''} period={period.value} />
      {lost && <p class="caution not-printed">{lost}</p>}
      {damaged > 0 && <p class="caution not-printed">{damaged} entries were damaged where they were kept, and are left out.</p>}
      <div class="not-printed">
        <LogPeriod period={period} />
      </div>
      <p>
        <strong>{hundredths / 100} credits</strong>, claimed by the learner: one credit is one hour of learning that was reflected on.
      </p>
      {shown.length === 0 && <p>Nothing was done {period.value.from || period.value.to ? 'in this time' : 'yet'}.</p>}
      <ul class="log-rows">
        {shown.map((record) => (
          <LogRow key={record.id} record={record} onAmend={(change) => learn.amend(record, change)} />
        ))}
      </ul>
      <LogFiles learn={learn} records={shown} port={port} />
      <LearnerForm learn={learn} />
      <RecordStoreForm learn={learn} port={port} />
    </section>
  );
}
