import type { Recommendation } from '../rules/engine/recommendation.ts';
import type { PathwayPack } from './pathway-pack.ts';
import { type SiteId, sitesOf } from './sites.ts';

type Met = Pick<Recommendation, 'number' | 'cancer'>;

interface Applies {
  sites: 'all' | readonly SiteId[];
  recommendations?: readonly string[] | undefined;
}

/** What an area says of some recommendations, in the pack’s order. */
export type LocalGuidance = Pick<
  PathwayPack,
  'services' | 'forms' | 'testsFirst' | 'localRules' | 'localVariations' | 'contacts' | 'patientInformation' | 'notes'
>;

/** What a pack says of any of these recommendations, those of one card: by number where an entry names numbers, else by cancer site. */
export function localGuidance(pack: PathwayPack, met: readonly Met[]): LocalGuidance {
  const numbers = new Set<string>(met.map(({ number }) => number));
  const of = new Set(met.flatMap(({ cancer }) => sitesOf(cancer)));
  const about = ({ sites, recommendations }: Applies): boolean => {
    if (recommendations) return recommendations.some((number) => numbers.has(number));
    return sites === 'all' || sites.some((site) => of.has(site));
  };
  return {
    services: pack.services.filter(about),
    forms: pack.forms.filter(about),
    testsFirst: pack.testsFirst.filter(about),
    localRules: pack.localRules.filter(about),
    localVariations: pack.localVariations.filter(about),
    contacts: pack.contacts.filter(about),
    patientInformation: pack.patientInformation.filter(about),
    notes: pack.notes.filter(about),
  };
}
