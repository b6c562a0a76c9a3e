// Makes the pictures that a home screen wants from public/icon.svg: `node scripts/icons.mjs`. Wanted once, after the drawing has
// changed; what it makes is part of the project.

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { projectRoot } from './lib/root.mjs';
import { ensureChromium } from './lib/set-up.mjs';

/** `part` of the picture's side is the drawing's; the rest is ground, which a device may cut into any shape. */
const pictures = [
  { file: 'icon-192.png', size: 192, part: 1 },
  { file: 'icon-512.png', size: 512, part: 1 },
  { file: 'icon-maskable-512.png', size: 512, part: 0.8 },
  { file: 'apple-touch-icon.png', size: 180, part: 0.9 },
];

const found = await ensureChromium();
if ('missing' in found) throw new Error(found.missing);
const drawing = await readFile(join(projectRoot, 'public/icon.svg'), 'utf8');
const ground = /<rect[^>]*fill="(#[0-9a-f]{6})"/.exec(drawing)?.[1];
if (!ground) throw new Error('the drawing has no ground to go on with');
const browser = await chromium.launch({ executablePath: found.path, args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage();
for (const { file, size, part } of pictures) {
  await page.setViewportSize({ width: size, height: size });
  const side = Math.round(size * part);
  const image = `<img width="${side}" height="${side}" src="data:image/svg+xml;base64,${Buffer.from(drawing).toString('base64')}">`;
  await page.setContent(`<body style="margin:0;height:100vh;display:grid;place-items:center">${image}`);
  if (part < 1) await page.addStyleTag({ content: `body { background: ${ground} }` });
  await page.waitForFunction('document.images[0].complete');
  await writeFile(join(projectRoot, 'public', file), await page.screenshot({ omitBackground: true }));
  console.log(file);
}
await browser.close();
