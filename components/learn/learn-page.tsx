import type { ReadonlySignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Learn } from '../../state/learn/learn.ts';
import { LearnView } from './learn-view.tsx';
import type { LogPort } from './log-port.ts';
import { LogView } from './log-view.tsx';

interface Props {
  learn: Learn;
  port: LogPort;
  /** What stands behind the address: nothing, "modules", "log", or the id of a module. */
  place: ReadonlySignal<string>;
}

/** The page as wide as there is room for: what can be learnt, or the log. */
export function LearnPage({ learn, port, place }: Props) {
  const named = place.value;
  const isLog = named === 'log';
  useEffect(() => {
    void learn.load();
    if (named.includes('/')) void learn.openModule(named);
    else learn.closeModule();
  }, [learn, named]);
  return (
    <main class="page">
      <h1>Learn</h1>
      <nav class="not-printed row" aria-label="Learn">
        <a href="#modules" aria-current={isLog ? undefined : 'page'}>
          Modules
        </a>
        <a href="#log" aria-current={isLog ? 'page' : undefined}>
          Your log
        </a>
      </nav>
      {isLog ? <LogView learn={learn} port={port} /> : <LearnView learn={learn} now={port.now} />}
    </main>
  );
}
