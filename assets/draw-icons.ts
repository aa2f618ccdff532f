import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';

const folder = path.join(__dirname, 'icons');
const drawings = ['waymark', 'make-live'];
/** Pixels: 16, 32, 80 for the ribbon, 32 and 64 for the add-in's own icon. */
const sizes = [16, 32, 64, 80];

/** Draws assets/icons/*.svg as PNG files, by hand after a drawing has changed: `npx tsx assets/draw-icons.ts`. */
async function drawIcons() {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  for (const drawing of drawings) {
    const svg = readFileSync(path.join(folder, `${drawing}.svg`), 'utf8');
    for (const size of sizes) {
      const page = await browser.newPage({ viewport: { width: size, height: size } });
      await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
      await page.screenshot({ path: path.join(folder, `${drawing}-${size}.png`), omitBackground: true });
      await page.close();
    }
  }
  await browser.close();
}

void drawIcons();
