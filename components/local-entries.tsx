import { dayInWords } from '../packs/dates.ts';
import type { CardRoute } from '../state/route/card-route.ts';
import type { Local } from '../state/route/local.ts';
import { callWords, nearestPlace, placeWords, routeWords, suspendedWords, testFirstWords } from '../state/route/words.ts';
import { CopyButton } from './copy-button.tsx';

type OnCopy = ((text: string) => Promise<void>) | undefined;

/** What every entry of a pack says of itself. */
export interface Sourced {
  id: string;
  source: string;
  checked: string;
  reviewDue?: string | undefined;
  doubt?: string | undefined;
  stale: boolean;
  pack: { id: string };
}

export const checkedWords = ({ checked, reviewDue }: Sourced): string =>
  `last checked ${dayInWords(checked)}${reviewDue === undefined ? '' : `, to be reviewed by ${dayInWords(reviewDue)}`}`;

function Stale({ entry: { stale, checked, reviewDue } }: { entry: Sourced }) {
  if (!stale) return null;
  return (
    <span class="stale">
      {reviewDue === undefined ? `Stale: last checked ${dayInWords(checked)}.` : `Stale: its review was due by ${dayInWords(reviewDue)}.`}
    </span>
  );
}

/** A service, the ways to it, and that it takes nothing now. */
export function ServiceEntry({ service, isFirst, onCopy }: { service: CardRoute['services'][number]; isFirst: boolean; onCopy: OnCopy }) {
  const trust = service.pack.trusts.find(({ ods }) => ods === service.trust);
  return (
    <div>
      <p>
        <strong>{service.name}</strong>
        {trust && <span class="quiet"> {trust.name}</span>}
        {service.pack.area.scope === 'england' && <span class="quiet"> all England</span>} <Stale entry={service} />
      </p>
      {service.suspended && <p class="problem">{suspendedWords(service.suspended)}</p>}
      {service.routes.map((each) => (
        <p key={routeWords(each)}>
          {routeWords(each)}{' '}
          {each.by === 'e-rs' && each.serviceName !== null && (
            <CopyButton text={each.serviceName} label="Copy service name" letter={isFirst ? 'e' : undefined} onCopy={onCopy} />
          )}
        </p>
      ))}
      {service.note && <p class="quiet">{service.note}</p>}
    </div>
  );
}

/** A form: opened from here where it has an address, else where it lives. */
export function FormEntry({ form, local, isFirst }: { form: CardRoute['forms'][number]; local: Local; isFirst: boolean }) {
  const place = nearestPlace(form);
  const key = isFirst ? 'f' : undefined;
  return (
    <div>
      {place?.kind === 'address' ? (
        <button
          type="button"
          class="button-plain local-form"
          data-key={key}
          aria-keyshortcuts={key}
          onClick={() => void local.forms.open({ form, packId: form.pack.id })}
        >
          Form: {form.title}
        </button>
      ) : (
        <p>
          Form: <strong>{form.title}</strong>
        </p>
      )}
      {form.places.map((each) => (
        <p key={placeWords(each)} class="quiet">
          {placeWords(each)}
        </p>
      ))}
      {form.rules.map((rule) => (
        <p key={rule}>{rule}</p>
      ))}
      <Stale entry={form} />
    </div>
  );
}

const besideWords = (numbers: readonly string[] | undefined): string => (numbers ? `, beside ${numbers.join(', ')}` : '');

/** What an area does otherwise than NG12: beside it, with who approved it. */
export const Variation = ({ variation }: { variation: CardRoute['variations'][number] }) => (
  <p class="variation">
    <strong>
      {variation.pack.area.name} differs{besideWords(variation.recommendations)}:
    </strong>{' '}
    {variation.words}{' '}
    <span class="quiet">{variation.approvedBy === null ? 'Who approved it is not published.' : `Approval: ${variation.approvedBy}.`}</span>{' '}
    <Stale entry={variation} />
  </p>
);

/** A test to do before the referral, and how old its result may be. */
export const TestFirst = ({ test }: { test: CardRoute['testsFirst'][number] }) => (
  <p>
    <strong>First: {testFirstWords(test)}.</strong> {test.words} <Stale entry={test} />
  </p>
);

/** A number for clinicians, with any doubt of it beside it. */
export const Contact = ({ contact }: { contact: CardRoute['contacts'][number] }) => (
  <p>
    {contact.name}: {callWords(contact)}. {contact.note} {contact.doubt !== undefined && <span class="stale">{contact.doubt}</span>}{' '}
    <Stale entry={contact} />
  </p>
);

/** A rule of the area. */
export const Rule = ({ rule }: { rule: CardRoute['rules'][number] }) => (
  <p>
    {rule.words} <Stale entry={rule} />
  </p>
);
