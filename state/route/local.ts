import type { Recommendation } from '../../rules/engine/recommendation.ts';
import type { SettingsState } from '../settings.ts';
import { type CardRoute, cardRoute } from './card-route.ts';
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
  return {
    library,
    choosing,
    forms,
    /** What the packs say of a card; undefined until they are there. */
    routeOf: (verdicts: readonly { recommendation: Recommendation }[]): CardRoute | undefined =>
      library.loaded.value
        ? cardRoute(verdicts, { area: library.area.value, ofArea: library.ofArea.value, national: library.national.value, now: clock() })
        : undefined,
    load(): void {
      void library.load();
      forms.load();
    },
  };
}

export type Local = ReturnType<typeof createLocal>;
