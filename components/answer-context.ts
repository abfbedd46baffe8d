import type { HandOverPort } from '../state/hand-over/port.ts';
import type { Panel } from '../state/panel.ts';
import type { Local } from '../state/route/local.ts';
import type { OnCopy } from './copying.tsx';
import type { CardLearning } from './learn/slot.ts';

/** What an answer needs of the panel to be drawn and acted on. */
export interface AnswerContext {
  panel: Panel;
  local: Local;
  learn: CardLearning | undefined;
  onCopy: OnCopy | undefined;
  /** The ways out of the panel: to a printer, to a file. */
  handOver: HandOverPort | undefined;
  /** Takes the GP to a field by its id. */
  onField(id: string): void;
  /** Its first reply is Alt and U. */
  hasKey: boolean;
  /** An emergency stands: until it is dealt with nothing else is asked or sent. */
  waits: boolean;
}
