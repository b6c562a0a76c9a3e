// Makes a picture of a page a fraction of its size: 64 colours, the most frequent as they are, and for each other one near it. What
// is flat stays exactly as it was; only the edges of letters are rounded.

import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
const INDEXED = 3;
const MOST = 64;
const EXACT = 32;
/** How much further apart colours are tried to be taken for one, in the cube of the three channels. */
const STEP = 2;

/** Takes a PNG of eight bits a channel without a hole in it, as browsers draw them; one that is small already stays as it is. */
export function smallPng(/** @type {Buffer} */ png) {
  const chunks = [...chunksOf(png)];
  const head = chunks.find(({ type }) => type === 'IHDR')?.data;
  if (!head) throw new Error('no PNG');
  const [width, height, kind] = [head.readUInt32BE(0), head.readUInt32BE(4), head[9]];
  if (kind === INDEXED) return png;
  const packed = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data));
  const colours = coloursOf(unfiltered(inflateSync(packed), { width, height, bytes: kind === 6 ? 4 : 3 }));
  const palette = paletteOf(colours);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', Buffer.concat([head.subarray(0, 9), Buffer.from([INDEXED, 0, 0, 0])])),
    chunk('PLTE', Buffer.from(palette.flatMap((colour) => partsOf(colour)))),
    chunk('IDAT', deflateSync(indexed(colours, palette, width, height), { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function* chunksOf(png) {
  for (let at = SIGNATURE.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    yield { type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) };
    at += length + 12;
  }
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** Undoes what each row's filter did, by the rules of the format. */
function unfiltered(raw, { width, height, bytes }) {
  const row = width * bytes;
  const out = Buffer.alloc(row * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (row + 1)];
    for (let x = 0; x < row; x++) {
      const at = y * row + x;
      const left = x < bytes ? 0 : out[at - bytes];
      const up = y === 0 ? 0 : out[at - row];
      const corner = x < bytes || y === 0 ? 0 : out[at - row - bytes];
      const guess = [0, left, up, (left + up) >> 1, nearest(left, up, corner)][filter] ?? 0;
      out[at] = raw[y * (row + 1) + 1 + x] + guess;
    }
  }
  return { pixels: out, bytes };
}

/** Paeth's. */
function nearest(left, up, corner) {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

/** One number for each pixel. */
function coloursOf({ pixels, bytes }) {
  return Uint32Array.from({ length: pixels.length / bytes }, (_, i) => pixels.readUIntBE(i * bytes, 3));
}

const partsOf = (colour) => [colour >> 16, (colour >> 8) & 255, colour & 255];

/** The most frequent as they are; of the others as many as it takes for each to have one near it, and as near as there is room. */
function paletteOf(colours) {
  const counts = new Map();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const all = [...counts].sort(([a, m], [b, n]) => n - m || a - b).map(([colour]) => colour);
  for (let apart = 0; ; apart += STEP) {
    const chosen = spread(all, apart);
    if (chosen) return chosen;
  }
}

/** Null when it takes more than there is room for. */
function spread(all, apart) {
  const chosen = all.slice(0, EXACT);
  for (const colour of all.slice(EXACT)) {
    if (chosen.some((other) => distance(colour, other) <= apart ** 2)) continue;
    if (chosen.length === MOST) return null;
    chosen.push(colour);
  }
  return chosen;
}

function distance(one, other) {
  const [a, b] = [partsOf(one), partsOf(other)];
  return a.reduce((sum, part, i) => sum + (part - b[i]) ** 2, 0);
}

/** Rows of places in the palette, each after the mark that nothing was filtered. */
function indexed(colours, palette, width, height) {
  const known = new Map(palette.map((colour, i) => [colour, i]));
  const out = Buffer.alloc((width + 1) * height);
  for (const [i, colour] of colours.entries()) {
    const index = known.get(colour) ?? closest(colour, palette);
    known.set(colour, index);
    out[Math.floor(i / width) * (width + 1) + 1 + (i % width)] = index;
  }
  return out;
}

function closest(colour, palette) {
  const distances = palette.map((other) => distance(colour, other));
  return distances.indexOf(Math.min(...distances));
}
