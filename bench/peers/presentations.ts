import { readdirSync, readFileSync } from 'node:fs';
import type { Presentation } from '../../rules/engine/presentation.ts';
import { presentationIn, vignettesIn } from '../../tests/vignettes/rows.ts';
import { patients } from '../patients.ts';

const folder = new URL('../../tests/vignettes/', import.meta.url);
const tabled = (file: string): Presentation[] => vignettesIn(readFileSync(new URL(file, folder), 'utf8')).map(presentationIn);

/** The patients of the benchmark and the whole consultations: what engines are timed on. */
export const consultations: readonly Presentation[] = [...patients, ...tabled('whole-consultations.md')];

/** Those and every vignette: what engines must agree on. */
export const everyPresentation: readonly Presentation[] = [
  ...consultations,
  ...readdirSync(folder)
    .filter((file) => /^\d.*\.md$/.test(file))
    .sort()
    .flatMap(tabled),
];
