import {
  address,
  applies,
  blankApplies,
  blankEntry,
  call,
  listOf,
  note,
  notPublished,
  options,
  phone,
  trust,
  words,
} from './entry-fields.ts';

export const contacts = listOf('contacts', 'Contacts', {
  one: 'contact',
  named: 'name',
  fields: [
    { as: 'line', key: 'name', label: 'Name' },
    {
      as: 'choice',
      key: 'purpose',
      label: 'What for',
      options: options({
        'nothing-heard': 'A patient who has heard nothing',
        'referral-office': 'The referral office',
        'clinical-advice': 'Clinical advice',
        'worried-after-treatment': 'A worry after treatment',
      }),
    },
    ...applies,
    trust,
    ...call,
    { as: 'number', key: 'afterDays', label: 'After how many days to ring', empty: 'null', hint: notPublished },
    note,
  ],
  blank: () => ({ ...blankApplies(), purpose: 'nothing-heard', name: '', trust: null, phone: '', hours: null, afterDays: null }),
});

export const patientInformation = listOf('patientInformation', 'For patients', {
  one: 'leaflet or page',
  named: 'title',
  fields: [
    { as: 'line', key: 'title', label: 'Title' },
    ...applies,
    { as: 'line', key: 'address', label: 'Address' },
    {
      as: 'choice',
      key: 'format',
      label: 'Format',
      options: options({
        page: 'Web page',
        leaflet: 'Leaflet',
        'easy-read': 'Easy read',
        translation: 'Translation',
        video: 'Video',
        audio: 'Audio',
        'british-sign-language': 'British Sign Language',
      }),
    },
    { as: 'line', key: 'language', label: 'Language', hint: 'A code such as en or pl.' },
  ],
  blank: () => ({ ...blankApplies(), title: '', address: '', format: 'page', language: 'en' }),
});

export const stopSmoking = listOf('stopSmoking', 'Stop smoking', {
  one: 'service',
  named: 'name',
  fields: [{ as: 'line', key: 'name', label: 'Name' }, phone, address, note],
  blank: () => ({ ...blankEntry(), name: '', phone: null, address: null }),
});

export const screening = listOf('screening', 'Screening', {
  one: 'programme',
  named: 'programme',
  fields: [
    {
      as: 'choice',
      key: 'programme',
      label: 'Programme',
      options: options({ bowel: 'Bowel', breast: 'Breast', cervical: 'Cervical', lung: 'Lung' }),
    },
    words,
    phone,
    address,
  ],
  blank: () => ({ ...blankEntry(), programme: '', words: '', phone: null, address: null }),
});
