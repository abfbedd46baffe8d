import { expect, test } from 'vitest';
import { publisherName } from '../../packs/publisher-name.ts';

test.each([
  'NHS Dorset Integrated Care Board',
  'Bwrdd Iechyd Prifysgol Hywel Dda: canser ŵyl',
  'St John’s & King’s (Education) / Wessex',
  'MacIntyre McInnes Trust',
  'Humber, Coast and Vale: team 2',
  'Ysbyty Ystrad Fawr – Caerffili',
])('%s is a name that a publisher may have', (name) => {
  expect(publisherName.safeParse(name).success).toBe(true);
});
