import { getStatements } from '../../learning/get-statements.ts';
import { recordStoreShape } from '../../learning/record-store.ts';
import { hear } from '../sidepanel/messages.ts';
import { fetchAllowed } from './updates.ts';

/** Reads a learning record store when the studio asks for it. The credentials are used once and kept nowhere. */
export function listenForStudio(): void {
  hear('readRecordStore', (given) => {
    const asked = recordStoreShape.safeParse(given).data;
    return asked && getStatements(asked, fetchAllowed);
  });
}
