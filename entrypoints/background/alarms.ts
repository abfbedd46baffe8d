import { browser } from 'wxt/browser';

/** So often it is looked whether anything is due; what is due when is for what is looked at. */
const everyMinutes = 15;

/** Makes sure that an alarm goes off from soon on. One that a clock which was wrong set for years ahead is set anew. */
export async function keepAlarm(name: string, firstAfterMinutes: number): Promise<void> {
  const known = await browser.alarms.get(name);
  const latest = Date.now() + everyMinutes * 60_000;
  if (known && known.scheduledTime <= latest) return;
  await browser.alarms.create(name, { delayInMinutes: firstAfterMinutes, periodInMinutes: everyMinutes });
}
