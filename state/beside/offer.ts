import type { Section, Snapshot } from '../../record/snapshot.ts';

const mostCharacters = 20_000;

/** The marked words come first; where the page itself gave them, as it gave them. */
export function withSelection(snapshot: Snapshot, selection: string | undefined): Snapshot {
  if (!selection?.trim() || snapshot.sections.some(({ kind }) => kind === 'selected')) return snapshot;
  const chosen: Section = { kind: 'selected', where: 'selected text', text: selection.slice(0, mostCharacters) };
  return { ...snapshot, sections: [chosen, ...snapshot.sections] };
}

/** Marked words alone, where the page they stand on could not be read. */
export const onlyWords = (selection: string, why: string): Snapshot =>
  withSelection({ patients: [], sections: [], results: [], codes: [], smoking: [], unreadable: [{ what: 'patient', why }] }, selection);
