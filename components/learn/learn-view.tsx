import { useEffect, useRef } from 'preact/hooks';
import type { Shelf } from '../../learning/shelves.ts';
import { dayOf } from '../../packs/dates.ts';
import type { Learn } from '../../state/learn/learn.ts';
import { walkThrough } from '../walk.ts';
import { LaterList } from './later-list.tsx';
import { ModuleList } from './module-list.tsx';
import { OpenModule } from './open-module.tsx';
import { WhereFrom } from './where-from.tsx';

const shelves: readonly { shelf: Shelf; heading: string }[] = [
  { shelf: 'due', heading: 'Due' },
  { shelf: 'in-progress', heading: 'In progress' },
  { shelf: 'new', heading: 'New' },
  { shelf: 'done', heading: 'Done' },
];

interface Props {
  learn: Learn;
  now(): Date;
  /** A page of its own, as wide as there is room for; not where this is that page. */
  page?: string;
}

/** The page beside the panel, with nothing in its address but the module. */
const WholePage = ({ page, id }: { page: string | undefined; id: string }) =>
  page ? (
    <a href={`${page}#${id}`} target="_blank" rel="noreferrer">
      Full width ↗
    </a>
  ) : null;

function Shelves({ learn, now, page, onOpen }: Props & { onOpen(id: string): void }) {
  const { modules, found, typed, isLoaded, held, log } = learn;
  const nothing = modules.value.length === 0 && log.value.later.length === 0;
  return (
    <>
      {log.value.lost && <p class="caution">{log.value.lost}</p>}
      {held.value?.lost && held.value.lost !== log.value.lost && <p class="caution">{held.value.lost}</p>}
      {held.value?.dropped.map((sentence) => (
        <p key={sentence} class="caution">
          {sentence}
        </p>
      ))}
      {modules.value.length > 0 && (
        <label class="field">
          Search modules
          <input
            id="learn-search"
            type="search"
            autocomplete="off"
            spellcheck={false}
            value={typed.value}
            onInput={({ currentTarget: { value } }) => (typed.value = value)}
          />
        </label>
      )}
      {found.value ? (
        <>
          <ModuleList key={typed.value} heading="Found" modules={found.value} onOpen={onOpen} />
          {found.value.length === 0 && <p>No module has these words.</p>}
        </>
      ) : (
        <>
          {shelves.map(({ shelf, heading }) => (
            <ModuleList key={shelf} heading={heading} modules={modules.value.filter((each) => each.shelf === shelf)} onOpen={onOpen} />
          ))}
          <LaterList learn={learn} onOpen={onOpen} />
        </>
      )}
      {isLoaded.value && nothing && (
        <p>
          Nothing here yet. A teaching pack is added in Settings, as a file or by its address. What you keep with <em>Learn later</em> on a
          card comes here too.
        </p>
      )}
      {held.value && <WhereFrom held={held.value} now={now()} />}
      {page && (
        <p>
          <a href={`${page}#log`} target="_blank" rel="noreferrer">
            Your log and credits ↗
          </a>
        </p>
      )}
    </>
  );
}

const walk = walkThrough('#learn-search, [data-module]');

/** What can be learnt and what was: shelves and search, or the module that is open. */
export function LearnView(props: Props) {
  const { learn, now, page } = props;
  // Once it has painted.
  useEffect(() => void learn.load().then(() => setTimeout(learn.warmUp)), [learn]);
  const closed = useRef<string | undefined>(undefined);
  const opened = learn.opened.value;
  const close = (): void => {
    closed.current = opened?.id;
    learn.closeModule();
  };
  const openedId = opened?.id;
  // Back to where the module was opened.
  useEffect(() => {
    if (openedId !== undefined) return;
    if (closed.current) document.querySelector<HTMLElement>(`[data-module="${closed.current}"]`)?.focus();
    closed.current = undefined;
  }, [openedId]);
  const keyed = (event: KeyboardEvent): void => {
    walk(event);
    if (event.key !== 'Escape') return;
    if (opened) close();
    else if (learn.typed.value !== '') learn.typed.value = '';
    else return;
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the buttons and the field within
    <div class="learn" onKeyDown={keyed}>
      {opened ? (
        <>
          <p class="row">
            <button type="button" class="button-plain" onClick={close}>
              ← All modules
            </button>
            <WholePage page={page} id={opened.id} />
          </p>
          <OpenModule key={`${opened.id} ${opened.record?.id}`} of={opened} learn={learn} today={dayOf(now())} />
        </>
      ) : (
        <Shelves {...props} onOpen={learn.openModule} />
      )}
    </div>
  );
}
