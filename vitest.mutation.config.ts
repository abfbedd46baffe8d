import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const ofTheRules = [
  'tests/vignettes/{vignettes,earlier-editions}.test.ts',
  'tests/contract/{answers,guideline,editions,edition-thresholds,changes,compare-editions,notices,review,sign-off,traps}.test.ts',
];
const ofTheEngine = [
  'tests/engine/{measurement,evaluate,evidence,questions,ruleset,actions}.test.ts',
  'tests/contract/{edition-thresholds,notices}.test.ts',
  'tests/vignettes/{vignettes,earlier-editions}.test.ts',
];

const quickestFirst = ['/engine/', '/contract/', '/vignettes/'];

/** A mutant is let go at the first test that fails: few examples come before a thousand vignettes. */
class QuickestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => quickestFirst.findIndex((folder) => moduleId.includes(folder));
    return files.toSorted((a, b) => place(a) - place(b));
  }
}

/**
 * The tests that mutants are held against: those that say what a rule must answer. Not the rule book, which any change to a rule would fail,
 * and not those that start a process or a browser.
 */
export default defineConfig({
  test: {
    environment: 'node',
    isolate: false,
    include: process.env.MUTATE === 'engine' ? ofTheEngine : ofTheRules,
    sequence: { sequencer: QuickestFirst },
  },
});
