import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { build } from 'wxt';
import { ensureProgram } from './browsers.ts';
import { DEMO_RECORD, serveFolder } from './serve.ts';
import { launchWithExtension } from './side-panel.ts';
import { SCENES, type Scene } from './stores/scenes.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const STORES = fileURLToPath(new URL('../docs/stores/', import.meta.url));
const PICTURES = `${STORES}pictures/`;
const PANEL = 440;
const LINE = 2;
const HEIGHT = 800;
const WIDTH = 1280;

interface Sheet {
  name: string;
  html: string;
  width: number;
  height: number;
}

const asData = (picture: Buffer): string => `data:image/png;base64,${picture.toString('base64')}`;

/** A page of its own as a picture of exactly this size. */
async function draw(context: BrowserContext, { name, html, width, height }: Sheet): Promise<void> {
  const sheet = await context.newPage();
  await sheet.setViewportSize({ width, height });
  await sheet.setContent(`<style>body { margin: 0; display: flex }</style>${html}`);
  await sheet.screenshot({ path: `${PICTURES}${name}.png`, omitBackground: true });
  await sheet.close();
  console.log(`${PICTURES}${name}.png`);
}

/** The record and the real side panel beside it, as they stand on the screen. */
async function besideTheRecord(record: Page, panel: Page): Promise<string> {
  await panel.mouse.move(0, 0);
  await record.setViewportSize({ width: WIDTH - PANEL - LINE, height: HEIGHT });
  const pictures = [await record.screenshot(), await panel.screenshot()].map(asData);
  return `<body style="gap:${LINE}px;background:#777">${pictures.map((each) => `<img src="${each}">`).join('')}`;
}

async function drawScene(scene: Scene): Promise<void> {
  const stand = await serveFolder(DEMO_RECORD);
  const launched = await launchWithExtension({ executable: ensureProgram('chromium'), headless: true });
  try {
    const record = launched.context.pages()[0] ?? (await launched.context.newPage());
    await record.goto(`${stand.origin}/`);
    const panel = await launched.openPanel(record);
    await panel.setViewportSize({ width: PANEL, height: HEIGHT });
    await panel.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await panel.bringToFront();
    await scene.bring(panel);
    await draw(launched.context, { name: scene.name, html: await besideTheRecord(record, panel), width: WIDTH, height: HEIGHT });
  } finally {
    await launched.close();
    await stand.close();
  }
}

/** The icon in the sizes that the stores ask for, and the small tile. */
async function drawIcons(): Promise<void> {
  const icon = `data:image/svg+xml;base64,${readFileSync(`${STORES}icon.svg`, 'base64')}`;
  const browser = await chromium.launch({ executablePath: ensureProgram('chromium'), chromiumSandbox: false });
  const context = await browser.newContext();
  const image = (size: number, margin = 0) => `<img src="${icon}" width="${size}" height="${size}" style="margin:${margin}px">`;
  const square = (name: string, size: number, margin = 0) => ({ name, html: image(size - 2 * margin, margin), width: size, height: size });
  // Chrome asks for 96 pixels of drawing within 128.
  await draw(context, square('icon-128', 128, 16));
  await draw(context, square('logo-300', 300));
  const tile = `<body style="background:#005eb8;justify-content:center;overflow:hidden">${image(280)}`;
  await draw(context, { name: 'tile-440x280', html: tile, width: 440, height: 280 });
  await browser.close();
}

mkdirSync(PICTURES, { recursive: true });
await build({ root: ROOT, browser: 'chrome' });
await drawIcons();
for (const scene of SCENES) await drawScene(scene);
