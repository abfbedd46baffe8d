import { computed } from '@preact/signals';
import type { PathwayPack } from '../../packs/pathway-pack.ts';
import type { Recommendation } from '../../rules/engine/recommendation.ts';
import type { Caution } from '../../rules/guidance/cautions.ts';
import type { SettingsState } from '../settings.ts';
import { type CardRoute, cardRoute, cautionRoute } from './card-route.ts';
import { createChoosing } from './choosing.ts';
import { createForms } from './forms.ts';
import { createLibrary } from './library.ts';
import type { FormsPort, PacksPort } from './port.ts';

interface Ports {
  packs: PacksPort;
  forms: FormsPort;
  clock(): Date;
  announce(words: string): void;
}

/** What areas want: the chosen one, its packs and forms, and what they say of a card. Matching never depends on it. */
export function createLocal(settings: SettingsState, { packs, forms: port, clock, announce }: Ports) {
  const library = createLibrary(packs, settings.settings);
  const choosing = createChoosing(settings, library, announce);
  const forms = createForms(settings, library, port);
  const given = () => ({ area: library.area.value, ofArea: library.ofArea.value, national: library.national.value, now: clock() });
  return {
    library,
    choosing,
    forms,
    /** Packs of the area and of England, the nearest first. */
    packs: computed<readonly PathwayPack[]>(() => [...library.ofArea.value, ...library.national.value]),
    /** What the packs say of a card; undefined until they are there. */
    routeOf: (verdicts: readonly { recommendation: Recommendation }[]): CardRoute | undefined =>
      library.loaded.value ? cardRoute(verdicts, given()) : undefined,
    /** What the packs say of a caution, though no recommendation is met. */
    routeOfCaution: (caution: Caution): CardRoute | undefined => (library.loaded.value ? cautionRoute(caution, given()) : undefined),
    load(): void {
      void library.load();
      forms.load();
    },
  };
}

export type Local = ReturnType<typeof createLocal>;
