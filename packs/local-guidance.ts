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

/** Whether an entry is about a recommendation: by its number where it names numbers, else by the cancer’s site. */
export function appliesTo({ sites, recommendations }: Applies, { number, cancer }: Met): boolean {
  if (recommendations) return recommendations.includes(number);
  return sites === 'all' || sitesOf(cancer).some((site) => sites.includes(site));
}

/** What a pack says of any of these recommendations: those of one card. */
export function localGuidance(pack: PathwayPack, met: readonly Met[]): LocalGuidance {
  const about = (entry: Applies): boolean => met.some((each) => appliesTo(entry, each));
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
