import { localGuidance } from '../../packs/local-guidance.ts';
import type { PathwayPack } from '../../packs/pathway-pack.ts';
import type { Recommendation } from '../../rules/engine/recommendation.ts';
import type { MetCard } from '../cards.ts';
import type { Contact, Information } from './leaflet.ts';

export interface Around {
  /** Whom the patient rings if nothing is heard. */
  contacts: readonly Contact[];
  information: readonly Information[];
  /** Tests that the area asks for first. */
  testsFirst: readonly string[];
}

/** What the area’s packs, the nearest first, give for handing over these recommendations. Nothing where no pack is there. */
export function aroundOf(packs: readonly PathwayPack[], met: readonly Recommendation[]): Around {
  const said = packs.map((pack) => localGuidance(pack, met));
  return {
    contacts: said.flatMap(({ contacts }) => contacts).filter(({ purpose }) => purpose === 'nothing-heard'),
    information: said.flatMap(({ patientInformation }) => patientInformation),
    testsFirst: said.flatMap(({ testsFirst }) => testsFirst.map(({ test }) => test)),
  };
}

/** The tests whose state is worth saying in a referral: what the area wants first and what else is met asks for. */
export const testsToTick = (cards: readonly MetCard[], { testsFirst }: Around): string[] => [
  ...new Set([
    ...testsFirst,
    ...cards.flatMap(({ verdicts }) => verdicts.flatMap(({ recommendation }) => recommendation.investigation?.test ?? [])),
  ]),
];
