import { readFileSync } from 'node:fs';
import { recognise } from '../../rules/reading/read.ts';

/** The findings of each patient of the hostile record, in the order in which it has them. */
const FINDINGS: readonly ReadonlySet<string>[] = [
  ...readFileSync(new URL('../stands/hostile-record/app.js', import.meta.url), 'utf8').matchAll(/note: '([^']+)'/g),
].map(([, note = '']) => new Set<string>(recognise(note).mentions.map(({ id }) => id)));

const PATIENTS = FINDINGS.length;

/** What stood in the panel from some moment on. */
interface Stood {
  at: number;
  /** The findings in chips and proposals. */
  ids: string[];
  /** Whether guidance stands: no doubt, and the page in front known to be what it was. */
  guided: boolean;
  who: string;
}

/** Put into the panel: notes every change of what stands in it. */
export const WATCH_PANEL = `(() => {
  const stood = [];
  let last = '';
  const look = () => {
    const guidance = document.querySelector('.guidance');
    const ids = [...document.querySelectorAll('[data-proposal], .chips [id^="chip-"]')]
      .filter((each) => each.checkVisibility({ visibilityProperty: true }))
      .map((each) => each.dataset.proposal ?? each.id.slice(5));
    const now = {
      ids,
      guided: guidance !== null && !guidance.hidden && !guidance.classList.contains('is-suspended'),
      who: document.querySelector('h1')?.innerText ?? '',
    };
    const said = JSON.stringify(now);
    if (said !== last) stood.push({ at: Date.now(), ...now });
    last = said;
  };
  // Seen from outside the page, its clock is the page's own.
  (globalThis.setInterval ? globalThis : content).setInterval(look, 15);
  globalThis.waymarkStood = stood;
})()`;

export const WHAT_STOOD = 'JSON.stringify(globalThis.waymarkStood)';

/** When each patient came to be shown by the page in front; nobody while it goes to another. */
export interface Showed {
  at: number;
  shown: number | undefined;
  how: string;
}

/** How long guidance may stand beside another patient, in milliseconds. */
const LONGEST = 500;

const nobodys = (ids: readonly string[]): boolean => !FINDINGS.some((own) => ids.every((id) => own.has(id)));

/** Where what stood in the panel was another patient's than the one shown, or of two at once; and the longest that it stood. */
export function wrongs(stood: readonly Stood[], showed: readonly Showed[]): { wrongs: string[]; longest: number } {
  const found: string[] = [];
  let longest = 0;
  for (const [at, state] of stood.entries()) {
    if (nobodys(state.ids)) found.push(`two patients at once: ${state.ids.join(', ')}`);
    if (!state.guided || state.ids.length === 0) continue;
    const until = stood[at + 1]?.at ?? Number.POSITIVE_INFINITY;
    for (const [turn, { at: from, shown, how }] of showed.entries()) {
      const to = showed[turn + 1]?.at ?? from;
      const overlap = Math.min(until, to) - Math.max(state.at, from);
      if (overlap <= 0 || (shown !== undefined && state.ids.every((id) => FINDINGS[shown]?.has(id)))) continue;
      longest = Math.max(longest, overlap);
      if (overlap > LONGEST)
        found.push(`turn ${turn}, ${how}: ${state.who} with ${state.ids.join(', ')} for ${overlap} ms beside patient ${shown}`);
    }
  }
  return { wrongs: found, longest };
}

/** Random, but the same at every run. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

/** The ways in which a record is built that goes to its next patient in place. */
export const WAYS = ['plain', 'inputs', 'styles', 'cells', 'hidden', 'frames'] as const;

/** How the next patient comes to be shown. */
export interface Turn {
  shown: number;
  late: number;
  hangs: number;
}

/** One of all the patients but this one; at random, with its notes before, with or after its banner. */
export function nextTurn(random: () => number, now: number | undefined): Turn {
  const among = Array.from({ length: PATIENTS }, (_, at) => at).filter((at) => at !== now);
  const chance = random();
  return {
    shown: among[Math.floor(random() * among.length)] ?? 0,
    late: chance < 0.35 ? 0 : chance < 0.85 ? 100 + Math.floor(random() * 1_900) : -Math.floor(random() * 400) - 1,
    hangs: random() < 0.05 ? 600 + Math.floor(random() * 900) : 0,
  };
}
