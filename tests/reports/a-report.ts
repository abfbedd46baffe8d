import { reportOf, reportText, wordsOffered } from '../../state/report.ts';
import { panelWith } from '../panel/a-panel.ts';

/** Anything as the block of a report. */
export const block = (given: unknown): string => `\`\`\`json\n${JSON.stringify(given)}\n\`\`\``;

interface Reporting {
  /** What the reporter wrote. */
  shouldSay?: string;
  /** Findings whose words were ticked. */
  ticked?: readonly string[];
  /** What was done in the panel before. */
  done?: (panel: ReturnType<typeof panelWith>) => void;
}

/** The report that a GP copies who typed this. */
export function reportFor(typed: string, { shouldSay = '', ticked = [], done }: Reporting = {}): string {
  const panel = panelWith(typed);
  done?.(panel);
  const words = wordsOffered(panel).filter(({ id }) => ticked.includes(id));
  return reportText(reportOf(panel, { version: '0.1.0', shouldSay, words }));
}
