import type { CardRoute } from '../state/route/card-route.ts';
import type { Local } from '../state/route/local.ts';
import { routeWords, staleWords } from '../state/route/words.ts';
import { Folded } from './folded.tsx';
import { Contact, checkedWords, FormEntry, Rule, ServiceEntry, type Sourced, TestFirst, Variation } from './local-entries.tsx';

interface Props {
  route: CardRoute | undefined;
  local: Local;
  onCopy: ((text: string) => Promise<void>) | undefined;
}

const keyOf = ({ pack, id }: Sourced): string => `${pack.id}/${id}`;

const entriesOf = ({ services, forms, testsFirst, rules, variations, contacts, notes }: CardRoute): readonly Sourced[] => [
  ...services,
  ...forms,
  ...testsFirst,
  ...rules,
  ...variations,
  ...contacts,
  ...notes,
];

const isForAll = ({ sites, recommendations }: CardRoute['rules'][number]): boolean => sites === 'all' && recommendations === undefined;

/** What holds for every referral of the area, its notes, and where each entry comes from. */
function More({ route }: { route: CardRoute }) {
  const general = route.rules.filter(isForAll);
  const entries = entriesOf(route);
  const doubtful = entries.filter(({ doubt }) => doubt !== undefined).length;
  const parts = [...(general.length > 0 ? ['rules for all referrals'] : []), ...(route.notes.length > 0 ? ['notes'] : []), 'sources'];
  const summary = new Intl.ListFormat('en-GB').format(parts);
  return (
    <Folded
      summary={
        <span>
          {summary.charAt(0).toUpperCase() + summary.slice(1)}
          {doubtful > 0 && <span class="quiet"> ({doubtful} to take with caution)</span>}
        </span>
      }
    >
      {() => (
        <div class="local-more">
          {general.map((rule) => (
            <Rule key={keyOf(rule)} rule={rule} />
          ))}
          {route.notes.map((note) => (
            <p key={keyOf(note)}>
              <strong>{note.title}.</strong> {note.words}
            </p>
          ))}
          <ul>
            {entries.map((entry) => (
              <li key={keyOf(entry)} class="quiet">
                <a href={entry.source} target="_blank" rel="noreferrer">
                  {new URL(entry.source).hostname} ↗
                </a>{' '}
                {entry.id}, {checkedWords(entry)}. {entry.doubt}
              </li>
            ))}
          </ul>
        </div>
      )}
    </Folded>
  );
}

/** Which packs it is taken from, as far as that limits it: none of the area, a part of it, past review. */
function Standing({ route, local }: { route: CardRoute; local: Local }) {
  const none = local.library.ofArea.value.length === 0;
  return (
    <>
      {local.choosing.area.value && !route.isLocal && (
        <p class="quiet">
          {none ? 'No pack published for this area' : 'The pack of this area lists nothing for this'}: what holds for all England.
        </p>
      )}
      {route.packs.map((pack) => {
        const stale = staleWords(pack);
        return (
          <div key={pack.id}>
            {stale && <p class="problem">{stale}</p>}
            {pack.part !== null && (
              <p class="quiet">
                {pack.title}: for {pack.part} alone.
              </p>
            )}
          </div>
        );
      })}
    </>
  );
}

/** Whom to ring, where it is too urgent for e-RS. */
export function Telephone({ route: { services, contacts, lacksPhone } }: { route: CardRoute }) {
  if (lacksPhone) return <p>Too urgent for e-RS: telephone the hospital. No number for it is published here.</p>;
  return (
    <>
      {services.flatMap((service) =>
        service.routes.map((each) => (
          <p key={`${keyOf(service)} ${routeWords(each)}`}>
            {service.name}: {routeWords(each)}
          </p>
        )),
      )}
      {contacts.map((each) => (
        <Contact key={keyOf(each)} contact={each} />
      ))}
    </>
  );
}

/** Where a card’s patient goes here: service and route, form, tests first, rules, and what differs; beside NG12, never instead of it. */
export function LocalRoute({ route, local, onCopy }: Props) {
  if (!route) return null;
  const { services, forms, testsFirst, rules, variations, contacts, isReferral, lacksPhone } = route;
  const isEmpty = entriesOf(route).length === 0;
  if (!isReferral && isEmpty) return null;
  const name = local.choosing.area.value?.name ?? 'England';
  return (
    <div class="local">
      <h4>{name}</h4>
      <Standing route={route} local={local} />
      {variations.map((each) => (
        <Variation key={keyOf(each)} variation={each} />
      ))}
      {services.map((each, at) => (
        <ServiceEntry key={keyOf(each)} service={each} isFirst={at === 0} onCopy={onCopy} />
      ))}
      {contacts.map((each) => (
        <Contact key={keyOf(each)} contact={each} />
      ))}
      {isReferral && !lacksPhone && services.length === 0 && <p>No service is listed for this: ask your board.</p>}
      {forms.map((each, at) => (
        <FormEntry key={keyOf(each)} form={each} local={local} isFirst={at === 0} />
      ))}
      {testsFirst.map((each) => (
        <TestFirst key={keyOf(each)} test={each} />
      ))}
      {rules
        .filter((rule) => !isForAll(rule))
        .map((each) => (
          <Rule key={keyOf(each)} rule={each} />
        ))}
      {!isEmpty && <More route={route} />}
    </div>
  );
}
