import type { ModuleReport } from '../../learning/report.ts';

const row = 46;
const bar = 12;

/** For each module a bar of those who opened it, and on it those who finished and those who passed. The table says the same in numbers. */
export function Bars({ reports }: { reports: readonly ModuleReport[] }) {
  const most = Math.max(1, ...reports.map(({ opened }) => opened));
  const long = (count: number): string => `${(100 * count) / most}%`;
  return (
    <figure class="bars">
      <svg width="100%" height={reports.length * row} role="img" aria-label="Learners who opened, finished and passed each module">
        {reports.map(({ activity, title, opened, finished, passed }, at) => (
          <g key={activity}>
            <text x="0" y={at * row + 14}>
              {title}
            </text>
            <rect class="bar-opened" x="0" y={at * row + 20} width={long(opened)} height={bar} />
            <rect class="bar-finished" x="0" y={at * row + 20} width={long(finished)} height={bar} />
            <rect class="bar-passed" x="0" y={at * row + 20 + bar / 2} width={long(passed)} height={bar / 2} />
          </g>
        ))}
      </svg>
      <figcaption class="quiet">
        <span class="key-opened" /> opened <span class="key-finished" /> finished <span class="key-passed" /> passed; the longest bar is{' '}
        {most} {most === 1 ? 'learner' : 'learners'}
      </figcaption>
    </figure>
  );
}
