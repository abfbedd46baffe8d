import '@mantine/core/styles.css';
import '@medplum/react/styles.css';
import { MantineProvider } from '@mantine/core';
import { indexSearchParameterBundle } from '@medplum/core';
import { MockClient } from '@medplum/mock';
import { MedplumProvider, ObservationTable, PatientHeader, PatientSummary, PatientTimeline } from '@medplum/react';
import { createElement as element, useState } from 'react';
import { createRoot } from 'react-dom/client';
import searchParameters from 'search-parameters';
import { people } from './people.js';

indexSearchParameterBundle(searchParameters);
const medplum = new MockClient({ profile: { resourceType: 'Practitioner', id: 'gp', name: [{ given: ['Ada'], family: 'Penhallow' }] } });

const coded = (text, code) => ({ text, coding: [{ system: 'http://snomed.info/sct', code, display: text }] });

/** Puts one patient into the record and gives what the page shows of them. */
async function admit({ patient: { nhs, ...about }, note, results, problems, smoking }) {
  const patient = await medplum.createResource({
    resourceType: 'Patient',
    ...about,
    identifier: [{ system: 'https://fhir.nhs.uk/Id/nhs-number', value: nhs }],
  });
  const subject = { reference: `Patient/${patient.id}` };
  await medplum.createResource({
    resourceType: 'Communication',
    status: 'completed',
    subject,
    sent: `${note.date}T09:30:00Z`,
    payload: [{ contentString: note.text }],
  });
  for (const { text, code, date } of problems) {
    const active = { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code: 'active' }] };
    await medplum.createResource({
      resourceType: 'Condition',
      subject,
      code: coded(text, code),
      clinicalStatus: active,
      onsetDateTime: date,
    });
  }
  if (smoking) {
    const code = { coding: [{ system: 'http://loinc.org', code: '72166-2' }], text: 'Smoking status' };
    await medplum.createResource({
      resourceType: 'Observation',
      status: 'final',
      subject,
      code,
      valueCodeableConcept: { text: smoking },
      effectiveDateTime: note.date,
    });
  }
  const observations = [];
  for (const { name, value, unit, date } of results) {
    observations.push(
      await medplum.createResource({
        resourceType: 'Observation',
        status: 'final',
        subject,
        code: { text: name },
        valueQuantity: { value, unit },
        effectiveDateTime: date,
        issued: `${date}T09:00:00Z`,
      }),
    );
  }
  return { patient, observations };
}

function Record({ shown }) {
  const [at, setAt] = useState(Number(new URLSearchParams(location.search).get('patient') ?? 0));
  const { patient, observations } = shown[at];
  return element(
    'div',
    null,
    element('button', { type: 'button', onClick: () => setAt((at + 1) % shown.length) }, 'Next in the list'),
    element(PatientHeader, { patient, key: `header ${at}` }),
    element(PatientSummary, { patient, key: `summary ${at}` }),
    element('h2', null, 'Results'),
    element(ObservationTable, { value: observations, key: `results ${at}` }),
    element('h2', null, 'Timeline'),
    element(PatientTimeline, { patient, key: `timeline ${at}` }),
  );
}

const shown = [];
for (const person of people) shown.push(await admit(person));
createRoot(document.querySelector('#root')).render(
  element(MedplumProvider, { medplum }, element(MantineProvider, null, element(Record, { shown }))),
);
