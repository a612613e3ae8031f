// Draws every .svg of this folder as .png in the sizes Office asks for: `node assets/icons/draw.mjs`.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 96, 128];
const folder = path.dirname(fileURLToPath(import.meta.url));
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage();
for (const name of readdirSync(folder).filter((file) => file.endsWith('.svg'))) {
  const drawing = readFileSync(path.join(folder, name), 'utf8');
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`);
    await page.screenshot({ path: path.join(folder, name.replace('.svg', `-${size}.png`)), omitBackground: true });
  }
}
await browser.close();
