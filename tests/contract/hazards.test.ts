import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recommendations, sections } from '../../rules/ng12/editions.ts';
import { safetyFiles } from '../../tools/safety/documents.ts';
import { hazards } from '../../tools/safety/hazards.ts';
import { titlesIn } from './titles.ts';

const root = join(import.meta.dirname, '../..');
const named = hazards.flatMap(({ id, controls }) =>
  controls.flatMap(({ tests }) => tests.map(([file, name]) => [id, file, name] as const)),
);

describe('the hazard log', () => {
  it.each([...safetyFiles()])('%s is what the hazards generate today', (name, text) => {
    // Out of step? Run: npm run rulebook
    expect(readFileSync(join(root, 'docs/clinical-safety', name), 'utf8')).toBe(text);
  });

  it.each(named)('%s names a test that exists: %s, %s', (_, file, name) => {
    expect([...titlesIn(file)]).toContain(name);
  });

  it('numbers its hazards from 1, each once', () => {
    expect(hazards.map(({ id }) => id)).toEqual(hazards.map((_, at) => `H${String(at + 1).padStart(2, '0')}`));
  });

  it('calls no hazard controlled without tests, and none partly controlled without a control', () => {
    for (const { id, state, controls } of hazards) {
      if (state === 'controlled') expect({ id, proven: controls.every(({ tests }) => tests.length > 0) }).toEqual({ id, proven: true });
      if (state === 'controlled' || state === 'partly') expect({ id, controls: controls.length > 0 }).toEqual({ id, controls: true });
    }
  });

  it('bears on recommendations and sections that exist', () => {
    const known = new Set<string>([...Object.keys(sections), ...recommendations.map(({ number }) => number)]);
    expect(hazards.flatMap(({ about }) => (about === 'all' ? [] : about)).filter((each) => !known.has(each))).toEqual([]);
  });
});
