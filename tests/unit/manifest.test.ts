// What a home screen is told: every picture is there in the size it says, and the colours are those of the look.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Picture {
  readonly src: string;
  readonly sizes: string;
  readonly type: string;
  readonly purpose?: string;
}
const manifest = JSON.parse(readFileSync('public/manifest.webmanifest', 'utf8'));
const page = readFileSync('index.html', 'utf8');
const tokens = readFileSync('src/ui/tokens.css', 'utf8');
const token = (name: string) => new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(tokens)?.[1];

/** Width and height as a PNG's own header has them. */
function sizeOf(path: string): string {
  const bytes = readFileSync(`public${path}`);
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
}

describe('the manifest', () => {
  it('has the colours of the look', () => {
    expect(manifest.theme_color).toBe(token('accent'));
    expect(manifest.background_color).toBe(token('desk'));
    expect(page).toContain(`<meta name="theme-color" content="${token('accent')}" />`);
  });

  it('has pictures in the sizes that phones ask for, one of them safe to cut', () => {
    const pictures: Picture[] = manifest.icons;
    const painted = pictures.filter(({ type }) => type === 'image/png');
    for (const { src, sizes } of painted) expect([src, sizeOf(src)]).toEqual([src, sizes]);
    expect(painted.map(({ sizes, purpose }) => `${sizes} ${purpose ?? 'any'}`)).toEqual([
      '192x192 any',
      '512x512 any',
      '512x512 maskable',
    ]);
    const [, apple = ''] = /rel="apple-touch-icon" href="([^"]+)"/.exec(page) ?? [];
    expect(sizeOf(apple)).toBe('180x180');
  });

  it('opens the start, right to left, and is named in three languages', () => {
    expect(manifest).toMatchObject({
      start_url: '/',
      id: '/',
      scope: '/',
      lang: 'ar-MA',
      dir: 'rtl',
      short_name: 'ورشة',
    });
    expect(Object.keys(manifest.short_name_localized)).toEqual(['fr', 'en']);
  });
});
