import type { Hazard } from './hazard.ts';
import { ofReading } from './hazards/of-reading.ts';
import { ofRunning } from './hazards/of-running.ts';
import { ofThePatient } from './hazards/of-the-patient.ts';
import { ofTheRules } from './hazards/of-the-rules.ts';
import { ofUse } from './hazards/of-use.ts';

/** The hazard log. */
export const hazards: readonly Hazard[] = [...ofTheRules, ...ofReading, ...ofThePatient, ...ofUse, ...ofRunning];

/** Whether a hazard names a recommendation, or its section. */
export const bearsOn = ({ about }: Hazard, number: string): boolean =>
  about !== 'all' && about.some((each) => number === each || number.startsWith(`${each}.`));
