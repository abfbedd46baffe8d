import { expect, test } from '@playwright/test';
import { ensureProgram } from '../../tools/browsers.ts';
import { serveFolder } from '../../tools/serve.ts';
import { launchWithExtension } from '../../tools/side-panel.ts';
import { growth, liveThroughDay } from '../../tools/soak/day.ts';
import { writePatients } from '../../tools/soak/patients.ts';

test('eight patients, six minutes each by the panel’s clock: the panel holds no more after the last than after the sixth', async () => {
  test.setTimeout(180_000);
  const folder = test.info().outputPath('records');
  const patients = writePatients(folder, 8);
  const stand = await serveFolder(folder);
  const launched = await launchWithExtension({ executable: ensureProgram('chromium'), headless: true });
  try {
    const record = launched.context.pages()[0] ?? (await launched.context.newPage());
    await record.goto(`${stand.origin}/patient-1.html`);
    const panel = await launched.openPanel(record);
    const all = await liveThroughDay(record, panel, { launched, origin: stand.origin, patients, minutes: 6, stepSeconds: 60 });
    expect(all).toHaveLength(8);
    // The fifth patient is the first with whom Learn is opened.
    const { heapMB, nodes, listeners } = growth(all, 5, 1);
    for (const times of [heapMB, nodes, listeners]) expect(times).toBeLessThan(1.05);
  } finally {
    await launched.close();
    await stand.close();
  }
});
