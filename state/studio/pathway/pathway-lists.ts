import type { EntriesField } from '../field.ts';
import { trusts } from './area-fields.ts';
import { forms } from './form-fields.ts';
import { localRules, localVariations, notes, testsFirst } from './local-fields.ts';
import { contacts, patientInformation, screening, stopSmoking } from './patient-fields.ts';
import { services } from './service-fields.ts';

/** What a pack of local pathways holds, in the order it is written in. */
export const pathwayLists: readonly EntriesField[] = [
  services,
  forms,
  testsFirst,
  localRules,
  localVariations,
  contacts,
  patientInformation,
  stopSmoking,
  screening,
  notes,
  trusts,
];
