import { normalise } from '../text/normalise.ts';
import { tokensOf } from '../text/tokens.ts';
import { type WordClassName, wordClasses } from './word-classes.ts';

/** What a word tells of a body: what is wrong, where, or how it has changed. */
export type ClinicalRole = 'complaint' | 'site' | 'change';

const changes: readonly WordClassName[] = [
  'CHANGE',
  'BIGGER',
  'YELLOW',
  'PALE',
  'HARD',
  'SWOLLEN',
  'DIFFICULT',
  'STICK',
  'SUSPICIOUS',
  'HEAL',
];

function rolesOfWords(): ReadonlyMap<string, ClinicalRole> {
  const found = new Map<string, ClinicalRole>();
  for (const [name, { role, words }] of Object.entries(wordClasses)) {
    const says: ClinicalRole | undefined = changes.includes(name as WordClassName)
      ? 'change'
      : role === 'head'
        ? 'complaint'
        : role === 'site'
          ? 'site'
          : undefined;
    if (says)
      for (const word of words.split(/\s+/))
        if (!word.includes('_')) for (const { form } of tokensOf(normalise(word))) if (!found.has(form)) found.set(form, says);
  }
  return found;
}

let roles: ReadonlyMap<string, ClinicalRole> | undefined;

/** The role of a word as looked up; none for ordinary words. */
export function clinicalRoleOf(word: string): ClinicalRole | undefined {
  roles ??= rolesOfWords();
  return roles.get(word);
}
