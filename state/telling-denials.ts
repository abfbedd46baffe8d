import { assess } from '../rules/engine/assess.ts';
import type { Presentation } from '../rules/engine/presentation.ts';
import type { FindingId } from '../rules/findings/vocabulary.ts';
import { ng12 } from '../rules/ng12/editions.ts';

const numbersMet = (presentation: Presentation): string[] =>
  assess(ng12, presentation).met.map(({ recommendation }) => recommendation.number);

/** The denials that, if they were wrong, would make more be met: those are worth seeing. */
export function tellingDenials(presentation: Presentation): ReadonlySet<FindingId> {
  if (presentation.absent.length === 0) return new Set();
  const met = new Set(numbersMet(presentation));
  return new Set(
    presentation.absent.filter((id) => {
      const otherwise: Presentation = {
        ...presentation,
        findings: [...presentation.findings, { id, qualifiers: [] }],
        absent: presentation.absent.filter((each) => each !== id),
      };
      return numbersMet(otherwise).some((number) => !met.has(number));
    }),
  );
}
